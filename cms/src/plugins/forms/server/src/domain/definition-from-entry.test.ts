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

test.each([
  ['a text without a limit', { kind: 'text' }, /characters/],
  ['a long text without a limit', { kind: 'longText' }, /characters/],
  ['a number without its limits', { kind: 'wholeNumber', min: 0 }, /greatest number/],
  ['a number with half a limit', { kind: 'wholeNumber', min: 0.5, max: 1 }, /Least number/],
  ['a choice without options', { kind: 'oneOf' }, /option/],
  ['an option without a value', { kind: 'anyOf', options: [{ label: 'A' }] }, /option/],
  ['a tree without a list', { kind: 'optionTree' }, /list/],
  ['a condition that is a text', { kind: 'email', visibleWhen: 'always' }, /condition/],
  [
    'a comparison of a number with words',
    { kind: 'email', visibleWhen: { question: 'a', operator: 'isLessThan', value: 'five' } },
    /condition/,
  ],
  [
    'an operator that is none',
    { kind: 'email', visibleWhen: { question: 'a', operator: 'eq' } },
    /condition/,
  ],
  [
    'a tree in a group',
    { kind: 'group', maxRows: 2, rowLabel: 'row', questions: [{ kind: 'optionTree' }] },
    /cannot stand in a group/,
  ],
])('%s is unsound, and says so', (_what, question, words) => {
  const result = read(question);
  expect(result).toMatchObject({ kind: 'unsound', problems: [{ path: ['only', 'it'] }] });
  expect(JSON.stringify(result)).toMatch(words);
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
