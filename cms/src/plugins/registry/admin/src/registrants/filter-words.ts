import type { SearchFilter, SearchOption } from '../../../shared/search';

/** One thing that is asked, as staff read it, and by which parameter it is taken back. */
export type AskedFilter = { name: string; value: string; words: string };

const limits = [
  { end: '.from', words: 'from' },
  { end: '.to', words: 'to' },
];

/** What a filter is called, and what its value. What is no filter any more is told as it stands. */
export function filterInWords(
  [name, value]: readonly [string, string],
  filters: readonly SearchFilter[],
): AskedFilter {
  const said = (label: string, words: string) => ({ name, value, words: `${label}: ${words}` });
  if (name === 'stored') return { name, value, words: 'The words you typed' };
  if (name === 'only') return { name, value, words: 'One that was ticked' };
  if (name === 'since') return said('Registered', `from ${value}`);
  if (name === 'until') return said('Registered', `to ${value}`);
  const filter = filters.find((each) => each.name === name);
  if (filter) return said(filter.label, wordsOf(filter, value));
  const limit = limits.find(({ end }) => name.endsWith(end));
  const limited = limit && filters.find((each) => `${each.name}${limit.end}` === name);
  return limited ? said(limited.label, `${limit.words} ${value}`) : said(name, value);
}

function wordsOf({ by, options = [] }: SearchFilter, value: string): string {
  if (by === 'yesNo') return value === 'true' ? 'Yes' : 'No';
  return options.find((option) => option.value === value)?.label ?? value;
}

/** The options that there are below what was chosen elsewhere; all, where nothing was. */
export function optionsBelow(
  { options = [] }: SearchFilter,
  chosenAbove: readonly string[],
): SearchOption[] {
  if (chosenAbove.length === 0) return options;
  return options.filter(({ under }) => !under || under.some((each) => chosenAbove.includes(each)));
}
