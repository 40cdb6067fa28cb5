import { describe, expect, expectTypeOf, test } from 'vitest';
import { shippedForm, shippedFormNames, shippedLists } from '../shipped.ts';
import type { Condition, Operator } from './condition.ts';
import { formDefinitionSchema } from './form.schema.ts';
import type { QuestionDefinition, QuestionOf } from './form.ts';
import type { Fields } from './object-of.ts';
import { optionFaults, readDefinition } from './read-definition.ts';

test('the published file is the schema: `npx vitest run -u` writes it anew', async () => {
  const file = `${JSON.stringify(formDefinitionSchema, null, 2)}\n`;
  await expect(file).toMatchFileSnapshot('../../schemas/form-definition.schema.json');
});

test.each(shippedFormNames.map((name) => shippedForm(name)))(
  'the form “$slug” is a definition',
  (form) => {
    expect(readDefinition(form)).toEqual({ kind: 'read', definition: form });
  },
);

test.each(Object.entries(shippedLists()))('the list “%s” holds options', (_key, options) => {
  expect(optionFaults(options)).toEqual([]);
});

test('a form in another language, with options that are retired and translated, is one', () => {
  const form = shippedForm('status');
  const options = [{ value: 'a', label: 'A', labels: { fr: 'Â' }, retired: true }];
  const asked: QuestionDefinition = { key: 'q', kind: 'oneOf', label: 'Q', options };
  const definition = {
    ...form,
    steps: [{ key: 'only', title: 'Only', questions: [asked] }],
    translations: {
      fr: {
        title: 'État',
        steps: { only: { title: 'Seule' } },
        questions: { q: { label: 'Q ?', messages: { required: 'Répondez' } } },
      },
    },
  };
  expect(readDefinition(definition)).toEqual({ kind: 'read', definition });
});

const faults = (question: object) => {
  const read = readDefinition({
    slug: 'example',
    title: 'Example',
    steps: [{ key: 'only', title: 'Only', questions: [{ key: 'q', label: 'Q', ...question }] }],
  });
  return read.kind === 'read' ? [] : read.faults;
};

test.each([undefined, null, 7, 'form', [], {}, { steps: 7 }, { steps: [7] }, { slug: 'A form' }])(
  '%j is no definition, and what is wrong is told',
  (given) => {
    const read = readDefinition(given);
    expect(read.kind === 'unread' && read.faults.length).toBeGreaterThan(0);
  },
);

test.each([
  [{ kind: 'email', maxLength: 5 }, 'maxLength', 'is not a thing that can be said here'],
  [{ kind: 'email', required: 'yes' }, 'required', 'must be yes or no'],
  [{ kind: 'text', maxLength: 0 }, 'maxLength', 'must be 1 or more'],
  [{ kind: 'text', maxLength: 20_000 }, 'maxLength', 'must be 10000 or less'],
  [{ kind: 'email', hint: 'x'.repeat(2001) }, 'hint', 'must be 2000 characters or fewer'],
  [{ kind: 'constructor' }, 'kind', /^“constructor” is none of text, /],
])('%j is told by its field', (question, field, message) => {
  const words: unknown = message instanceof RegExp ? expect.stringMatching(message) : message;
  expect(faults(question)).toEqual([{ path: ['only', 'q'], field: [field], message: words }]);
});

describe('conditions', () => {
  const comparisons: { [O in Operator]: unknown } = {
    is: 'a',
    isNot: true,
    includes: 'a',
    isBefore: '2026-03-10',
    isAfter: '2026-03',
    isLessThan: 4,
    isMoreThan: 4.5,
    isOneOf: ['a', 4, false],
    includesAny: ['a'],
    includesAnyUnder: 'a',
    isAnswered: undefined,
    hasOptionsBelow: undefined,
  };
  const each = Object.entries(comparisons).map(
    ([operator, value]) =>
      ({ question: 'q', operator, ...(value !== undefined && { value }) }) as Condition,
  );

  test.each([...each, { all: each }, { any: [{ all: [] }, ...each] }])(
    '%j is one',
    (visibleWhen) => {
      expect(faults({ kind: 'email', visibleWhen })).toEqual([]);
    },
  );

  test.each([
    ...each.map((comparison) => ({ ...comparison, value: { a: 1 } })),
    ...each.map((comparison) => ({ ...comparison, more: 1 })),
    { all: 'a' },
    { all: [], any: [] },
    { question: 'q', operator: 'isOneOf', value: [] },
    { question: 'q', operator: 'is' },
  ])('%j is none', (visibleWhen) => {
    expect(faults({ kind: 'email', visibleWhen })).toMatchObject([{ field: ['visibleWhen'] }]);
  });
});

test('a schema that is not that of the type does not compile', () => {
  const key = { needs: 'a key', type: 'string', maxLength: 63 } as const;
  const label = { needs: 'words', type: 'string', maxLength: 500 } as const;
  const hint = { type: 'string', maxLength: 2000 } as const;
  type Guidance = Fields<Omit<QuestionOf<'guidance'>, 'kind'>>;
  expectTypeOf({ key, label, hint }).toExtend<Guidance>();
  expectTypeOf({ key, label }).not.toExtend<Guidance>();
  expectTypeOf({ key, hint, label: hint }).not.toExtend<Guidance>();
  expectTypeOf({ key, label, hint: { type: 'boolean' } as const }).not.toExtend<Guidance>();
});
