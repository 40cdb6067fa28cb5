import { dateParts, type DateParts } from './date-parts.ts';
import { realDay } from './date-pattern.ts';
import { monthOf } from './month-names.ts';
import { halfWidth, tidyText } from './plain-text.ts';

type Part = keyof DateParts;

/** What a date means as it was typed: a day, nothing, or why it is not one day. */
export type DateReading =
  | { kind: 'nothing' }
  | { kind: 'date'; date: string }
  | { kind: 'incomplete'; missing: Part[] }
  | { kind: 'ambiguous' | 'unreal' | 'wrongDay' | 'wrongMonth' | 'wrongYear' | 'wrongCentury' };

const order: readonly Part[] = ['day', 'month', 'year'];

/**
 * Reads a date as `joinDate` joins it, each part in a field or all of it in one of them. What could
 * be meant in two ways is not read.
 */
export function readDate(joined: string): DateReading {
  const typed = dateParts(joined);
  const missing = order.filter((part) => tidyText(typed[part]) === undefined);
  if (missing.length === order.length) return { kind: 'nothing' };

  const parts = { day: plain(typed.day), month: plain(typed.month), year: plain(typed.year) };
  if (missing.length === 0) return dateOf(parts);
  if (missing.length === 1) return { kind: 'incomplete', missing };
  const alone = order.find((part) => !missing.includes(part)) ?? 'day';
  const words = parts[alone].split(/[\s,./-]+/u).filter((word) => !/^(?:the|of|le)$/u.test(word));
  if (words.length > 1) return wholeDate(words);
  return reads[alone](parts[alone]) === undefined
    ? { kind: 'unreal' }
    : { kind: 'incomplete', missing };
}

/** Longer than any way to write a date. */
const longest = 50;

/** What was typed in a field, written one way. */
function plain(part: string): string {
  const tidy = tidyText(part) ?? '';
  if (tidy.length > longest) return '';
  return halfWidth(tidy)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[.,]$/u, '')
    .toLowerCase();
}

const isYear = (word: string) => /^\d{4}$/u.test(word);

const reads: Record<Part, (text: string) => number | undefined> = {
  day: (text) => {
    const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(text)?.[1]);
    return day >= 1 && day <= 31 ? day : undefined;
  },
  month: monthOf,
  year: (text) => (isYear(text) ? Number(text) : undefined),
};

const wrong = { day: 'wrongDay', month: 'wrongMonth', year: 'wrongYear' } as const;

/** The day that three parts make. */
function dateOf(parts: DateParts): DateReading {
  const unread = order.filter((part) => reads[part](parts[part]) === undefined);
  const [first] = unread;
  if (first) return { kind: unread.length === 1 ? wrong[first] : 'unreal' };
  const { year } = parts;
  if (!/^(?:19|20)/u.test(year)) return { kind: 'wrongCentury' };
  const twoDigits = (part: Part) => String(reads[part](parts[part])).padStart(2, '0');
  const date = `${year}-${twoDigits('month')}-${twoDigits('day')}`;
  return realDay.test(date) ? { kind: 'date', date } : { kind: 'unreal' };
}

/** The day that the words of one field make: with the month as a name, or the year first. */
function wholeDate(words: readonly string[]): DateReading {
  const names = words.filter((word) => /^\p{L}[\p{L}\p{M}]*$/u.test(word));
  if (names.length > 1 || words.length > 3) return { kind: 'unreal' };
  const [month] = names;
  const numbers = words.filter((word) => word !== month);
  if (month === undefined) return inNumbers(numbers);

  const year = numbers.find(isYear);
  if (numbers.length === 1) return { kind: 'incomplete', missing: [year ? 'day' : 'year'] };
  const day = numbers.find((number) => number !== year) ?? '';
  return dateOf({ day, month, year: year ?? '' });
}

function inNumbers(numbers: readonly string[]): DateReading {
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length < 3) return { kind: 'unreal' };
  if (isYear(first)) return dateOf({ year: first, month: second, day: third });
  if (!isYear(third)) return { kind: 'ambiguous' };
  const dayFirst = dateOf({ day: first, month: second, year: third });
  const monthFirst = dateOf({ day: second, month: first, year: third });
  if (dayFirst.kind === 'date' && monthFirst.kind === 'date') {
    return dayFirst.date === monthFirst.date ? dayFirst : { kind: 'ambiguous' };
  }
  if (monthFirst.kind === 'date') return monthFirst;
  return dayFirst.kind === 'wrongMonth' ? { kind: 'unreal' } : dayFirst;
}
