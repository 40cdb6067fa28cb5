import { expect, test } from 'vitest';
import { inputTypeOf, typedAs, typedValue } from './typed-value';

test.each([
  ['wholeNumber', '12', 12],
  ['wholeNumber', '-3', -3],
  ['wholeNumber', '12.5', '12.5'],
  ['text', '12', '12'],
  ['monthAndYear', '2024-03', '2024-03'],
  [undefined, '12', '12'],
] as const)('to a question of kind %s, “%s” is the answer %j', (kind, typed, value) => {
  expect(typedValue(kind, typed)).toBe(value);
});

test.each([
  ['wholeNumber', 'number'],
  ['monthAndYear', 'month'],
  ['date', 'date'],
  ['phone', 'text'],
  [undefined, 'text'],
] as const)('a value of kind %s is typed into a field for %s', (kind, type) => {
  expect(inputTypeOf(kind)).toBe(type);
});

test.each([
  ['sum', 'wholeNumber'],
  ['days', 'wholeNumber'],
  ['join', 'calculated'],
] as const)('what %s gives is typed as %s', (operation, kind) => {
  const sources: string[] = [];
  expect(typedAs({ key: 'q', kind: 'calculated', label: 'Q', operation, sources })).toBe(kind);
});
