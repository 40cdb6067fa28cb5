import { expect, test } from 'vitest';
import type { Option, OptionLists, QuestionDefinition } from '../definition/form.ts';
import { formOf } from '../testing/forms.ts';
import { removedOptions } from './removed-options.ts';

const option = (value: string, ...options: Option[]): Option => ({
  value,
  label: `The ${value}`,
  ...(options.length > 0 && { options }),
});
const shift: QuestionDefinition = {
  key: 'shift',
  kind: 'oneOf',
  label: 'Shift',
  options: [option('day'), option('night')],
};
const rows: QuestionDefinition = {
  key: 'rows',
  kind: 'group',
  label: 'Rows',
  rowLabel: 'row',
  maxRows: 2,
  questions: [{ key: 'skill', kind: 'anyOf', label: 'Skill', list: 'places' }],
};
const tree: QuestionDefinition = { key: 'tree', kind: 'optionTree', label: 'T', list: 'places' };
const places = [option('north', option('lake'), option('hill')), option('island')];

const removed = (
  before: [QuestionDefinition[], OptionLists?],
  after: [QuestionDefinition[], OptionLists?],
) =>
  removedOptions(
    { definition: formOf(...before[0]), lists: before[1] ?? {} },
    { definition: formOf(...after[0]), lists: after[1] ?? {} },
  );

test('an option that a question lost is told with where it was', () => {
  expect(removed([[shift]], [[{ ...shift, options: [option('day')] }]])).toEqual([
    { path: ['only', 'shift'], question: 'shift', value: 'night', label: 'The night' },
  ]);
});

test('an option that is retired, moved or reworded is still there', () => {
  const options = [
    { ...option('night'), retired: true },
    { value: 'day', label: 'Days' },
  ];
  expect(removed([[shift]], [[{ ...shift, options }]])).toEqual([]);
});

test('of a list, what any level lost is told for each question that uses it', () => {
  const fewer = [option('north', option('lake'))];
  expect(removed([[tree, rows], { places }], [[tree, rows], { places: fewer }])).toEqual([
    { path: ['only', 'tree'], question: 'tree', value: 'hill', label: 'The hill' },
    { path: ['only', 'tree'], question: 'tree', value: 'island', label: 'The island' },
    ...['hill', 'island'].map((value) => ({
      path: ['only', 'rows', 'skill'],
      question: 'skill',
      group: 'rows',
      value,
      label: `The ${value}`,
    })),
  ]);
});

test('a question that is gone, or asks for no option any more, has lost none', () => {
  expect(removed([[shift, tree], { places }], [[tree], { places }])).toEqual([]);
  const text: QuestionDefinition = { key: 'shift', kind: 'text', label: 'S', maxLength: 9 };
  expect(removed([[shift]], [[text]])).toEqual([]);
});

test('of a matrix, rows and columns are told apart; what is retired is kept', () => {
  const matrix: QuestionDefinition = {
    key: 'skills',
    kind: 'matrix',
    label: 'Skills',
    rows: [option('triage'), option('burns')],
    columns: [option('some'), option('triage')],
  };
  const fewer = {
    ...matrix,
    rows: [{ ...option('triage'), retired: true }],
    columns: [option('some')],
  };
  const at = { path: ['only', 'skills'], question: 'skills' };
  expect(removed([[matrix]], [[fewer]])).toEqual([
    { ...at, of: 'rows', value: 'burns', label: 'The burns' },
    { ...at, of: 'columns', value: 'triage', label: 'The triage' },
  ]);
});

test('a choice that became a matrix, or no longer is one, has lost its answers as a whole', () => {
  const matrix: QuestionDefinition = {
    key: 'shift',
    kind: 'matrix',
    label: 'Shift',
    rows: [option('week')],
    columns: [option('day')],
  };
  expect(removed([[shift]], [[matrix]])).toEqual([]);
  expect(removed([[matrix]], [[shift]])).toEqual([]);
});
