import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateParts, joinDate } from './date-parts.ts';

test.each([
  ['3', '2', '2021', '2021-2-3'],
  ['03', '02', '2021', '2021-02-03'],
  ['3', '', '2021', '2021--3'],
  ['2021-02-03', '', '', '--2021-02-03'],
  ['', '2021-02-03', '', '-2021%2D02%2D03-'],
  ['', '', '2021-02-03', '2021%2D02%2D03--'],
  ['3-4', '-', '%2D', '%252D-%2D-3-4'],
  ['3 ', ' ', '', '- -3 '],
])('%j, %j and %j are joined to %j, and parted again', (day, month, year, joined) => {
  expect(joinDate({ day, month, year })).toBe(joined);
  expect(dateParts(joined)).toEqual({ day, month, year });
});

test.each(['', ' ', '\u00a0\t'])('where all is blank, as %j, there is no date', (blank) => {
  expect(joinDate({ day: blank, month: '', year: blank })).toBeUndefined();
});

test.each([undefined, null, 7, {}, ['2021', '02', '03'], ''])('%j has no parts', (given) => {
  expect(dateParts(given)).toEqual({ day: '', month: '', year: '' });
});

test('whatever is typed in the three fields is had back', () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom('-', '%', '2', 'D', '5', ' ', 'é'), maxLength: 8 }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.record({ day: part, month: part, year: part }), (parts) => {
      const joined = joinDate(parts);
      if (joined !== undefined) expect(dateParts(joined)).toEqual(parts);
    }),
  );
});
