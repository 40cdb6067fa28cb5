import type { Kind, Operator, Scalar } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import type { DraftComparison, DraftGroup } from './draft-condition';
import {
  withAdded,
  withOperator,
  withoutPart,
  withPart,
  withQuestion,
  withValues,
} from './edit-condition';

const is: DraftComparison = { question: 'a', operator: 'is', value: 'x' };
const isOneOf: DraftComparison = { question: 'a', operator: 'isOneOf', value: ['x', 'y'] };

test.each<[string, Kind, DraftComparison]>([
  ['a', 'oneOf', is],
  ['b', 'oneOf', { question: 'b', operator: 'is' }],
  ['b', 'anyOf', { question: 'b', operator: 'includes' }],
  ['b', 'group', { question: 'b', operator: 'isAnswered' }],
])('looking at %s, which is %s, becomes %j', (key, kind, expected) => {
  expect(withQuestion(is, { key, kind })).toEqual(expected);
});

test.each<[DraftComparison, Operator, DraftComparison]>([
  [is, 'isNot', { question: 'a', operator: 'isNot', value: 'x' }],
  [is, 'isOneOf', { question: 'a', operator: 'isOneOf', value: ['x'] }],
  [is, 'isAnswered', { question: 'a', operator: 'isAnswered' }],
  [isOneOf, 'is', { question: 'a', operator: 'is', value: 'x' }],
  [
    { question: 'a', operator: 'includesAny', value: ['leaf'] },
    'includesAnyUnder',
    { question: 'a', operator: 'includesAnyUnder' },
  ],
  [
    { question: 'a', operator: 'includesAnyUnder', value: 'branch' },
    'includes',
    { question: 'a', operator: 'includes' },
  ],
])('%j compared by %s is %j', (comparison, operator, expected) => {
  expect(withOperator(comparison, operator)).toEqual(expected);
});

test.each<[DraftComparison, Scalar[], DraftComparison]>([
  [is, [false], { question: 'a', operator: 'is', value: false }],
  [is, [], { question: 'a', operator: 'is' }],
  [isOneOf, ['y'], { question: 'a', operator: 'isOneOf', value: ['y'] }],
  [isOneOf, [], { question: 'a', operator: 'isOneOf' }],
])('%j with the values %j is %j', (comparison, values, expected) => {
  expect(withValues(comparison, values)).toEqual(expected);
});

test('a part is added at the end, changed in its place, and taken out', () => {
  const group: DraftGroup = { join: 'any', parts: [is] };
  const two = withAdded(group, isOneOf);
  expect(two).toEqual({ join: 'any', parts: [is, isOneOf] });
  expect(withPart(two, 0, isOneOf).parts).toEqual([isOneOf, isOneOf]);
  expect(withoutPart(two, 0)).toEqual({ join: 'any', parts: [isOneOf] });
  expect(group.parts).toEqual([is]);
});
