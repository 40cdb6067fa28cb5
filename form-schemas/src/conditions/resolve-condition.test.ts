import { expect, test } from 'vitest';
import type { Condition } from '../definition/condition.ts';
import { resolveCondition } from './resolve-condition.ts';

const leaf = (value: string) => ({ value, label: value });
const offered = [
  { ...leaf('north'), options: [leaf('lake'), { ...leaf('hills'), options: [leaf('hill')] }] },
  leaf('island'),
  { ...leaf('east'), options: [leaf('plain')] },
];
const resolve = (condition: Condition) =>
  resolveCondition(condition, (key) => (key === 'place' ? offered : []));

test('includesAnyUnder becomes the leaves below the option, at any depth', () => {
  expect(resolve({ question: 'place', operator: 'includesAnyUnder', value: 'north' })).toEqual({
    question: 'place',
    operator: 'includesAny',
    value: ['lake', 'hill'],
  });
});

test('hasOptionsBelow becomes the options that have some', () => {
  expect(resolve({ question: 'place', operator: 'hasOptionsBelow' })).toEqual({
    question: 'place',
    operator: 'isOneOf',
    value: ['north', 'east'],
  });
});

test('other comparisons stay as they are, in all and any as well', () => {
  const other = { question: 'shift', operator: 'is', value: 'day' } as const;
  expect(
    resolve({ any: [other, { all: [{ question: 'place', operator: 'hasOptionsBelow' }] }] }),
  ).toEqual({
    any: [other, { all: [{ question: 'place', operator: 'isOneOf', value: ['north', 'east'] }] }],
  });
});
