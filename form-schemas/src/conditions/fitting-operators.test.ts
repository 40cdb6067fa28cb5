import { expect, test } from 'vitest';
import type { Operator } from '../definition/condition.ts';
import type { Kind } from '../definition/form.ts';
import { operatorsFor } from './fitting-operators.ts';

const single: Operator[] = ['is', 'isNot', 'isOneOf', 'isAnswered'];

test.each<[Kind, Operator[]]>([
  ['text', single],
  ['email', single],
  ['phone', single],
  ['postalCode', single],
  ['yesNo', single],
  ['declaration', single],
  ['oneOf', [...single, 'hasOptionsBelow']],
  ['date', [...single, 'isBefore', 'isAfter']],
  ['anyOf', ['includes', 'includesAny', 'isAnswered']],
  ['optionTree', ['includes', 'includesAny', 'includesAnyUnder', 'isAnswered']],
  ['consent', single],
  ['hidden', single],
  ['calculated', [...single, 'isLessThan', 'isMoreThan']],
  ['matrix', ['isAnswered']],
  ['group', ['isAnswered']],
  ['guidance', []],
])('%s is compared by %j', (kind, operators) => {
  expect(operatorsFor(kind).toSorted()).toEqual(operators.toSorted());
});
