import { shippedForm } from '@ehpr/form-schemas/shipped';
import { describe, expect, test } from 'vitest';
import { coreProblems } from './core-questions';
import { definitionFromEntry, type FormEntry } from './definition-from-entry';

/** A form of one question, with the empty fields that Strapi adds. */
const asking = (question: object): FormEntry => ({
  slug: 'example',
  title: 'Example',
  steps: [
    {
      key: 'only',
      title: 'Only',
      intro: null,
      questions: [{ key: 'it', label: 'It', hint: null, visibleWhen: null, ...question } as never],
    },
  ],
});
const read = (question: object) => definitionFromEntry(asking(question));

test('a question keeps the fields of its kind, and no other', () => {
  expect(read({ kind: 'email', required: true, maxLength: 5, options: [], list: '' })).toEqual({
    kind: 'read',
    definition: {
      slug: 'example',
      title: 'Example',
      steps: [
        {
          key: 'only',
          title: 'Only',
          questions: [{ key: 'it', kind: 'email', label: 'It', required: true }],
        },
      ],
    },
  });
});

const sources =
  'needs options of its own, an option list, or a question under whose answer the options stand, ' +
  'and only one of them';
const condition = 'Asked when: is no condition that the form can follow: finish or remove it';

test.each([
  [
    'a text without a limit',
    { kind: 'text' },
    'Most characters: needs a greatest number of characters',
  ],
  [
    'a long text without a limit',
    { kind: 'longText' },
    'Most characters: needs a greatest number of characters',
  ],
  [
    'a number without its limits',
    { kind: 'wholeNumber', min: 0 },
    'Greatest number: needs a greatest number',
  ],
  [
    'a number with half a limit',
    { kind: 'wholeNumber', min: 0.5, max: 1 },
    'Least number: must be a whole number',
  ],
  ['a question without a kind', { kind: null }, 'Kind of answer: needs a kind of answer'],
  ['a question without words', { kind: 'email', label: '' }, 'Question: needs words'],
  ['a choice without options', { kind: 'oneOf' }, sources],
  [
    'an option without a value',
    { kind: 'anyOf', options: [{ label: 'A' }] },
    'Options › 1 › value: needs a value',
  ],
  ['options that are none', { kind: 'anyOf', options: { a: 1 } }, 'Options: must be a list'],
  ['a tree without a list', { kind: 'optionTree' }, 'Option list: needs an option list'],
  [
    'a format that is none',
    { kind: 'text', maxLength: 5, format: 'roman' },
    /^Format of text: “roman” is none of digits, /,
  ],
  [
    'a message that is too long',
    { kind: 'email', messages: { type: 'x'.repeat(501) } },
    'Messages › type: must be 500 characters or fewer',
  ],
  ['a condition that is a text', { kind: 'email', visibleWhen: 'always' }, condition],
  [
    'a comparison of a number with words',
    { kind: 'email', visibleWhen: { question: 'a', operator: 'isLessThan', value: 'five' } },
    condition,
  ],
  [
    'an operator that is none',
    { kind: 'email', visibleWhen: { question: 'a', operator: 'eq' } },
    condition,
  ],
  [
    'a condition that is unfinished far inside',
    { kind: 'email', visibleWhen: { all: [{ any: [{ question: 'a' }, { all: [] }] }] } },
    condition,
  ],
])('%s is unsound, and says so', (_what, question, message) => {
  const words = typeof message === 'string' ? message : (expect.stringMatching(message) as string);
  expect(read(question)).toEqual({
    kind: 'unsound',
    problems: [{ path: ['only', 'it'], message: words }],
  });
});

test('what a row of a group lacks is told of the question in the row', () => {
  const group = { kind: 'group', maxRows: 2, rowLabel: 'row' };
  const questions = [
    { key: 'tree', label: 'Tree', kind: 'optionTree' },
    { key: null, label: 'Name', kind: 'text', maxLength: null },
    { key: '', label: null, kind: 'email' },
  ];
  expect(read({ ...group, questions })).toEqual({
    kind: 'unsound',
    problems: [
      {
        path: ['only', 'it', 'tree'],
        message: 'Kind of answer: “optionTree” cannot stand in a group',
      },
      { path: ['only', 'it', 'Name'], message: 'Key: needs a key' },
      {
        path: ['only', 'it', 'Name'],
        message: 'Most characters: needs a greatest number of characters',
      },
      { path: ['only', 'it', 'question 3'], message: 'Key: needs a key' },
      { path: ['only', 'it', 'question 3'], message: 'Question: needs words' },
    ],
  });
});

test('what a form and its steps lack is told of them', () => {
  const steps = [
    { key: null, title: 'Only' },
    { key: 'second', title: '' },
    { key: '', title: null },
  ];
  expect(definitionFromEntry({ slug: 'example', title: '', steps })).toEqual({
    kind: 'unsound',
    problems: [
      { path: [], message: 'The form needs a title' },
      { path: ['Only'], message: 'The step needs a key' },
      { path: ['second'], message: 'The step needs a title' },
      { path: ['step 3'], message: 'The step needs a key' },
      { path: ['step 3'], message: 'The step needs a title' },
    ],
  });
});

test('of several sources of options, the first is used', () => {
  const options = [{ value: 'a', label: 'A' }];
  const result = read({ kind: 'oneOf', options, list: 'trees', optionsUnder: 'tree' });
  expect(result).toMatchObject({
    kind: 'read',
    definition: { steps: [{ questions: [{ options }] }] },
  });
  expect(JSON.stringify(result)).not.toContain('tree');
});

test('what is left from when a question was of another kind does not count', () => {
  const options = [{ value: 'a', label: 'A' }];
  const tree = { kind: 'optionTree', options, list: 'places', maxLength: 5 };
  expect(read(tree)).toMatchObject({
    kind: 'read',
    definition: { steps: [{ questions: [{ key: 'it', list: 'places' }] }] },
  });
});

describe('core questions', () => {
  const shipped = shippedForm('registration');

  test('of the shipped form are all there', () => {
    expect(coreProblems(shipped, shipped)).toEqual([]);
  });

  test.each<[string, string, (question: Record<string, unknown>) => void]>([
    ['is no longer required', 'firstName', (question) => delete question['required']],
    ['takes longer answers', 'lastName', (question) => (question['maxLength'] = 2000)],
    ['takes digits only', 'lastName', (question) => (question['format'] = 'digits')],
    ['depends on an answer', 'email', (question) => (question['visibleWhen'] = { all: [] })],
    ['is core no longer', 'stream', (question) => delete question['core']],
    ['offers less', 'placementOptions', (question) => (question['options'] as unknown[]).pop()],
  ])('that %s is refused', (_what, key, spoil) => {
    const spoilt = structuredClone(shipped);
    const question = spoilt.steps
      .flatMap(({ questions }) => questions)
      .find((each) => each.key === key);
    spoil(question as unknown as Record<string, unknown>);
    expect(coreProblems(spoilt, shipped)).toMatchObject([{ path: [key] }]);
  });

  test('may be reworded and offer more', () => {
    const reworded = structuredClone(shipped);
    for (const question of reworded.steps.flatMap(({ questions }) => questions)) {
      question.label = `${question.label}!`;
      if ('options' in question) question.options.push({ value: 'more', label: 'More' });
    }
    expect(coreProblems(reworded, shipped)).toEqual([]);
  });

  test('may move to another step', () => {
    const [first, second, ...rest] = structuredClone(shipped.steps);
    if (first && second) second.questions.push(...first.questions.splice(0, 1));
    const moved = {
      ...shipped,
      steps: [first, second, ...rest].filter((step) => step !== undefined),
    };
    expect(coreProblems(moved, shipped)).toEqual([]);
  });

  test('of a group are missed too', () => {
    const spoilt = structuredClone(shipped);
    const group = spoilt.steps
      .flatMap(({ questions }) => questions)
      .find(({ kind }) => kind === 'group');
    if (group?.kind === 'group') group.questions.pop();
    expect(coreProblems(spoilt, shipped)).toMatchObject([
      { path: ['specialties', 'subspecialties'] },
    ]);
  });
});

test.each(['beds, cots', 'beds cots', ' beds;cots,'])('%j names two questions', (sources) => {
  const sum = { kind: 'calculated', operation: 'sum' };
  expect(read({ ...sum, sources })).toMatchObject({
    kind: 'read',
    definition: { steps: [{ questions: [{ ...sum, sources: ['beds', 'cots'] }] }] },
  });
});
