import { expect, test } from 'vitest';
import { saySame } from './same-words';

const text = { type: 'text', text: 'Come' } as const;

test('the same words are the same in any order of their keys, and others are not', () => {
  const one = { en: { subject: 'A', body: [{ type: 'paragraph', children: [text] }] } } as const;
  const turned = { en: { body: [{ children: [text], type: 'paragraph' }], subject: 'A' } } as const;
  const copy = (words: unknown) => structuredClone(words) as Parameters<typeof saySame>[0];
  expect(saySame(copy(one), copy(turned))).toBe(true);
  expect(saySame(copy(one), copy({ en: { ...one.en, subject: 'B' } }))).toBe(false);
  expect(saySame(copy(one), copy({ ...one, fr: one.en }))).toBe(false);
});
