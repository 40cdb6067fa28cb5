import { monthOf } from './month-names.ts';
import { halfWidth, tidyText } from './plain-text.ts';

/** Longer than any way to write a date. */
const longest = 50;

/** What was typed in a field of a date, written one way. */
export function plain(field: string): string {
  const tidy = tidyText(field) ?? '';
  if (tidy.length > longest) return '';
  return halfWidth(tidy)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[.,]$/u, '')
    .toLowerCase();
}

/** What stands apart in a field in which more may have been typed than its own part. */
export function wordsOf(field: string): string[] {
  return field.split(/[\s,./-]+/u).filter((word) => !/^(?:the|of|le)$/u.test(word));
}

export const isName = (word: string): boolean => /^\p{L}[\p{L}\p{M}]*$/u.test(word);
export const isYear = (word: string): boolean => /^\d{4}$/u.test(word);

/** Whether a year is one of those that dates may have. */
export const isInRange = (year: string): boolean => /^(?:19|20)/u.test(year);

/** What each part of a date means, if it means anything. */
export const reads = {
  day: (text: string): number | undefined => {
    const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(text)?.[1]);
    return day >= 1 && day <= 31 ? day : undefined;
  },
  month: monthOf,
  year: (text: string): number | undefined => (isYear(text) ? Number(text) : undefined),
};

/** What is the matter where one part alone cannot be read. */
export const wrong = { day: 'wrongDay', month: 'wrongMonth', year: 'wrongYear' } as const;

export const twoDigits = (number: number | undefined): string => String(number).padStart(2, '0');
