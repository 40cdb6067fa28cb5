import type { DescribedAnswer } from '@ehpr/form-schemas';

/** `GET /registry/registrants/:documentId/answers`: the answers of a registrant, readable. */
export type AnswersInWords = {
  /** As people read it. */
  confirmationNumber: string;
  /** The form version whose wording this is. */
  version: number;
  steps: {
    key: string;
    title: string;
    items: DescribedAnswer[];
  }[];
};

/** `GET /registry/scope`: which registrants the member of staff who asks may see. */
export type OwnScope =
  | { kind: 'all' }
  | { kind: 'region'; region: string }
  | { kind: 'anywhere' }
  | { kind: 'none'; because: 'no-role' | 'no-authority' | 'blocked' };
