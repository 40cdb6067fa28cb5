import { expect, test } from 'vitest';
import { asking, saying } from '../../testing/forms.ts';

const ask = asking({ key: 'postalCode', kind: 'postalCode', label: 'Postal code' });
const refused = { broken: ['postalCode: format'] };

test.each([
  ['v8w1p6', 'V8W 1P6'],
  ['V8W 1P6', 'V8W 1P6'],
  ['V8W-1P6', 'V8W 1P6'],
  ['V8W\u00a01P6', 'V8W 1P6'],
  ['V8W\t1P6', 'V8W 1P6'],
  ['V8W\u20131P6', 'V8W 1P6'],
  ['V8W  1P6', 'V8W 1P6'],
  ['V8W - 1P6', 'V8W 1P6'],
  [' v8W 1p6 ', 'V8W 1P6'],
  ['\ufeffV8W1P6', 'V8W 1P6'],
  ['a0a0a0', 'A0A 0A0'],
  ['Y9Z 9Z9', 'Y9Z 9Z9'],
])('%j is stored %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  'D1A 1A1',
  'W1A 1A1',
  'Z1A 1A1',
  'V8W    1P6',
  'V8W 1 P6',
  'V8W 1PO',
  'VOW 1P6',
  'V8W_1P6',
  'V8W.1P6',
  'V 8W1P6',
  'V8W 1P',
  'V8W 1P66',
  'VV8W 1P6',
  '8V1 W6P',
  'V8W',
  '90210',
  'SW1A 1AA',
  '\u017f8W 1P6',
  'V٨W 1P6',
  'Å8W 1P6',
  'V8W 1P6\u0000',
])('%j is refused', (given) => {
  expect(ask(given)).toEqual(refused);
});

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

test.each(alphabet)('the letter %s stands only where Canada Post has it', (letter) => {
  const never = 'DFIOQU'.includes(letter);
  const verdict = (code: string) => (code.includes(letter) ? ask(code) : undefined);
  const accepted = (code: string) => ({ stored: code });

  const first = `${letter}1A 1A1`;
  const third = `A1${letter} 1A1`;
  const fifth = `A1A 1${letter}1`;
  expect(verdict(first)).toEqual(never || 'WZ'.includes(letter) ? refused : accepted(first));
  expect(verdict(third)).toEqual(never ? refused : accepted(third));
  expect(verdict(fifth)).toEqual(never ? refused : accepted(fifth));
});

const canadian = 'Enter a Canadian postal code, like V8W 1P6';
const letterO = 'Postal code has the letter O where a zero belongs. Type 0 instead';

test.each([
  ['V8W 1PO', letterO],
  ['von1bo', letterO],
  [' v8W-1pO', letterO],
  ['V8O 1P6', canadian],
  ['OOO OOO', canadian],
  ['90210', canadian],
  ['D1A 1A1', canadian],
])('of %j is said: %s', (given, message) => {
  expect(saying({ key: 'postalCode', kind: 'postalCode', label: 'Postal code' })(given)).toBe(
    message,
  );
});
