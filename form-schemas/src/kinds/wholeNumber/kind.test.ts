import { expect, test } from 'vitest';
import type { WholeNumberQuestion } from '../../definition/form.ts';
import { asking, saying } from '../../testing/forms.ts';
import { wholeNumber } from './kind.ts';

const years: WholeNumberQuestion = {
  key: 'years',
  kind: 'wholeNumber',
  label: 'Years of practice',
  min: 0,
  max: 12_000,
};
const ask = asking(years);

test.each([
  [7, 7],
  [0, 0],
  [12_000, 12_000],
  ['7', 7],
  [' 007 ', 7],
  ['1,000', 1000],
  ['\u200b12 000', 12_000],
  ['', undefined],
  [' \u200b', undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  ['-1', 'minimum'],
  [-1, 'minimum'],
  ['12,001', 'maximum'],
  [1e300, 'maximum'],
  ['1.5', 'type'],
  [1.5, 'type'],
  ['five', 'type'],
  ['9'.repeat(400), 'type'],
  ['9'.repeat(250_000), 'type'],
  [true, 'type'],
  [[7], 'type'],
  [{ years: 7 }, 'type'],
  [null, 'type'],
])('%j breaks %s', (given, rule) => {
  expect(ask(given)).toEqual({ broken: [`years: ${rule}`] });
});

const limits = 'Years of practice must be a whole number from 0 to 12,000, in digits';

test.each([
  ['five', limits],
  ['9'.repeat(400), limits],
  [true, limits],
  ['1.5', 'Years of practice must be a whole number, with no decimals'],
  [1.5, 'Years of practice must be a whole number, with no decimals'],
  ['-1', 'Years of practice must be 0 or more'],
  ['12001', 'Years of practice must be 12,000 or less'],
  ['7', undefined],
])('of %j is said: %s', (given, message) => {
  expect(saying(years)(given)).toBe(message);
});

test('where a number is required, none is told so', () => {
  const askRequired = asking({ ...years, required: true });
  expect(askRequired(undefined)).toEqual({ broken: ['years: required'] });
  expect(askRequired(0)).toEqual({ stored: 0 });
});

test.each([
  [0, '0'],
  [2024, '2024'],
  [12_345, '12,345'],
  [-1_234_567, '-1,234,567'],
])('%j is %j in words', (answer, text) => {
  const context = { locale: 'en' as const, options: [], row: () => '' };
  expect(wholeNumber.text(answer, { key: 'q', label: 'Q' }, context)).toEqual([text]);
});
