import { expect, test } from 'vitest';
import { isFormSlug, isVersionHash } from './names.ts';

test.each([
  ['registration', true],
  ['wildfire-2026', true],
  ['', false],
  ['a\u0000', false],
  ['Registration', false],
  ['../registration', false],
  ['a'.repeat(64), false],
])('%j can be a slug: %s', (text, can) => {
  expect(isFormSlug(text)).toBe(can);
});

test.each([
  ['0123456789abcdef'.repeat(4), true],
  ['0123456789ABCDEF'.repeat(4), false],
  ['0123', false],
])('%j can be a hash: %s', (text, can) => {
  expect(isVersionHash(text)).toBe(can);
});
