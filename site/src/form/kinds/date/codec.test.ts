import { expect, test } from 'vitest';
import { dateCodec } from './codec.ts';

const asked = { question: { key: 'day', label: 'Day' }, schema: {} };

const typed = (day: string, month = '', year = '') => {
  const data = new FormData();
  data.set('day.day', day);
  data.set('day.month', month);
  data.set('day.year', year);
  return data;
};

test.each([
  ['3', '2', '2021'],
  ['3rd', 'fév.', '2021'],
  ['2021-02-03', '', ''],
  ['', '3-Feb-2021', ''],
  ['', '', '2021-02-03'],
  [' 3 ', '-', '20-21'],
  ['%2D', '%', '100%-1'],
  ['31', '2', ''],
])('%j, %j and %j are carried along as they were typed', (...parts) => {
  const answer = dateCodec.decode(typed(...parts), 'day', asked);
  const [day, month, year] = parts;
  const entries = dateCodec.encode(answer, 'day', asked);
  expect(Object.fromEntries(entries)).toEqual({
    'day.day': day,
    'day.month': month,
    'day.year': year,
  });

  const carried = new FormData();
  for (const [name, value] of entries) carried.append(name, value);
  expect(dateCodec.decode(carried, 'day', asked)).toBe(answer);
});

test('a date in digits is told as it is stored', () => {
  expect(dateCodec.decode(typed('03', '02', '2021'), 'day', asked)).toBe('2021-02-03');
});

test('three blank fields say nothing', () => {
  expect(dateCodec.decode(typed('', ' ', ''), 'day', asked)).toBeUndefined();
});
