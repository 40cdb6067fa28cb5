import type { Locale } from '../definition/locales.ts';
import { englishMonths, frenchMonths } from '../reading/month-names.ts';

const months: Record<Locale, readonly string[]> = { en: englishMonths, fr: frenchMonths };

/** A stored day, `YYYY-MM-DD`, as people write it. */
export function dayInWords(day: unknown, locale: Locale): string {
  const stored = String(day);
  const number = Number(stored.slice(8));
  return `${locale === 'fr' && number === 1 ? '1er' : number} ${monthInWords(stored, locale)}`;
}

/** The month of a stored month or day, with its year. */
export function monthInWords(stored: unknown, locale: Locale): string {
  const [year, month] = String(stored).split('-').map(Number);
  return `${months[locale][(month ?? 1) - 1]} ${year}`;
}
