/** A word that stands for something of each recipient, as staff choose it: each mail has its own. */
export type OfferedWord = {
  word: string;
  /** What it stands for, as the menu says it. */
  label: string;
};

/** How a merge word stands in the words of staff: `{{firstName}}`. */
export const written = (word: string): string => `{{${word}}}`;

/** Whatever is written as a merge word is, with what stands between its braces. */
export const writtenWord = /\{\{([^{}]*)\}\}/gu;

/** The word that is meant by what stands between two braces. */
export const wordBetween = (between: string): string => between.trim();
