import { describe, expect, test } from 'vitest';
import type { Condition } from '../definition/condition.ts';
import type {
  GroupQuestion,
  Option,
  OptionLists,
  QuestionDefinition,
  RowQuestion,
  StepDefinition,
} from '../definition/form.ts';
import { formOf } from '../testing/forms.ts';
import { Choices } from './choices.ts';
import { findProblems } from './soundness.ts';

const leaf = (value: string, options?: Option[]): Option => ({
  value,
  label: `The ${value}`,
  ...(options && { options }),
});
const lists: OptionLists = {
  flat: [leaf('a'), leaf('b')],
  tree: [leaf('north', [leaf('lake'), leaf('hill')]), leaf('island')],
  empty: [],
  twice: [leaf('a'), leaf('a')],
  leafTwice: [leaf('north', [leaf('lake')]), leaf('south', [leaf('lake')])],
  twiceBelow: [leaf('north', [leaf('lake'), leaf('lake')])],
  sameBelow: [
    leaf('nurse', [leaf('ward', [leaf('icu')])]),
    leaf('doctor', [leaf('ward', [leaf('icu')])]),
  ],
  otherBelow: [
    leaf('nurse', [leaf('ward', [leaf('icu')])]),
    leaf('doctor', [leaf('ward', [leaf('surgery')])]),
  ],
};

const text = (key: string, visibleWhen?: Condition): RowQuestion => ({
  key,
  kind: 'text',
  label: 'Text',
  maxLength: 10,
  ...(visibleWhen && { visibleWhen }),
});
const choice = (key: string, list: string): RowQuestion => ({
  key,
  kind: 'oneOf',
  label: 'One',
  list,
});
const under = (key: string, optionsUnder: string): RowQuestion => ({
  key,
  kind: 'oneOf',
  label: 'One',
  optionsUnder,
});
const tree = (key: string, list: string): QuestionDefinition => ({
  key,
  kind: 'optionTree',
  label: 'Some',
  list,
});
const group = (
  key: string,
  questions: RowQuestion[],
  more?: Partial<GroupQuestion>,
): GroupQuestion => ({
  key,
  kind: 'group',
  label: 'Rows',
  rowLabel: 'row',
  maxRows: 3,
  questions,
  ...more,
});

const problemsOf = (...questions: QuestionDefinition[]) => {
  const definition = formOf(...questions);
  return findProblems(definition, new Choices(definition, lists)).map(
    ({ path, message }) => `${path.slice(1).join('.')}: ${message}`,
  );
};

describe('steps and keys', () => {
  test('a step may not stand where the page after the form does', () => {
    const form = formOf({ kind: 'email', key: 'email', label: 'Email' });
    const steps = form.steps.map((step) => ({ ...step, key: 'confirmation' }));
    expect(findProblems({ ...form, steps }, new Choices({ ...form, steps }, {}))).toMatchObject([
      { path: ['confirmation'] },
    ]);
  });

  const problemsOfSteps = (...steps: StepDefinition[]) => {
    const definition = { slug: 'example', title: 'Example', steps };
    return findProblems(definition, new Choices(definition, lists));
  };
  const step = (key: string, ...questions: QuestionDefinition[]) => ({
    key,
    title: key,
    questions,
  });

  test('a form has steps', () => {
    expect(problemsOfSteps()).toEqual([{ path: [], message: 'The form has no steps' }]);
  });

  test('a step may have no questions', () => {
    expect(problemsOfSteps(step('one'))).toEqual([]);
  });

  test('no two steps have one key', () => {
    expect(problemsOfSteps(step('one'), step('one'))).toEqual([
      { path: ['one'], message: 'The key “one” is used twice' },
    ]);
  });

  test('no two questions have one key, in different steps, or one inside a row', () => {
    expect(problemsOfSteps(step('one', text('a')), step('two', text('a')))).toEqual([
      { path: ['two', 'a'], message: 'The key “a” is used twice' },
    ]);
    const twice = 'The key “a” is used twice';
    expect(problemsOf(text('a'), group('g', [text('a')]))).toEqual([`g.a: ${twice}`]);
    expect(problemsOf(group('g', [text('a')]), text('a'))).toEqual([`a: ${twice}`]);
    expect(problemsOf(group('g', [text('a')]), group('h', [text('a')]))).toEqual([`h.a: ${twice}`]);
    expect(problemsOf(group('g', [text('a'), text('a')]))).toEqual([`g.a: ${twice}`]);
    expect(problemsOf(group('a', [text('a')]))).toEqual([`a.a: ${twice}`]);
  });

  test.each([
    '',
    '1st',
    'first-name',
    'first name',
    'é',
    '__proto__',
    'constructor',
    'toString',
    'k'.repeat(64),
  ])('%j is no key', (key) => {
    const message = `“${key}” cannot be a key: use a letter, then letters and digits`;
    expect(problemsOf(text(key))).toEqual([`${key}: ${message}`]);
    expect(problemsOf(group('g', [text(key)]))).toEqual([`g.${key}: ${message}`]);
    expect(problemsOfSteps(step(key))).toEqual([{ path: [key], message }]);
  });

  test.each(['a', 'Z9', 'k'.repeat(63), 'prototype'])('%j is a key', (key) => {
    expect(problemsOf(text(key))).toEqual([]);
  });
});

describe('limits', () => {
  test.each<[QuestionDefinition, string[]]>([
    [{ key: 'q', kind: 'text', label: 'Q', maxLength: 0 }, ['maxLength', 'least']],
    [{ key: 'q', kind: 'text', label: 'Q', maxLength: 1.5 }, ['maxLength']],
    [{ key: 'q', kind: 'text', label: 'Q', maxLength: Infinity }, ['maxLength']],
    [{ key: 'q', kind: 'text', label: 'Q', minLength: -1, maxLength: 5 }, ['minLength']],
    [{ key: 'q', kind: 'text', label: 'Q', minLength: 6, maxLength: 5 }, ['least']],
    [{ key: 'q', kind: 'text', label: 'Q', minLength: 5, maxLength: 5 }, []],
    [{ key: 'q', kind: 'longText', label: 'Q', minLength: 6, maxLength: 5 }, ['least']],
    [{ key: 'q', kind: 'longText', label: 'Q', minLength: 0, maxLength: 5 }, ['minLength']],
    [{ key: 'q', kind: 'longText', label: 'Q', maxLength: 5001 }, ['5000']],
    [{ key: 'q', kind: 'longText', label: 'Q', maxLength: 5000 }, []],
    [{ key: 'q', kind: 'wholeNumber', label: 'Q', min: 2, max: 1 }, ['least']],
    [{ key: 'q', kind: 'wholeNumber', label: 'Q', min: 0.5, max: 1 }, ['min']],
    [{ key: 'q', kind: 'wholeNumber', label: 'Q', min: 0, max: Infinity }, ['max']],
    [{ key: 'q', kind: 'wholeNumber', label: 'Q', min: -5, max: -5 }, []],
    [{ key: 'q', kind: 'anyOf', label: 'Q', list: 'flat', maxChoices: 0 }, ['maxChoices']],
    [{ key: 'q', kind: 'anyOf', label: 'Q', list: 'flat', maxChoices: 1 }, []],
    [group('q', [text('a')], { maxRows: 0 }), ['maxRows']],
    [group('q', [text('a')], { maxRows: 1 }), []],
  ])('%j: %j', (question, about) => {
    const problems = problemsOf(question);
    expect(problems).toHaveLength(about.length);
    for (const [at, word] of about.entries()) expect(problems[at]).toContain(word);
  });
});

describe('options', () => {
  const nothing = 'q: The question has nothing to choose from';

  test.each<[string, QuestionDefinition[], string[]]>([
    ['a list', [choice('q', 'flat')], []],
    ['no such list', [choice('q', 'nowhere')], [nothing]],
    ['a list that is no list of ours', [choice('q', 'toString')], [nothing]],
    ['an empty list', [choice('q', 'empty')], [nothing]],
    ['no options of its own', [{ key: 'q', kind: 'anyOf', label: 'Q', options: [] }], [nothing]],
    ['an empty tree', [tree('q', 'empty')], [nothing]],
    ['an option twice', [choice('q', 'twice')], ['q: The option “a” is there twice']],
    ['a leaf twice', [tree('q', 'leafTwice')], ['q: The option “lake” is there twice']],
    ['a value at two levels, in a choice of the first', [choice('q', 'leafTwice')], []],
    ['options under an earlier choice', [choice('a', 'tree'), under('q', 'a')], []],
    [
      'options under a question that is not there',
      [under('q', 'a')],
      [nothing, 'q: “a” is no earlier question with one choice'],
    ],
    [
      'options under a later choice',
      [under('q', 'a'), choice('a', 'tree')],
      ['q: “a” is no earlier question with one choice'],
    ],
    [
      'options under itself',
      [under('q', 'q')],
      [nothing, 'q: “q” is no earlier question with one choice'],
    ],
    [
      'options under a choice of several',
      [{ key: 'a', kind: 'anyOf', label: 'A', list: 'tree' }, under('q', 'a')],
      ['q: “a” is no earlier question with one choice'],
    ],
    ['options under a flat list', [choice('a', 'flat'), under('q', 'a')], [nothing]],
    [
      'an option twice below one',
      [choice('a', 'twiceBelow'), under('q', 'a')],
      ['q: The option “lake” is there twice'],
    ],
    [
      'one option in two places, the same below',
      [choice('a', 'sameBelow'), under('b', 'a'), under('q', 'b')],
      [],
    ],
    [
      'one option in two places, other options below',
      [choice('a', 'otherBelow'), under('b', 'a'), under('q', 'b')],
      ['q: “ward” is there twice, with different options below it'],
    ],
    [
      'one option in two places, nothing asked below',
      [choice('a', 'otherBelow'), under('q', 'a')],
      [],
    ],
  ])('%s', (_what, questions, expected) => {
    expect(problemsOf(...questions)).toEqual(expected);
  });
});

describe('groups and dates', () => {
  const start: RowQuestion = { key: 'start', kind: 'date', label: 'Start' };
  const end: RowQuestion = { key: 'end', kind: 'date', label: 'End', notBefore: 'start' };
  const noDate = '“start” is no earlier date question';

  test.each<[string, QuestionDefinition[], string[]]>([
    ['no questions', [group('g', [])], ['g: The group has no questions']],
    ['rows told apart', [group('g', [text('a')], { uniqueBy: 'a' })], []],
    [
      'rows told apart by nothing',
      [text('b'), group('g', [text('a')], { uniqueBy: 'b' })],
      ['g: “b” is no question of the group'],
    ],
    [
      'rows told apart by yes and no',
      [group('g', [{ key: 'a', kind: 'yesNo', label: 'A' }], { uniqueBy: 'a' })],
      ['g: Rows cannot be told apart by “a”: its answer is not one text'],
    ],
    [
      'rows told apart by a number',
      [
        group('g', [{ key: 'a', kind: 'wholeNumber', label: 'A', min: 0, max: 9 }], {
          uniqueBy: 'a',
        }),
      ],
      ['g: Rows cannot be told apart by “a”: its answer is not one text'],
    ],
    [
      'rows told apart by an address',
      [group('g', [{ key: 'a', kind: 'address', label: 'A' }], { uniqueBy: 'a' })],
      ['g: Rows cannot be told apart by “a”: its answer is not one text'],
    ],
    [
      'keys that parts of answers have too',
      [
        text('city'),
        text('from'),
        { key: 'home', kind: 'address', label: 'Home' },
        { key: 'work', kind: 'address', label: 'Work' },
        { key: 'away', kind: 'dateRange', label: 'Away' },
      ],
      [],
    ],
    [
      'a date after a range',
      [{ key: 'start', kind: 'dateRange', label: 'Away' }, end],
      [`end: ${noDate}`],
    ],
    ['dates in order', [start, end], []],
    ['dates the wrong way round', [end, start], [`end: ${noDate}`]],
    ['a date after text', [text('start'), end], [`end: ${noDate}`]],
    ['dates in order in a row', [group('g', [start, end])], []],
    ['a date in a row after one of the form', [start, group('g', [end])], [`g.end: ${noDate}`]],
    [
      'options in a row under a choice of the form',
      [choice('a', 'tree'), group('g', [under('q', 'a')])],
      [],
    ],
    [
      'options of the form under a choice in a row',
      [group('g', [choice('a', 'tree')]), under('q', 'a')],
      ['q: “a” is no earlier question with one choice'],
    ],
  ])('%s', (_what, questions, expected) => {
    expect(problemsOf(...questions)).toEqual(expected);
  });
});

describe('conditions', () => {
  const asked: QuestionDefinition[] = [
    text('text'),
    { key: 'yesNo', kind: 'yesNo', label: 'Q' },
    { key: 'date', kind: 'date', label: 'Q' },
    { key: 'agreed', kind: 'declaration', label: 'Q' },
    { key: 'note', kind: 'guidance', label: 'Q' },
    choice('one', 'tree'),
    choice('flat', 'flat'),
    { key: 'some', kind: 'anyOf', label: 'Q', list: 'flat' },
    tree('places', 'tree'),
    group('rows', [text('inRow')]),
    { key: 'story', kind: 'longText', label: 'Q', maxLength: 100 },
    { key: 'years', kind: 'wholeNumber', label: 'Q', min: 0, max: 60 },
    { key: 'month', kind: 'monthAndYear', label: 'Q' },
    { key: 'away', kind: 'dateRange', label: 'Q' },
    { key: 'home', kind: 'address', label: 'Q' },
  ];
  const answered = (question: string): Condition => ({ question, operator: 'isAnswered' });

  test.each<Condition>([
    { question: 'text', operator: 'is', value: 'any words' },
    { question: 'yesNo', operator: 'is', value: false },
    { question: 'yesNo', operator: 'isOneOf', value: [true, false] },
    { question: 'agreed', operator: 'is', value: true },
    { question: 'one', operator: 'isNot', value: 'island' },
    { question: 'one', operator: 'isOneOf', value: ['north', 'island'] },
    { question: 'one', operator: 'hasOptionsBelow' },
    { question: 'some', operator: 'includes', value: 'b' },
    { question: 'places', operator: 'includesAny', value: ['lake', 'island'] },
    { question: 'places', operator: 'includesAnyUnder', value: 'north' },
    { question: 'date', operator: 'isBefore', value: '2026-03-10' },
    { question: 'date', operator: 'is', value: '2026-03-10' },
    { question: 'years', operator: 'is', value: 60 },
    { question: 'years', operator: 'isOneOf', value: [0, 1] },
    { question: 'years', operator: 'isLessThan', value: 1 },
    { question: 'years', operator: 'isMoreThan', value: 59 },
    { question: 'month', operator: 'isNot', value: '2026-03' },
    { question: 'month', operator: 'isAfter', value: '2026-03' },
    answered('rows'),
    answered('story'),
    answered('years'),
    answered('month'),
    answered('away'),
    answered('home'),
    { all: [answered('text'), { any: [answered('one'), answered('some')] }] },
  ])('%j is sound', (condition) => {
    expect(problemsOf(...asked, text('q', condition))).toEqual([]);
  });

  test.each<[Condition, string]>([
    [{ all: [] }, 'A condition is empty'],
    [{ any: [answered('text'), { any: [] }] }, 'A condition is empty'],
    [
      answered('nowhere'),
      'The condition looks at “nowhere”, which is no earlier question beside it',
    ],
    [answered('q'), 'The condition looks at “q”, which is no earlier question beside it'],
    [answered('later'), 'The condition looks at “later”, which is no earlier question beside it'],
    [answered('inRow'), 'The condition looks at “inRow”, which is no earlier question beside it'],
    [
      answered('note'),
      'The condition compares “note” by “isAnswered”, which does not fit its kind',
    ],
    [
      { question: 'some', operator: 'is', value: 'a' },
      'The condition compares “some” by “is”, which does not fit its kind',
    ],
    [
      { question: 'one', operator: 'includes', value: 'north' },
      'The condition compares “one” by “includes”, which does not fit its kind',
    ],
    [
      { question: 'text', operator: 'isBefore', value: '2026-03-10' },
      'The condition compares “text” by “isBefore”, which does not fit its kind',
    ],
    [
      { question: 'yesNo', operator: 'is', value: 'true' },
      'The condition waits for “true”, which “yesNo” does not offer',
    ],
    [
      { question: 'agreed', operator: 'is', value: false },
      'The condition waits for “false”, which “agreed” does not offer',
    ],
    [
      { question: 'date', operator: 'isAfter', value: '2026-02-30' },
      'The condition waits for “2026-02-30”, which “date” does not offer',
    ],
    [
      { question: 'text', operator: 'is', value: 7 },
      'The condition waits for “7”, which “text” does not offer',
    ],
    [
      { question: 'one', operator: 'isOneOf', value: ['north', 'lake'] },
      'The condition waits for “lake”, which “one” does not offer',
    ],
    [
      { question: 'places', operator: 'includes', value: 'north' },
      'The condition waits for “north”, which “places” does not offer',
    ],
    [
      { question: 'places', operator: 'includesAnyUnder', value: 'island' },
      'No answer to “places” can meet the condition',
    ],
    [
      { question: 'places', operator: 'includesAnyUnder', value: 'nowhere' },
      'No answer to “places” can meet the condition',
    ],
    [
      { question: 'flat', operator: 'hasOptionsBelow' },
      'No answer to “flat” can meet the condition',
    ],
    [
      { question: 'story', operator: 'is', value: 'a' },
      'The condition compares “story” by “is”, which does not fit its kind',
    ],
    [
      { question: 'home', operator: 'is', value: 'a' },
      'The condition compares “home” by “is”, which does not fit its kind',
    ],
    [
      { question: 'away', operator: 'isBefore', value: '2026-03-10' },
      'The condition compares “away” by “isBefore”, which does not fit its kind',
    ],
    [
      { question: 'text', operator: 'isLessThan', value: 3 },
      'The condition compares “text” by “isLessThan”, which does not fit its kind',
    ],
    [
      { question: 'years', operator: 'is', value: '5' },
      'The condition waits for “5”, which “years” does not offer',
    ],
    [
      { question: 'years', operator: 'isNot', value: 61 },
      'The condition waits for “61”, which “years” does not offer',
    ],
    [
      { question: 'years', operator: 'isLessThan', value: 2.5 },
      'The condition waits for “2.5”, which “years” does not offer',
    ],
    [
      { question: 'years', operator: 'isLessThan', value: 0 },
      'No answer to “years” can meet the condition',
    ],
    [
      { question: 'years', operator: 'isMoreThan', value: 60 },
      'No answer to “years” can meet the condition',
    ],
    [
      { question: 'month', operator: 'isBefore', value: '2026-03-10' },
      'The condition waits for “2026-03-10”, which “month” does not offer',
    ],
    [
      { question: 'month', operator: 'is', value: '2026-13' },
      'The condition waits for “2026-13”, which “month” does not offer',
    ],
    [
      { question: 'text', operator: 'isOneOf', value: [] },
      'No answer to “text” can meet the condition',
    ],
  ])('%j is not', (condition, message) => {
    expect(problemsOf(...asked, text('q', condition), text('later'))).toEqual([`q: ${message}`]);
  });

  test('in a row, a condition looks at earlier questions of the row only', () => {
    const beside = group('g', [text('a'), text('q', answered('a'))]);
    expect(problemsOf(...asked, beside)).toEqual([]);
    expect(problemsOf(...asked, group('g', [text('q', answered('text'))]))).toEqual([
      'g.q: The condition looks at “text”, which is no earlier question beside it',
    ]);
  });
});

test('more options, or more levels, than there can be are refused, of a question and of a list', () => {
  const many = Array.from({ length: 5001 }, (_each, index) => leaf(`v${index}`));
  const deep = [leaf('1', [leaf('2', [leaf('3', [leaf('4', [leaf('5')])])])])];
  const own: QuestionDefinition = { key: 'q', kind: 'oneOf', label: 'One', options: many };
  const find = (question: QuestionDefinition, more: OptionLists = {}) => {
    const definition = formOf(question);
    return findProblems(definition, new Choices(definition, more)).map(({ message }) => message);
  };
  expect(find(own)).toEqual(['There are more than 5,000 options on all levels']);
  expect(find({ ...own, options: many.slice(1) })).toEqual([]);
  expect(find(choice('q', 'many'), { many })).toEqual([
    'There are more than 5,000 options on all levels',
  ]);
  expect(find(tree('q', 'deep'), { deep })).toEqual([
    'Options stand on more than 4 levels, one below the other',
  ]);
});
