import { describe, expect, test } from 'vitest';
import { describeAnswers } from '../answers/describe-answers.ts';
import { compareDefinitions } from '../compare/compare-definitions.ts';
import { compileForm } from '../compile/compile-form.ts';
import { asking, broken, checker, formOf, published } from '../testing/forms.ts';
import type { Condition } from './condition.ts';
import type { Option, OptionLists, QuestionDefinition } from './form.ts';
import { offeredOf } from './options.ts';

const option = (value: string, more: Partial<Option> = {}): Option => ({
  value,
  label: `The ${value}`,
  ...more,
});
const retired = (value: string, more: Partial<Option> = {}) =>
  option(value, { ...more, retired: true });

const places: Option[] = [
  option('north', { options: [option('lake'), retired('ghostTown')] }),
  retired('south', { options: [option('plain')] }),
  option('island'),
];
const lists: OptionLists = { places };
const tree: QuestionDefinition = { key: 'tree', kind: 'optionTree', label: 'T', list: 'places' };
const area: QuestionDefinition = { key: 'area', kind: 'oneOf', label: 'A', list: 'places' };
const town: QuestionDefinition = { key: 'town', kind: 'oneOf', label: 'B', optionsUnder: 'area' };
const shift: QuestionDefinition = {
  key: 'shift',
  kind: 'anyOf',
  label: 'S',
  options: [option('day'), retired('dusk'), option('night')],
};

test('what is retired is not offered, nor what stands below it', () => {
  expect(offeredOf(places)).toEqual([
    option('north', { options: [option('lake')] }),
    option('island'),
  ]);
});

test('an option whose options below are all retired has none', () => {
  expect(offeredOf([option('north', { options: [retired('lake')] })])).toEqual([option('north')]);
});

describe('a published form', () => {
  const form = published(formOf(tree, area, town, shift), lists);

  test('does not name what is retired, in its words or in its schema', () => {
    const everything = JSON.stringify(form);
    for (const gone of ['ghostTown', 'south', 'plain', 'dusk', 'retired']) {
      expect(everything).not.toContain(gone);
    }
    expect(everything).toContain('lake');
  });

  test.each<[QuestionDefinition, unknown, object]>([
    [tree, ['lake', 'island'], { stored: ['lake', 'island'] }],
    [tree, ['ghostTown'], { broken: ['tree: option'] }],
    [tree, ['plain'], { broken: ['tree: option'] }],
    [area, 'south', { broken: ['area: option'] }],
    [shift, ['day'], { stored: ['day'] }],
    [shift, ['dusk'], { broken: ['shift: option'] }],
  ])('of $key, answered with %j: %j', (question, answer, outcome) => {
    expect(asking(question, lists)(answer)).toEqual(outcome);
  });

  test('offers below an answer what is not retired', () => {
    const check = checker(form);
    expect(broken(check({ area: 'north', town: 'lake' }))).toEqual([]);
    expect(broken(check({ area: 'north', town: 'ghostTown' }))).toContain('town: option');
  });
});

test('a record is read in the words of its version, before and after the option is retired', () => {
  const before = published(formOf({ ...shift, options: [option('day'), option('dusk')] }));
  const after = published(formOf({ ...shift, options: [option('day'), retired('dusk')] }));
  const said = (form: typeof before) => describeAnswers(form, { shift: ['dusk'] })[0]?.items;
  expect(said(before)).toMatchObject([{ text: ['The dusk'] }]);
  expect(said(after)).toMatchObject([{ text: ['dusk'] }]);
});

const problemsOf = (questions: QuestionDefinition[], known: OptionLists = lists) => {
  const definition = formOf(...questions);
  const compiled = compileForm({ definition, lists: known, timeZone: 'America/Vancouver' });
  return compiled.kind === 'unsound' ? compiled.problems.map(({ message }) => message) : [];
};

test.each<[string, QuestionDefinition[], OptionLists, string]>([
  [
    'a choice of which everything is retired',
    [{ ...shift, options: [retired('day')] }],
    {},
    'All options of the question are retired: it has nothing to choose from',
  ],
  [
    'a tree of which a branch lost all its leaves',
    [tree],
    { places: [option('north', { options: [retired('lake')] }), option('island')] },
    'All options under “The north” are retired: retire it as well',
  ],
  [
    'a retired option and another with its value',
    [{ ...shift, options: [retired('day'), option('day')] }],
    {},
    'The option “day” is there twice',
  ],
])('%s cannot be published', (_what, questions, known, message) => {
  expect(problemsOf(questions, known)).toContain(message);
});

test.each<[Condition, string]>([
  [{ question: 'tree', operator: 'includes', value: 'ghostTown' }, 'ghostTown'],
  [{ question: 'tree', operator: 'includesAny', value: ['lake', 'plain'] }, 'plain'],
  [{ question: 'tree', operator: 'includesAnyUnder', value: 'south' }, 'south'],
  [{ question: 'area', operator: 'is', value: 'south' }, 'south'],
  [{ question: 'shift', operator: 'includes', value: 'dusk' }, 'dusk'],
])('no condition waits for what is retired: %j', (visibleWhen, value) => {
  const asked: QuestionDefinition = { key: 'q', kind: 'email', label: 'Q', visibleWhen };
  expect(problemsOf([tree, area, town, shift, asked])).toEqual([
    `The condition waits for “${value}”, which is retired: nobody can choose it any more`,
  ]);
});

test('a condition on a branch waits for what is still offered below it', () => {
  const visibleWhen: Condition = { question: 'tree', operator: 'includesAnyUnder', value: 'north' };
  const form = published(formOf(tree, { key: 'q', kind: 'email', label: 'Q', visibleWhen }), lists);
  expect(form.schema.properties['q']?.['x-visibleWhen']).toEqual({
    question: 'tree',
    operator: 'includesAny',
    value: ['lake'],
  });
});

test('retiring and offering again are told, and nothing else', () => {
  const asks = (...options: Option[]) => formOf({ ...shift, options });
  const before = asks(option('day'), option('night'));
  const after = asks(retired('day'), option('night'));
  const change = { under: [], option: { key: 'day', label: 'The day' } };
  expect(compareDefinitions(before, after)).toMatchObject([{ kind: 'option-retired', ...change }]);
  expect(compareDefinitions(after, before)).toMatchObject([{ kind: 'option-restored', ...change }]);
  expect(compareDefinitions(after, structuredClone(after))).toEqual([]);
});
