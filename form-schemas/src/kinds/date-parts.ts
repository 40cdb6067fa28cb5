/** What was typed in each of the three fields of a date. */
export type DateParts = { year: string; month: string; day: string };

// The hyphens between the parts must be told from those that were typed in one. Nothing need be
// written otherwise in the day, which is all that is left after the second.
const written = (part: string) => part.replaceAll('%', '%25').replaceAll('-', '%2D');
const typed = (part: string) => part.replaceAll('%2D', '-').replaceAll('%25', '%');

/**
 * The three fields of a date as one text, from which `dateParts` has them back as they were typed;
 * nothing when all are blank. Of a day in digits it is `YYYY-MM-DD`, as a date is stored.
 */
export function joinDate({ year, month, day }: DateParts): string | undefined {
  if ([year, month, day].every((part) => part.trim() === '')) return undefined;
  return [written(year), written(month), day].join('-');
}

/** What was typed in each field of a date, out of what `joinDate` made of it. */
export function dateParts(date: unknown): DateParts {
  const [year = '', month = '', ...day] = typeof date === 'string' ? date.split('-') : [];
  return { year: typed(year), month: typed(month), day: day.join('-') };
}
