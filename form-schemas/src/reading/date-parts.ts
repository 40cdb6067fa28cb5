/** What was typed in each of the three fields of a date. */
export type DateParts = { year: string; month: string; day: string };

/** What was typed in each of the two fields of a month. */
export type MonthParts = { year: string; month: string };

/**
 * The three fields of a date as one text, from which `dateParts` has them back as they were typed;
 * nothing when all are blank. Of a day in digits it is `YYYY-MM-DD`, as a date is stored.
 */
export function joinDate({ year, month, day }: DateParts): string | undefined {
  return join([year, month, day]);
}

/** What was typed in each field of a date, out of what `joinDate` made of it. */
export function dateParts(date: unknown): DateParts {
  const [year = '', month = '', day = ''] = part(date, 3);
  return { year, month, day };
}

/** As `joinDate`, of the two fields of a month: `YYYY-MM`, as a month is stored. */
export function joinMonth({ year, month }: MonthParts): string | undefined {
  return join([year, month]);
}

/** What was typed in each field of a month, out of what `joinMonth` made of it. */
export function monthParts(joined: unknown): MonthParts {
  const [year = '', month = ''] = part(joined, 2);
  return { year, month };
}

// The hyphens between the parts must be told from those that were typed in one. Nothing need be
// written otherwise in the last, which is all that is left after the others.
const written = (typed: string) => typed.replaceAll('%', '%25').replaceAll('-', '%2D');
const typed = (text: string) => text.replaceAll('%2D', '-').replaceAll('%25', '%');

function join(parts: readonly string[]): string | undefined {
  if (parts.every((each) => each.trim() === '')) return undefined;
  return [...parts.slice(0, -1).map(written), parts.at(-1)].join('-');
}

function part(joined: unknown, count: number): string[] {
  const pieces = typeof joined === 'string' ? joined.split('-') : [];
  return [...pieces.slice(0, count - 1).map(typed), pieces.slice(count - 1).join('-')];
}
