/** How an added question is searched by: as `FilterBy` of form-schemas. */
export type SearchFilterBy =
  'option' | 'options' | 'yesNo' | 'number' | 'days' | 'months' | 'period' | 'words';

/** The words of a search. They may name people, so that they travel and stand in no address. */
export type AskedText = {
  /** Of a name, an email address, a phone or a confirmation number. */
  words?: string;
  /** Of an answer, by the key of the question that staff added. */
  answers?: Record<string, string>;
};
