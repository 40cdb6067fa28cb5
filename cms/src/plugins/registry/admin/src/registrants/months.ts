import type { Tally } from '../../../shared/search';

/** The first and the last day of a month, `2027-02`. */
export function daysOfMonth(month: string): { since: string; until: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { since: `${month}-01`, until: `${month}-${String(last).padStart(2, '0')}` };
}

/** “February 2027”; short, “Feb 2027”. */
export function monthInWords(month: string, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`)).replace('.', '');
}

/** The last months up to the latest one, those without anybody too, and how many came before. */
export function latestMonths(
  months: readonly Tally[],
  most: number,
): { months: Tally[]; earlier: number } {
  const latest = months.at(-1)?.value;
  if (latest === undefined) return { months: [], earlier: 0 };
  const counts = new Map(months.map(({ value, count }) => [value, count]));
  const first = monthsBefore(latest, most - 1);
  const since = months[0] && months[0].value > first ? months[0].value : first;
  const shown: Tally[] = [];
  for (let month = since; month <= latest; month = monthsBefore(month, -1)) {
    shown.push({ value: month, count: counts.get(month) ?? 0 });
  }
  const earlier = months
    .filter(({ value }) => value < since)
    .reduce((sum, { count }) => sum + count, 0);
  return { months: shown, earlier };
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}
