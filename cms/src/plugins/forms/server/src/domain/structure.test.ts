import { expect, test } from 'vitest';
import { optionsDiffer, structureChanges } from './structure';

const yes = { value: 'yes', label: 'Yes', labels: { fr: 'Oui' } };
const question = {
  id: 1,
  key: 'name',
  kind: 'oneOf',
  label: 'Name',
  hint: null,
  messages: null,
  required: true,
  options: [yes],
};
const form = (changed: object = {}, step: object = {}) => ({
  slug: 'form',
  title: 'Form',
  steps: [
    {
      id: 1,
      key: 'first',
      title: 'First',
      intro: null,
      questions: [
        { ...question, ...changed },
        { key: 'last', kind: 'text', label: 'Last' },
      ],
      ...step,
    },
  ],
});
const changes = (after: object) => structureChanges(form(), after as never, ['slug']);

test.each<[string, object]>([
  ['a question', form({ label: 'What are you called?' })],
  ['a hint', form({ hint: 'As on your licence' })],
  ['messages', form({ messages: { required: 'Say it' } })],
  ['what options are called', form({ options: [{ ...yes, label: 'Sure', labels: {} }] })],
  ['the title of a step', form({}, { title: 'One', intro: 'Welcome' })],
  ['the title of the form', { ...form(), title: 'Another' }],
  ['ids, as each saving does', form({ id: 7 }, { id: 9 })],
])('%s may be reworded', (_what, after) => {
  expect(changes(after)).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['that it must be answered', form({ required: false }), ['first', 'name']],
  ['the kind', form({ kind: 'text' }), ['first', 'name']],
  ['the value of an option', form({ options: [{ ...yes, value: 'y' }] }), ['first', 'name']],
  ['a new option', form({ options: [yes, { value: 'no', label: 'No' }] }), ['first', 'name']],
  ['that an option is retired', form({ options: [{ ...yes, retired: true }] }), ['first', 'name']],
  ['the order', form({}, { questions: form().steps[0]?.questions.toReversed() }), ['first']],
  ['the address', { ...form(), slug: 'other' }, []],
])('%s is more than wording', (_what, after, path) => {
  expect(changes(after)).toEqual([{ path, message: 'was changed in more than its words' }]);
});

test('what was added and removed is told by its key', () => {
  const added = { key: 'more', kind: 'text', label: 'More' };
  expect(changes(form({}, { questions: [question, added] }))).toEqual([
    { path: ['first'], message: 'was changed in more than its words' },
    { path: ['first', 'last'], message: 'was removed' },
    { path: ['first', 'more'], message: 'was added' },
  ]);
});

test('options of a list may be reworded on every level, and no more', () => {
  const list = (label: string, value = 'b') => [
    { value: 'a', label, options: [{ value, label, labels: { fr: label } }] },
  ];
  expect(optionsDiffer(list('A'), list('Other'))).toBe(false);
  expect(optionsDiffer(list('A'), list('A', 'c'))).toBe(true);
});
