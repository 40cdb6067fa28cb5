import { expect, test } from 'vitest';
import { Choices } from '../compile/choices.ts';
import type { Operator } from '../definition/condition.ts';
import type { QuestionDefinition } from '../definition/form.ts';
import { formOf } from '../testing/forms.ts';
import { comparableOptions } from './comparison-fault.ts';

const list = [
  { value: 'north', label: 'North', options: [{ value: 'lake', label: 'Lake' }] },
  { value: 'island', label: 'Island' },
];
const tree: QuestionDefinition = { key: 'tree', kind: 'optionTree', label: 'T', list: 'places' };
const area: QuestionDefinition = { key: 'area', kind: 'oneOf', label: 'A', list: 'places' };
const town: QuestionDefinition = { key: 'town', kind: 'anyOf', label: 'B', optionsUnder: 'area' };
const text: QuestionDefinition = { key: 'text', kind: 'text', label: 'C', maxLength: 9 };

test.each<[QuestionDefinition, Operator, string[]]>([
  [tree, 'includes', ['lake', 'island']],
  [tree, 'includesAny', ['lake', 'island']],
  [tree, 'includesAnyUnder', ['north']],
  [area, 'is', ['north', 'island']],
  [town, 'includes', ['lake']],
  [text, 'is', []],
])('of $key, %s may name %j', (asked, operator, values) => {
  const choices = new Choices(formOf(tree, area, town, text), { places: list });
  expect(comparableOptions(asked, operator, choices).map(({ value }) => value)).toEqual(values);
});
