import { expect, test } from 'vitest';
import { keysInText, textOfKeys } from './keys-in-text';
import { questionsToName } from './questions-to-name';

const form = {
  steps: [
    {
      key: 'you',
      title: 'You',
      questions: [
        { key: 'born', kind: 'date', label: 'Born' },
        { key: 'mail', kind: 'email', label: 'Your email' },
        { key: 'place', kind: 'oneOf', label: 'Place', list: 'places' },
        {
          key: 'beds',
          kind: 'group',
          label: 'Beds',
          questions: [
            { key: 'name', kind: 'text', label: 'Name of the place' },
            { key: 'count', kind: 'wholeNumber', label: 'How many' },
            { key: 'since', kind: 'date', label: 'Open since' },
            { key: 'until', kind: 'date', label: 'Open until' },
            { key: null, kind: null, label: 'Just begun' },
          ],
          uniqueBy: 'name',
        },
      ],
    },
    {
      key: 'more',
      title: 'More',
      questions: [
        { key: 'first', kind: 'date', label: 'First day' },
        { key: 'last', kind: 'date', label: 'Last day' },
        { key: 'all', kind: 'calculated', label: 'Beds in all', operation: 'sum' },
        { key: 'odd', kind: 'calculated', label: 'Not yet' },
        { key: 'later', kind: 'wholeNumber', label: 'Later' },
      ],
    },
  ],
};
const choices = (field: string) => questionsToName(form, field).fitting;
const keys = (field: string) => choices(field).map(({ value }) => value);

test.each([
  ['steps.1.questions.1.notBefore', ['born', 'first']],
  ['steps.0.questions.0.notBefore', []],
  ['steps.0.questions.3.questions.3.notBefore', ['since']],
  ['steps.0.questions.3.questions.0.optionsUnder', ['place']],
  ['steps.1.questions.0.optionsUnder', ['place']],
  ['steps.0.questions.3.uniqueBy', ['name', 'since', 'until']],
  ['steps.1.questions.2.sources', ['count']],
  ['steps.1.questions.3.sources', []],
  ['confirmationTo', ['mail']],
  ['steps.0.questions.0.somethingElse', []],
])('%s can name %j', (field, expected) => {
  expect(keys(field)).toEqual(expected);
});

test('questions are called by what people read, and where they stand', () => {
  expect(choices('steps.1.questions.1.notBefore')).toEqual([
    { value: 'born', label: 'Born (You)' },
    { value: 'first', label: 'First day (More)' },
  ]);
  expect(choices('steps.1.questions.2.sources')).toEqual([
    { value: 'count', label: 'How many (Beds)' },
  ]);
});

test('what is stored and fits no more is told by its words, or as gone', () => {
  const { nameOfOther } = questionsToName(form, 'steps.1.questions.1.notBefore');
  expect(nameOfOther('mail')).toBe('Your email (cannot be used here)');
  expect(nameOfOther('gone')).toBe('gone (no longer in the form)');
});

test('several keys are stored as one text, in the order in which they were chosen', () => {
  expect(keysInText('two, one;two  three\nfour')).toEqual(['two', 'one', 'three', 'four']);
  expect(keysInText(null)).toEqual([]);
  expect(textOfKeys(['two', 'one'])).toBe('two, one');
  expect(textOfKeys([])).toBeNull();
});
