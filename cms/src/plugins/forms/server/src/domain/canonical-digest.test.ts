import { expect, test } from 'vitest';
import { canonicalDigest } from './canonical-digest';

test('does not depend on the order of keys, at any depth', () => {
  expect(canonicalDigest({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    canonicalDigest({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
});

test.each([
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: 1 }, { a: '1' }],
  [{ a: null }, {}],
  [{ a: { b: 1 } }, { a: { b: 1, c: 1 } }],
])('%j and %j differ', (one, other) => {
  expect(canonicalDigest(one)).not.toBe(canonicalDigest(other));
});
