import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinMonth, monthParts } from './date-parts.ts';
import { realMonth } from './date-pattern.ts';
import { englishMonths } from './month-names.ts';
import { readMonth } from './read-month.ts';

const read = (month: string, year: string) => readMonth(joinMonth({ month, year }) ?? '');

test.each([
  ['2', '2021', '2021-02'],
  ['02', '2021', '2021-02'],
  ['Feb.', '2021', '2021-02'],
  ['février', '2021', '2021-02'],
  ['\uff12', '\uff12\uff10\uff12\uff11', '2021-02'],
  ['February 2021', '', '2021-02'],
  ['', 'February, 2021', '2021-02'],
  ['', '2021-02', '2021-02'],
  ['2021-02', '', '2021-02'],
  ['02/2021', '', '2021-02'],
  ['', '2021 févr.', '2021-02'],
])('month %j and year %j are %s', (month, year, expected) => {
  expect(read(month, year)).toEqual({ kind: 'month', month: expected });
});

test.each([
  ['', '', { kind: 'nothing' }],
  [' ', '\u200b', { kind: 'nothing' }],
  ['2', '', { kind: 'incomplete', missing: ['year'] }],
  ['May', '', { kind: 'incomplete', missing: ['year'] }],
  ['', '2021', { kind: 'incomplete', missing: ['month'] }],
  ['13', '2021', { kind: 'wrongMonth' }],
  ['jui', '2021', { kind: 'wrongMonth' }],
  ['2', '21', { kind: 'wrongYear' }],
  ['2', '1899', { kind: 'wrongCentury' }],
  ['2', '2100', { kind: 'wrongCentury' }],
  ['x', 'y', { kind: 'unreal' }],
  ['3 February 2021', '', { kind: 'unreal' }],
  ['02/21', '', { kind: 'unreal' }],
  ['soon', '', { kind: 'unreal' }],
  ['13/2021', '', { kind: 'wrongMonth' }],
  ['', 'x'.repeat(100_000), { kind: 'unreal' }],
])('month %j and year %j: %j', (month, year, expected) => {
  expect(read(month, year)).toEqual(expected);
});

test('every month is read in digits and by its name, and stays as it is stored', () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, fc.integer({ min: 1900, max: 2099 }), (number, year) => {
      const stored = `${year}-${String(number).padStart(2, '0')}`;
      const expected = { kind: 'month', month: stored };
      expect(readMonth(stored)).toEqual(expected);
      expect(read(String(number), String(year))).toEqual(expected);
      expect(read(englishMonths[number - 1] ?? '', String(year))).toEqual(expected);
      expect(realMonth.test(stored)).toBe(true);
    }),
  );
});

test('whatever is typed in the two fields is had back, and read without fail', () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom('-', '%', '2', 'D', '0', ' ', 'é'), maxLength: 8 }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.record({ month: part, year: part }), (parts) => {
      const joined = joinMonth(parts);
      if (joined === undefined) return;
      expect(monthParts(joined)).toEqual(parts);
      const reading = readMonth(joined);
      if (reading.kind === 'month') expect(reading.month).toMatch(realMonth);
    }),
  );
});

test.each([undefined, null, 7, {}, ['2021', '02'], ''])('%j has no parts', (given) => {
  expect(monthParts(given)).toEqual({ month: '', year: '' });
});
