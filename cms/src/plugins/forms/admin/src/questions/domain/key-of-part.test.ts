import { expect, test } from 'vitest';
import { followingKey, keyOfPart } from './key-of-part';

const amal = { id: 3, key: 'fullName', label: 'Your full name, please' };
const beds = { key: 'beds', label: 'Beds', questions: [{ id: 8, key: 'heated', label: 'Warm?' }] };
const form = (...questions: object[]) => ({
  steps: [
    { id: 1, key: 'you', title: 'You', questions },
    { id: 2, key: 'send', title: 'Send', questions: [] },
  ],
});
const first = 'steps.0.questions.0.key';

test.each([
  ['steps.1.key', { key: 'send', label: 'Send', taken: new Set(['you']), isSaved: true }],
  [first, { key: 'fullName', taken: new Set(['beds', 'heated']), isSaved: true }],
  ['steps.0.questions.1.key', { key: 'beds', label: 'Beds', isSaved: false }],
  ['steps.0.questions.1.questions.0.key', { key: 'heated', label: 'Warm?', isSaved: true }],
])('what is known of the key at %s', (name, known) => {
  expect(keyOfPart(form(amal, beds), form(amal), name)).toMatchObject(known);
});

test('a question that was moved is saved, though it is a component of its own; a double is not', () => {
  const { id: _, ...moved } = amal;
  expect(keyOfPart(form(moved), form(amal), first).isSaved).toBe(true);
  expect(keyOfPart(form(moved, amal), form(amal), first).isSaved).toBe(false);
});

const named = { key: 'q', label: 'Why', visibleWhen: { question: 'name', operator: 'isAnswered' } };
const sum = { key: 'all', label: 'All', sources: 'days,name' };
test('typing that is faster than its proposals is followed all the same', () => {
  const part = keyOfPart(form({ key: 'na', label: 'Name' }), form(), first);
  expect(followingKey(part, 'Nam', new Set(['na', 'nam']))).toBe('name');
});

test.each([
  ['what is new', '', '', [], 'name'],
  ['what was proposed before', 'nam', 'Nam', [], 'name'],
  ['a key of one’s own', 'called', 'Nam', [], undefined],
  ['a key that a condition names', 'name', 'Nam', [named], undefined],
  ['a key that is calculated with', 'name', 'Nam', [sum], undefined],
  ['the same words', '', 'Name', [], undefined],
  ['a key that another has', '', '', [{ key: 'name', label: '' }], 'name2'],
])('after new words, %s: %j', (_what, key, before, others, expected) => {
  const part = keyOfPart(form({ key, label: 'Name' }, ...others), form(), first);
  expect(followingKey(part, before)).toBe(expected);
});
