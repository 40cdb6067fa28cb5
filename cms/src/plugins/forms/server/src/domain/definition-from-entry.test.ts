import { shippedForm } from '@ehpr/form-schemas/shipped';
import { describe, expect, test } from 'vitest';
import { missingCoreQuestions } from './core-questions';
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
  ['a choice without options', { kind: 'oneOf' }, /option/],
  ['an option without a value', { kind: 'anyOf', options: [{ label: 'A' }] }, /option/],
  ['a tree without a list', { kind: 'optionTree' }, /list/],
  ['a condition that is a text', { kind: 'email', visibleWhen: 'always' }, /condition/],
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
    expect(missingCoreQuestions(shipped, shipped)).toEqual([]);
  });

  test('may move to another step', () => {
    const [first, second, ...rest] = structuredClone(shipped.steps);
    if (first && second) second.questions.push(...first.questions.splice(0, 1));
    const moved = {
      ...shipped,
      steps: [first, second, ...rest].filter((step) => step !== undefined),
    };
    expect(missingCoreQuestions(moved, shipped)).toEqual([]);
  });

  test('of a group are missed too', () => {
    const spoilt = structuredClone(shipped);
    const group = spoilt.steps
      .flatMap(({ questions }) => questions)
      .find(({ kind }) => kind === 'group');
    if (group?.kind === 'group') group.questions.pop();
    expect(missingCoreQuestions(spoilt, shipped)).toMatchObject([
      { path: ['specialties', 'subspecialties'] },
    ]);
  });
});
