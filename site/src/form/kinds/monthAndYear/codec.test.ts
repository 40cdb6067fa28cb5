import { expect, test } from 'vitest';
import { monthAndYearCodec } from './codec.ts';

const asked = { question: { key: 'since', label: 'Since' }, schema: {} };

const typed = (month: string, year: string) => {
  const data = new FormData();
  data.set('since.month', month);
  data.set('since.year', year);
  return data;
};

test.each([
  ['2', '2021'],
  ['fév.', '2021'],
  ['2021-02', ''],
  ['', 'Feb-2021'],
  [' 2 ', '20-21'],
  ['%2D', '100%-1'],
])('%j and %j are carried along as they were typed', (month, year) => {
  const answer = monthAndYearCodec.decode(typed(month, year), 'since', asked);
  const entries = monthAndYearCodec.encode(answer, 'since', asked);
  expect(Object.fromEntries(entries)).toEqual({ 'since.month': month, 'since.year': year });
});

test('a month in digits is told as it is stored, and blank fields say nothing', () => {
  expect(monthAndYearCodec.decode(typed('02', '2021'), 'since', asked)).toBe('2021-02');
  expect(monthAndYearCodec.decode(typed(' ', ''), 'since', asked)).toBeUndefined();
});
