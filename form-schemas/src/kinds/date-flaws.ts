/** What a date or a month lacks that is none, after its label. */
export const flaws = {
  ambiguous: 'can be read in two ways. Put the day, the month and the year each in its own box',
  wrongDay: 'must have a day from 1 to 31',
  wrongMonth: 'must have a month from 1 to 12, or its name',
  wrongYear: 'must have a year of four digits, like 2024',
  wrongCentury: 'must have a year from 1900 to 2099',
};

/** What is said of parts that were left blank, after the label of the whole. */
export function include(missing: readonly string[]): string {
  return `must include ${missing.map((part) => `a ${part}`).join(' and ')}`;
}
