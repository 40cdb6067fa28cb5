import { expect, test } from 'vitest';
import type { DateQuestion } from '../definition/form.ts';
import { asking, broken, checker, formOf, published } from '../testing/forms.ts';

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
  '27/3/2024',
  '2024--3',
  '2024-3-',
  '-3-27',
  '2024-03-27T10:00:00Z',
  'tomorrow',
])('%j is no day', (given) => {
  expect(ask(given)).toEqual({ broken: ['day: format'] });
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
