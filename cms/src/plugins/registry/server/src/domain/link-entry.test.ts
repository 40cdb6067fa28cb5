import { expect, test } from 'vitest';
import { readLinkEntry } from './link-entry';

test.each([
  [' Rowan.Field@Example.org ', { kind: 'mailbox', mailbox: 'rowan.field@example.org' }],
  ['abc-def-123-4567', { kind: 'number', number: 'ABCDEF1234567' }],
  ['ABC DEF 123 4567', { kind: 'number', number: 'ABCDEF1234567' }],
])('%j is read', (typed, entry) => {
  expect(readLinkEntry(typed)).toEqual(entry);
});

test.each(['', 'rowan', 'rowan@', 'a b@example.org', 'ABC-DEF', `${'x'.repeat(260)}@example.org`])(
  '%j is neither an address nor a number',
  (typed) => {
    expect(readLinkEntry(typed)).toBeUndefined();
  },
);
