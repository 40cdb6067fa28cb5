import { isRecord, type Answers } from '../../answers/answers.ts';
import { realDay, realMonth } from '../../reading/date-pattern.ts';
import type { Operation } from './definition.ts';

/** What is calculated, and where the answers stand that it is made of: a key, or a group and a key. */
export type Calculation = { operation: Operation; sources: string[][] };

/**
 * The value that some answers make, which are normalised and hold only what is asked; nothing while
 * they make none. `today` is a day, `YYYY-MM-DD`.
 */
export function calculate(
  { operation, sources }: Calculation,
  answers: Answers,
  today: string,
): string | number | undefined {
  const given = sources.flatMap((place) => answersAt(place, answers));
  if (given.length === 0) return undefined;
  switch (operation) {
    case 'sum':
      return sum(given.filter(isWhole));
    case 'count':
      return sum(given.filter(Array.isArray).map(({ length }) => length));
    case 'days':
      return daysOf(given);
    case 'years':
      return fullYears(given[0], today);
    case 'join':
      return given.filter((each) => typeof each === 'string').join(' ') || undefined;
  }
}

/** The answers in a place, of which there are as many as rows. */
function answersAt([key = '', ...rest]: readonly string[], answers: Answers): unknown[] {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  if (answer === undefined) return [];
  if (rest.length === 0) return [answer];
  const rows: unknown[] = Array.isArray(answer) ? answer : [];
  return rows.flatMap((row) => (isRecord(row) ? answersAt(rest, row) : []));
}

const isWhole = (given: unknown): given is number => Number.isSafeInteger(given);

const sum = (numbers: readonly number[]): number | undefined =>
  numbers.length > 0 ? numbers.reduce((total, each) => total + each, 0) : undefined;

/** How many days there are from a first to a last one, both counted: of a range, or of two dates. */
function daysOf([first, second]: readonly unknown[]): number | undefined {
  const { from, to } = isRecord(first) ? first : { from: first, to: second };
  if (!isDay(from) || !isDay(to) || to < from) return undefined;
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay + 1;
}

// In UTC, where every day is as long.
const millisecondsOfDay = 86_400_000;

/** The full years from a day, or from the first of a month, to today; none before it has come. */
function fullYears(since: unknown, today: string): number | undefined {
  const day = isDay(since) ? since : isMonth(since) ? `${since}-01` : undefined;
  if (day === undefined || day > today) return undefined;
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return today.slice(5) < day.slice(5) ? years - 1 : years;
}

const isDay = (given: unknown): given is string => typeof given === 'string' && realDay.test(given);
const isMonth = (given: unknown): given is string =>
  typeof given === 'string' && realMonth.test(given);
