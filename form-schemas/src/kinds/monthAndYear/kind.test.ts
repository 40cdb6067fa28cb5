import { expect, test } from 'vitest';
import type { MonthAndYearQuestion } from '../../definition/form.ts';
import { asking, broken, checker, formOf, published, saying } from '../../testing/forms.ts';
import { monthAndYear } from './kind.ts';

const since: MonthAndYearQuestion = { key: 'since', kind: 'monthAndYear', label: 'Since' };
const ask = asking(since);

test.each([
  ['2024-02', '2024-02'],
  ['2024-2', '2024-02'],
  ['2024-Feb', '2024-02'],
  ['2024%2D02-', '2024-02'],
  ['1900-01', '1900-01'],
  ['2099-12', '2099-12'],
  ['', undefined],
  ['-', undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  '2024-13',
  '2024-00',
  '24-2',
  '2024-',
  '-2',
  '1899-12',
  '2100-01',
  'soon',
  '2024-02-03',
])('%j is no month', (given) => {
  expect(ask(given)).toEqual({ broken: ['since: format'] });
  expect(monthAndYear.normalise(given, {})).toBe(given);
});

test.each([202402, true, { year: 2024 }, [2024, 2], null])('%j is not text', (given) => {
  expect(ask(given)).toEqual({ broken: ['since: type'] });
});

test.each([
  // Late on 31 March in British Columbia, when it is already April at Greenwich.
  ['2026-04-01T06:59:59Z', '2026-03', []],
  ['2026-04-01T06:59:59Z', '2026-04', ['since: future']],
  ['2026-04-01T07:00:00Z', '2026-04', []],
  ['2026-04-01T07:00:00Z', '2026-13', ['since: format']],
])('at %s, a month that may not be in the future, %s: %j', (now, given, expected) => {
  const check = checker(published(formOf({ ...since, notInFuture: true })));
  expect(broken(check({ since: given }, new Date(now)))).toEqual(expected);
});

test.each([
  ['2024-', 'Since must include a month'],
  ['-2', 'Since must include a year'],
  ['2024-13', 'Since must have a month from 1 to 12, or its name'],
  ['24-2', 'Since must have a year of four digits, like 2024'],
  ['2100-2', 'Since must have a year from 1900 to 2099'],
  ['-soon', 'Since must be a month and a year, like 3 2024'],
  [202402, 'Since must be a month and a year, like 3 2024'],
  ['2026-04', 'Since must be this month or in the past'],
  ['2026-03', undefined],
])('of %j is said: %s', (given, message) => {
  expect(saying({ ...since, notInFuture: true })(given)).toBe(message);
});

test('in words, the month has its name', () => {
  const context = { locale: 'en' as const, options: [], row: () => '' };
  expect(monthAndYear.text('2021-02', { key: 'q', label: 'Q' }, context)).toEqual([
    'February 2021',
  ]);
});
