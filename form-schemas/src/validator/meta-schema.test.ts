import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { shipped } from '../testing/forms.ts';
import { judgingKeywords } from './keywords.ts';
import { dialectSchema, vocabularySchema } from './meta-schema.ts';
import { vocabulary } from './vocabulary.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, schemas: [vocabularySchema] });
const isCompiled = ajv.compile(dialectSchema);
const { schema } = shipped('registration');
const accepts = (answer: object) => isCompiled({ ...schema, properties: { q: answer } });

test.each([
  ['answers.vocabulary.schema.json', vocabularySchema],
  ['answers.dialect.schema.json', dialectSchema],
])('the published file %s is the schema', async (file, published) => {
  const text = `${JSON.stringify(published, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../schemas/${file}`);
});

test('the validator knows the keywords that judge, and no others', () => {
  expect(vocabulary.map(({ keyword }) => keyword).toSorted()).toEqual(
    Object.keys(judgingKeywords).toSorted(),
  );
});

test.each(['registration', 'status'] as const)('the form “%s” compiles to the dialect', (name) => {
  isCompiled(shipped(name).schema);
  expect(isCompiled.errors ?? []).toEqual([]);
});

test.each([
  { type: 'string', 'x-notInFuture': true, 'x-kind': 'date', 'x-required': false },
  { allOf: [{ 'x-dateOrder': { earlier: 'start', later: 'end' } }] },
  { if: { properties: { a: { 'x-before': '2026-03-10', 'x-after': '2026-03' } } } },
  { 'x-visibleWhen': { any: [{ all: [{ question: 'a', operator: 'isAnswered' }] }] } },
])('%j is a schema of the dialect', (answer) => {
  expect(accepts(answer)).toBe(true);
});

test.each([
  { 'x-notInTheFuture': true },
  { 'x-notInFuture': 'yes' },
  { 'x-kind': 'essay' },
  { 'x-uniqueBy': 'not a key' },
  { 'x-before': 'tomorrow' },
  { maxLenght: 5 },
  { maxLength: -1 },
  { items: { 'x-dateOrder': { earlier: 'start' } } },
  { allOf: [{ if: { 'x-after': 7 } }] },
  { 'x-visibleWhen': { question: 'a', operator: 'hasOptionsBelow' } },
])('%j is none', (answer) => {
  expect(accepts(answer)).toBe(false);
});
