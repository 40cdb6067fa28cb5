import { monthParts, type MonthParts } from './date-parts.ts';
import { isInRange, isYear, plain, reads, twoDigits, wordsOf, wrong } from './date-words.ts';
import { tidyText } from './plain-text.ts';

/** What a month means as it was typed: a month of a year, nothing, or why it is neither. */
export type MonthReading =
  | { kind: 'nothing' }
  | { kind: 'month'; month: string }
  | { kind: 'incomplete'; missing: (keyof MonthParts)[] }
  | { kind: 'unreal' | 'wrongMonth' | 'wrongYear' | 'wrongCentury' };

const order = ['month', 'year'] as const;

/** Reads a month as `joinMonth` joins it, each part in a field or both of them in one. */
export function readMonth(joined: string): MonthReading {
  const typed = monthParts(joined);
  const missing = order.filter((part) => tidyText(typed[part]) === undefined);
  if (missing.length === order.length) return { kind: 'nothing' };

  const parts = { month: plain(typed.month), year: plain(typed.year) };
  if (missing.length === 0) return monthOfParts(parts);
  const alone = missing.includes('month') ? 'year' : 'month';
  const words = wordsOf(parts[alone]);
  if (words.length > 1) return wholeMonth(words);
  return reads[alone](parts[alone]) === undefined
    ? { kind: 'unreal' }
    : { kind: 'incomplete', missing };
}

function monthOfParts(parts: MonthParts): MonthReading {
  const unread = order.filter((part) => reads[part](parts[part]) === undefined);
  const [first] = unread;
  if (first) return { kind: unread.length === 1 ? wrong[first] : 'unreal' };
  if (!isInRange(parts.year)) return { kind: 'wrongCentury' };
  return { kind: 'month', month: `${parts.year}-${twoDigits(reads.month(parts.month))}` };
}

/** The month that the words of one field make: a name or a number beside the year. */
function wholeMonth(words: readonly string[]): MonthReading {
  const [first = '', second = ''] = words;
  const year = [first, second].find(isYear);
  if (words.length > 2 || year === undefined) return { kind: 'unreal' };
  return monthOfParts({ year, month: year === first ? second : first });
}
