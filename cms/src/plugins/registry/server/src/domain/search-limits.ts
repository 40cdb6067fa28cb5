/** How much one search may ask. More than a person would choose by hand; little for the database. */
export const searchLimits = {
  /** Of all filters together. */
  values: 300,
  valueLength: 200,
  words: 12,
  textLength: 200,
  /** Ticked one by one. */
  only: 200,
} as const;
