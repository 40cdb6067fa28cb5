import { expect, test } from 'vitest';
import { createReferences } from './references';

const { to, read } = createReferences('a key');

test('a reference leads to its document', () => {
  expect(read(to('abc123'))).toBe('abc123');
});

test('what was not made here leads nowhere', () => {
  const other = createReferences('another key').to('abc123');
  const altered = `xyz${to('abc123').slice(3)}`;
  for (const reference of [other, altered, '', 'abc123', `${to('abc123')}0`]) {
    expect(read(reference), reference).toBeUndefined();
  }
});
