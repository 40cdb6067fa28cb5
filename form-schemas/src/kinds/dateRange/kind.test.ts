import { expect, test } from 'vitest';
import type { DateRangeQuestion } from '../../definition/form.ts';
import { asking, broken, checker, formOf, published, saying } from '../../testing/forms.ts';
import { dateRange } from './kind.ts';

const away: DateRangeQuestion = { key: 'away', kind: 'dateRange', label: 'Time away' };
const ask = asking(away);
const askOpen = asking({ ...away, openEnd: true });

test.each([
  [
    { from: '2021-02-03', to: '2021-03-08' },
    { from: '2021-02-03', to: '2021-03-08' },
  ],
  [
    { from: '2021-2-3', to: '--8 March 2021' },
    { from: '2021-02-03', to: '2021-03-08' },
  ],
  [
    { to: '2021-03-08', from: '2021-03-08' },
    { from: '2021-03-08', to: '2021-03-08' },
  ],
  [{}, undefined],
  [{ from: '', to: '--' }, undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  [{ from: '2021-02-03' }, ['away.to: required']],
  [{ to: '2021-02-03' }, ['away.from: required']],
  [{ from: '2021-02-03', to: '2021-02-02' }, ['away.to: dateOrder']],
  [{ from: '2021-02-30', to: '2021-03-08' }, ['away.from: format']],
  [{ from: 'soon', to: 'later' }, ['away.from: format', 'away.to: format']],
  [{ from: 7, to: '2021-02-02' }, ['away.from: type']],
  [{ from: '2021-02-03', to: '2021-02-03', days: 1 }, ['away.days: unknown']],
  ['2021-02-03', ['away: type']],
  [['2021-02-03', '2021-02-04'], ['away: type']],
  [7, ['away: type']],
  [null, ['away: type']],
])('%j is refused where it stands: %j', (given, expected) => {
  expect(ask(given)).toEqual({ broken: expected });
});

test('where a range is required, each of its days is', () => {
  expect(asking({ ...away, required: true })(undefined)).toEqual({
    broken: ['away.from: required', 'away.to: required'],
  });
  expect(asking({ ...away, required: true, openEnd: true })({ from: '' })).toEqual({
    broken: ['away.from: required'],
  });
});

test.each([
  [{ from: '2021-02-03' }, []],
  [{ from: '2021-02-03', to: '' }, []],
  [{ from: '2021-02-03', to: '2021-02-02' }, ['away.to: dateOrder']],
  [{ to: '2021-02-03' }, ['away.from: required']],
])('where the end may be open, %j: %j', (given, expected) => {
  expect(askOpen(given)).toEqual(
    expected.length > 0 ? { broken: expected } : { stored: { from: '2021-02-03' } },
  );
});

test.each([
  [{ from: '2026-03-10', to: '2026-03-10' }, []],
  [{ from: '2026-03-10', to: '2026-03-11' }, ['away.to: future']],
  [{ from: '2026-03-11', to: '2026-03-12' }, ['away.from: future', 'away.to: future']],
])('of days that may not be in the future, %j: %j', (given, expected) => {
  const check = checker(published(formOf({ ...away, notInFuture: true })));
  expect(broken(check({ away: given }))).toEqual(expected);
});

test.each([
  [{ from: '2021--3', to: '2021-03-08' }, 'First day of “Time away” must include a month'],
  [
    { from: '2021-02-03', to: '2021-02-02' },
    'Last day of “Time away” must not be before “First day”',
  ],
  ['soon', 'Enter time away'],
])('of %j is said: %s', (given, message) => {
  expect(saying(away)(given)).toBe(message);
});

test.each([
  [{ from: '2021-02-03', to: '2021-03-08' }, '3 February 2021 to 8 March 2021'],
  [{ from: '2021-02-03' }, 'Since 3 February 2021'],
])('%j is %j in words', (answer, text) => {
  const context = { locale: 'en' as const, options: [], row: () => '' };
  expect(dateRange.text(answer, { key: 'q', label: 'Q' }, context)).toEqual([text]);
});

test('in rows, each row has its own days and errors', () => {
  const askRows = asking({
    key: 'jobs',
    kind: 'group',
    label: 'Jobs',
    rowLabel: 'job',
    maxRows: 5,
    questions: [{ ...away, required: true }],
  });
  const range = { from: '2021-02-03', to: '2021-03-08' };
  expect(askRows([{ away: { ...range, to: '2021-3-8' } }])).toEqual({ stored: [{ away: range }] });
  expect(askRows([{}, { away: { ...range, to: '2020-01-01' } }])).toEqual({
    broken: ['jobs.0.away.from: required', 'jobs.0.away.to: required', 'jobs.1.away.to: dateOrder'],
  });
});
