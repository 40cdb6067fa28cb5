import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPageSlug, takenSlugs } from '@ehpr/form-schemas';

const pages = new URL('../../site/src/pages/[locale]/', import.meta.url);

test('no page of content may bear the name of an address of the site', () => {
  const own = readdirSync(pages)
    .map((file) => file.replace(/\.(astro|ts)$/u, ''))
    .filter((name) => name !== 'index' && !name.startsWith('['));
  expect(own.length).toBeGreaterThan(5);
  for (const name of own) expect(isPageSlug(name), name).toBe(false);
  expect([...takenSlugs].sort()).toEqual(own.sort());
});
