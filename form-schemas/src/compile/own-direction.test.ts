import { expect, test } from 'vitest';
import { formOf, published } from '../testing/forms.ts';
import { closingDirections } from './own-direction.ts';

test.each([
  ['plain', 'Name', 'Name'],
  ['of a language from right to left', 'اسم', 'اسم'],
  ['turned round and not back', 'a\u202eb', 'a\u202eb\u202c'],
  ['turned round and back', 'a\u202eb\u202c', 'a\u202eb\u202c'],
  ['with two turns', '\u202b\u2067x', '\u202b\u2067x\u2069\u202c'],
  ['that ends what it did not begin', 'a\u2069b\u202c', 'ab'],
  ['with ends in the wrong order', '\u2067\u202ex\u2069\u202c', '\u2067\u202ex\u202c\u2069'],
  ['with an emoji', '🩺\u202e', '🩺\u202e\u202c'],
])('a text %s', (_what, text, expected) => {
  expect(closingDirections(text)).toBe(expected);
  expect(closingDirections(expected)).toBe(expected);
});

test('no text of a form turns round what stands after it', () => {
  const turned = (text: string) => `${text}\u202e`;
  const form = formOf(
    {
      key: 'choice',
      kind: 'oneOf',
      label: turned('Label'),
      hint: turned('Hint'),
      messages: { required: turned('Message') },
      options: [{ value: 'a', label: turned('Option') }],
    },
    { key: 'share', kind: 'consent', label: turned('Share'), statement: turned('Statement') },
    {
      key: 'levels',
      kind: 'matrix',
      label: turned('Matrix'),
      rows: [{ value: 'row', label: turned('Line') }],
      columns: [{ value: 'column', label: turned('Column') }],
    },
    {
      key: 'rows',
      kind: 'group',
      label: 'Rows',
      rowLabel: turned('Row'),
      maxRows: 1,
      questions: [{ key: 'inRow', kind: 'email', label: turned('In row') }],
    },
  );
  const steps = form.steps.map((step) => ({
    ...step,
    title: turned('Step'),
    intro: turned('Intro'),
  }));
  const { title, steps: said } = published({ ...form, title: turned('Title'), steps });
  const texts = JSON.stringify([title, said]).match(/[^"]*\u202e[^"]*/gu) ?? [];
  expect(texts).toHaveLength(17);
  expect(texts.map(closingDirections)).toEqual(texts);
});
