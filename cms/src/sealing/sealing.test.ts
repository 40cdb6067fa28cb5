import { expect, test } from 'vitest';
import { createSealing } from './sealing';

const { seal, open } = createSealing('a key', 'tests');

test('what was sealed is opened with the same key, and reads as nothing until then', () => {
  const sealed = seal('f00d');
  expect(open(sealed)).toBe('f00d');
  expect(Buffer.from(sealed, 'base64').toString()).not.toContain('f00d');
  expect(seal('f00d')).not.toBe(sealed);
});

test('neither another key nor a changed seal opens it', () => {
  const sealed = seal('f00d');
  expect(() => createSealing('another', 'tests').open(sealed)).toThrow();
  expect(() => createSealing('a key', 'others').open(sealed)).toThrow();
  const changed = Buffer.from(sealed, 'base64');
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(() => open(changed.toString('base64'))).toThrow();
  expect(() => open('')).toThrow();
});
