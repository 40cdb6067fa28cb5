import { linkTarget } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import en from './copy/en.json';
import fr from './copy/fr.json';
import { shippedCopy } from './shipped-copy';
import { shippedSlugs } from './shipped-slugs';

/** What is no words, and has to be the same in each language. */
const plain = ['slug', '__component', 'address', 'email', 'tone', 'contactEmail'];

const shapeOf = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(shapeOf);
  if (typeof part !== 'object' || part === null) return 'words';
  return Object.fromEntries(
    Object.entries(part).map(([field, value]) => [
      field,
      plain.includes(field) ? (value as unknown) : shapeOf(value),
    ]),
  );
};

const wordsOf = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) =>
    plain.includes(field) ? [] : wordsOf(value),
  );
};

const addressesOf = (part: unknown): string[] => {
  if (typeof part === 'string') {
    return [...part.matchAll(/\]\(([^)]*)\)/gu)].map(([, address = '']) => address);
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) =>
    field === 'address' ? [String(value)] : addressesOf(value),
  );
};

test('each page that others link to is shipped, and the same is said in both languages', () => {
  expect(en.pages.map(({ slug }) => slug)).toEqual(shippedSlugs);
  expect(shapeOf(fr)).toEqual(shapeOf(en));
});

test.each([
  ['English', en],
  ['French', fr],
])('nothing is blank or left in the other language in %s', (_, copy) => {
  const words = wordsOf(copy);
  expect(words.filter((said) => said.trim() === '')).toEqual([]);
  const others = new Set(wordsOf(copy === en ? fr : en));
  expect(words.filter((said) => /\p{L}{3}/u.test(said) && others.has(said))).toEqual([]);
});

test.each([
  ['English', en],
  ['French', fr],
])('links lead to places of the site and to shipped pages in %s', (_, copy) => {
  const addresses = addressesOf(copy);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const target = linkTarget(address);
    expect(target, address).toBeDefined();
    if (target?.kind === 'page') expect(shippedSlugs).toContain(target.slug);
  }
});

test('no sentence of the English words is longer than is read in one breath', () => {
  const sentences = wordsOf(en)
    .flatMap((said) => said.split(/[.!?:]\s+|\n+/u))
    .map((sentence) => sentence.split(/\s+/u));
  expect(sentences.filter(({ length }) => length > 27).map((words) => words.join(' '))).toEqual([]);
});

test.each(['en', 'fr'] as const)('the words become blocks of Strapi in %s', (locale) => {
  const { pages, wording } = shippedCopy(locale);
  expect(JSON.stringify([pages, wording])).not.toMatch(/\*\*|\]\(|"body":"|"introduction":"## /u);
});
