/** Fields of a core question that staff may change: wording, and what the registry does not hang on. */
export const freeInCore: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'messages',
  'rowLabel',
  'statement',
  'autocomplete',
  'filterable',
  // Offering more is free; what has to stay of them is compared one by one.
  'options',
  'questions',
]);
