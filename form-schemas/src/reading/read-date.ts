import { dateParts, type DateParts } from './date-parts.ts';
import { realDay } from './date-pattern.ts';
import {
  isInRange,
  isName,
  isYear,
  plain,
  reads,
  twoDigits,
  wordsOf,
  wrong,
} from './date-words.ts';
import { tidyText } from './plain-text.ts';

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
  const words = wordsOf(parts[alone]);
  if (words.length > 1) return wholeDate(words);
  return reads[alone](parts[alone]) === undefined
    ? { kind: 'unreal' }
    : { kind: 'incomplete', missing };
}

/** The day that three parts make. */
function dateOf(parts: DateParts): DateReading {
  const unread = order.filter((part) => reads[part](parts[part]) === undefined);
  const [first] = unread;
  if (first) return { kind: unread.length === 1 ? wrong[first] : 'unreal' };
  const { year } = parts;
  if (!isInRange(year)) return { kind: 'wrongCentury' };
  const date = `${year}-${twoDigits(reads.month(parts.month))}-${twoDigits(reads.day(parts.day))}`;
  return realDay.test(date) ? { kind: 'date', date } : { kind: 'unreal' };
}

/** The day that the words of one field make: with the month as a name, or the year first. */
function wholeDate(words: readonly string[]): DateReading {
  const names = words.filter(isName);
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
