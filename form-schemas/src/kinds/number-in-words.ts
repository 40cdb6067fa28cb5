import type { Locale } from '../definition/locales.ts';

const separators: Record<Locale, string> = { en: ',', fr: '\u00a0' };

/** Long numbers in groups of three. One of four digits may be a year, which has no groups. */
export function numberInWords(number: unknown, locale: Locale): string {
  const digits = String(number);
  if (!/^-?\d{5,}$/u.test(digits)) return digits;
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, separators[locale]);
}
