import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasDecimals, readWholeNumber } from './read-whole-number.ts';

test.each([
  ['0', 0],
  ['-0', 0],
  ['7', 7],
  ['007', 7],
  ['+5', 5],
  ['-5', -5],
  ['\u22125', -5],
  ['- 5', -5],
  ['1,000', 1000],
  ['1 000', 1000],
  ['1\u00a0000', 1000],
  ['1\u202f000', 1000],
  ['12,345,678', 12_345_678],
  ['\uff11\uff0c\uff10\uff10\uff10', 1000],
  ['\uff0b\uff17', 7],
  ['1\u200b2', 12],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('%j means %j', (typed, number) => {
  expect(readWholeNumber(typed)).toBe(number);
});

test.each([
  '1.0',
  '1.000',
  '1,5',
  '1,00',
  '0,125',
  '1,0000',
  '1,000 000',
  '1  000',
  '12 34',
  '1e3',
  '0x10',
  '5-7',
  '5+',
  '--5',
  'five',
  '5 years',
  '٥',
  '½',
  '9007199254740992',
  '9'.repeat(400),
])('%j means no whole number', (typed) => {
  expect(readWholeNumber(typed)).toBeUndefined();
});

test.each([
  ['1.5', true],
  ['1,5', true],
  ['-0.5', true],
  ['.5', true],
  ['1,000.25', true],
  [1.5, true],
  ['five', false],
  ['5.', false],
  [true, false],
  [null, false],
])('that %j has decimals: %j', (given, has) => {
  expect(hasDecimals(given)).toBe(has);
});

test('every whole number is read, however its digits are set apart', () => {
  const separator = fc.constantFrom('', ',', ' ', '\u00a0', '\u202f');
  fc.assert(
    fc.property(fc.maxSafeInteger(), separator, (number, between) => {
      const typed = String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, between);
      expect(readWholeNumber(typed)).toBe(number);
    }),
  );
});
