import type {
  AnswerError,
  Answers,
  AnswerSchema,
  Path,
  PublishedForm,
  PublishedQuestion,
} from '@ehpr/form-schemas';

/** What the field of a question is made with. */
export type FieldProps = {
  form: PublishedForm;
  /** The schema in which the question stands: of the form, of a row, or of an answer of parts. */
  within: AnswerSchema;
  question: PublishedQuestion;
  path: Path;
  value: unknown;
  /** The answers so far, on which options depend. */
  asked: Answers;
  errors: readonly AnswerError[];
  onChange: (value: unknown) => void;
};

/** What is wrong with the answer at a path, itself and no part of it. */
export function errorAt(errors: readonly AnswerError[], path: Path): string | undefined {
  return errors.find((error) => error.path.join('/') === path.join('/'))?.message;
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
