import { expect, test } from 'vitest';
import type { DateQuestion } from '../../definition/form.ts';
import { asking, broken, checker, formOf, published, saying } from '../../testing/forms.ts';
import { date } from './kind.ts';

const birthday: DateQuestion = { key: 'day', kind: 'date', label: 'Day' };
const ask = asking(birthday);

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-2-9', '2024-02-09'],
  [' 2024-12-31 ', '2024-12-31'],
  ['1900-01-01', '1900-01-01'],
  ['2099-12-31', '2099-12-31'],
  ['', undefined],
  ['  ', undefined],
  ['--', undefined],
  ['2024-Feb-9th', '2024-02-09'],
  ['2024-févr.-9', '2024-02-09'],
  ['--2024-02-09', '2024-02-09'],
  ['-9 février 2024-', '2024-02-09'],
  ['February 9, 2024', '2024-02-09'],
  ['27/3/2024', '2024-03-27'],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-06-31',
  '1899-12-31',
  '2100-01-01',
  '27-3-2024',
  '3/2/2024',
  '--03/02/2024',
  '24-2-3',
  '2024--3',
  '2024-3-',
  '-3-27',
  '2024-03-27T10:00:00Z',
  'tomorrow',
])('%j is no day', (given) => {
  expect(ask(given)).toEqual({ broken: ['day: format'] });
  // Who is asked to put it right sees what they typed.
  expect(date.normalise(given, {})).toBe(given);
});

test.each([20240327, true, { year: 2024 }, [2024, 3, 27]])('%j is not text', (given) => {
  expect(ask(given)).toEqual({ broken: ['day: type'] });
});

test.each([
  // Late on 10 March in British Columbia, when it is already the 11th at Greenwich.
  ['2026-03-11T06:59:59Z', '2026-03-10', []],
  ['2026-03-11T06:59:59Z', '2026-03-11', ['day: future']],
  ['2026-03-11T07:00:00Z', '2026-03-11', []],
  ['2026-03-11T07:00:00Z', '2026-03-12', ['day: future']],
  ['2026-03-11T07:00:00Z', '2099-12-31', ['day: future']],
  ['2026-03-11T07:00:00Z', '2026-13-01', ['day: format']],
])('at %s, a day that may not be in the future, %s: %j', (now, given, expected) => {
  const check = checker(published(formOf({ ...birthday, notInFuture: true })));
  expect(broken(check({ day: given }, new Date(now)))).toEqual(expected);
});

test.each([
  [{ start: '2026-03-10', end: '2026-03-10' }, []],
  [{ start: '2026-03-10', end: '2026-3-11' }, []],
  [{ start: '2026-03-10', end: '2026-3-9' }, ['end: dateOrder']],
  [{ start: '2026-03-10', end: '2025-12-31' }, ['end: dateOrder']],
  [{ start: '2026-03-10' }, []],
  [{ end: '2026-03-10' }, []],
  [{ start: 'soon', end: '2026-03-10' }, ['start: format']],
  [{ start: '2026-03-10', end: '2026-02-30' }, ['end: format']],
  [{ start: 7, end: '2026-03-10' }, ['start: type']],
  [{ start: '2026-03-10', end: 7 }, ['end: type']],
  [{ start: '2026-03-10', end: ['2026-03-09'] }, ['end: type']],
  // An object that cannot become text.
  [{ start: '2026-03-10', end: { toString: 1, valueOf: 1 } }, ['end: type']],
])('a day that may not come before another: %j', (given, expected) => {
  const check = checker(
    published(
      formOf(
        { key: 'start', kind: 'date', label: 'Start' },
        { key: 'end', kind: 'date', label: 'End', notBefore: 'start' },
      ),
    ),
  );
  expect(broken(check(given))).toEqual(expected);
});

const like = 'like 27 3 2024';

test.each([
  ['2024--3', 'Day must include a month'],
  ['2024-3-', 'Day must include a day'],
  ['-3-27', 'Day must include a year'],
  ['--27', 'Day must include a month and a year'],
  ['--3 February', 'Day must include a year'],
  ['2026-02-31', `Day must be a real date, ${like}`],
  ['--tomorrow', `Day must be a real date, ${like}`],
  ['2026-02-32', 'Day must have a day from 1 to 31'],
  ['2026-13-01', 'Day must have a month from 1 to 12, or its name'],
  ['2026-jui-01', 'Day must have a month from 1 to 12, or its name'],
  ['26-02-01', 'Day must have a year of four digits, like 2024'],
  ['1899-12-31', 'Day must have a year from 1900 to 2099'],
  ['2100-01-01', 'Day must have a year from 1900 to 2099'],
  [
    '--03/02/2021',
    'Day can be read in two ways. Put the day, the month and the year each in its own box',
  ],
  ['2026-03-11', 'Day must be today or in the past'],
  [20260311, `Day must be a real date, ${like}`],
  ['2026-03-10', undefined],
])('of %j is said: %s', (given, message) => {
  expect(saying({ ...birthday, notInFuture: true })(given)).toBe(message);
});

test('where a date is required, nothing typed is told so', () => {
  expect(saying({ ...birthday, label: 'Day of birth', required: true })('--')).toBe(
    'Enter day of birth',
  );
});
