import { expect, test } from 'vitest';
import { saidLeft } from './said-left.ts';

test.each([
  [5000, 5000, undefined],
  [100, 5000, undefined],
  [99, 5000, 100],
  [50, 5000, 100],
  [49, 5000, 50],
  [9, 5000, 10],
  [0, 5000, 10],
  [40, 60, undefined],
  [19, 60, 20],
  [5, 10, undefined],
])('with %i left of %i, said is %j', (left, limit, said) => {
  expect(saidLeft(left, limit)).toBe(said);
});

test('while a person types up to the end, a number is said four times at most', () => {
  const said = Array.from({ length: 5001 }, (_, typed) => saidLeft(5000 - typed, 5000));
  expect(said.filter((number, at) => number !== undefined && number !== said[at - 1])).toEqual([
    100, 50, 20, 10,
  ]);
});
