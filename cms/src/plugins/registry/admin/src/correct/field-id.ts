import type { Path } from '@ehpr/form-schemas';

/** The id of the field of an answer, by where the answer stands. */
export const fieldId = (path: Path): string => `answer-${path.join('-')}`;
