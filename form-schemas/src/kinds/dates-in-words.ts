import { englishMonths } from '../reading/month-names.ts';

/** A stored day, `YYYY-MM-DD`, as people write it. */
export function dayInWords(day: unknown): string {
  const stored = String(day);
  return `${Number(stored.slice(8))} ${monthInWords(stored)}`;
}

/** The month of a stored month or day, with its year. */
export function monthInWords(stored: unknown): string {
  const [year, month] = String(stored).split('-').map(Number);
  return `${englishMonths[(month ?? 1) - 1]} ${year}`;
}
