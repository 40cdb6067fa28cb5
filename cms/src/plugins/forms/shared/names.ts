/**
 * `GET /forms/:documentId/published-names` and `GET /forms/option-lists/:documentId/published-names`:
 * the keys of questions and values of options that any version had.
 */
export type PublishedNames = {
  keys: string[];
  /** By the key of the question that has them; those of a list by an empty text. */
  options: Record<string, string[]>;
  /** Of matrices, by the key of the question. */
  rows: Record<string, string[]>;
  columns: Record<string, string[]>;
};
