import {
  checkAnswers,
  dropUnasked,
  moduleValidator,
  normaliseAnswers,
  type Answers,
  type FormSchema,
  type Validate,
  type ValidateFunction,
} from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { shipped } from '../../form-schemas/src/testing/forms.ts';
import { people } from '../../form-schemas/src/testing/people.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

/*
 * The module that browsers run and the validator that the CMS runs come of one schema by two ways:
 * compiled in memory, and written as source, bundled and minified. They must judge alike.
 */

// TypeScript takes the CMS for CommonJS, which this folder cannot import by name.
const { buildValidatorModule } = (await import(
  inRoot('cms/src/plugins/forms/server/src/use-cases/build-validator-module.ts')
)) as { buildValidatorModule(schema: FormSchema): Promise<string> };

const form = shipped('registration');
const onServer = createValidator(form.schema);
let source: string;
let inBrowser: Validate;

beforeAll(async () => {
  source = await buildValidatorModule(form.schema);
  const url = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  const module = (await import(url)) as { default: ValidateFunction };
  inBrowser = moduleValidator(module.default);
});

test('the module stands alone and compiles nothing', () => {
  // In a text, as ajv names a part of itself, the word does no harm.
  const calls = /(?<!['"`])\b(?:require|eval|Function|import)\s*\(/u;
  expect(calls.exec(source)?.[0]).toBeUndefined();
  expect(/^import\b|;import\b/u.exec(source)?.[0]).toBeUndefined();
});

type Change = (answers: Answers) => Answers;

const keys = Object.keys(form.schema.properties);
const key = fc.constantFrom(...keys);
const person = fc.constantFrom(...Object.values(people));
const textsInUse = [
  ...Object.values(people).flatMap((answers) => JSON.stringify(answers).match(/[\w@+.-]+/gu) ?? []),
  ...['2026-03-11', '2026-02-30', '250-555-0100', 'v8w1p6', '', ' ', '\u0000', '\ud83e', '🩺'],
  ...['2025-févr.-3rd', '--February 3, 2025', '--03/02/2025', '2025--3', 'tel: (250) 555_0100'],
];

const text = fc.oneof(
  fc.constantFrom(...textsInUse),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(40, 41, 64, 65, 255, 256).map((length) => 'n'.repeat(length)),
);
const anything = fc.oneof(
  text,
  fc.constantFrom(true, false, null, 0, [], {}, [[]], [null], [{}]),
  fc.array(text, { maxLength: 8 }),
  fc.array(fc.record({ specialty: text, subspecialties: fc.array(text) }), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

const listAt = (answers: Answers, at: string): unknown[] =>
  Array.isArray(answers[at]) ? [...(answers[at] as unknown[])] : [answers[at]];

const change: fc.Arbitrary<Change> = fc.oneof(
  key.map(
    (at): Change =>
      (answers) =>
        Object.fromEntries(Object.entries(answers).filter(([each]) => each !== at)),
  ),
  fc.tuple(key, anything).map(([at, value]): Change => (answers) => ({ ...answers, [at]: value })),
  fc
    .tuple(fc.oneof(fc.string(), fc.constantFrom('constructor', '0', 'a/b~c')), anything)
    .map(([at, value]): Change => (answers) => ({ ...answers, [at]: value })),
  fc
    .tuple(key, person)
    .map(([at, other]): Change => (answers) => ({ ...answers, [at]: other[at] ?? answers[at] })),
  key.map((at): Change => (answers) => ({
    ...answers,
    [at]: [...listAt(answers, at), ...listAt(answers, at)],
  })),
  fc.tuple(key, text).map(([at, value]): Change => (answers) => ({
    ...answers,
    [at]: [...listAt(answers, at), value],
  })),
  fc
    .tuple(fc.constantFrom('specialty', 'subspecialties', 'other'), anything)
    .map(([at, value]): Change => (answers) => ({
      ...answers,
      specialties: listAt(answers, 'specialties').map((row) => ({
        ...(row as object),
        [at]: value,
      })),
    })),
  key.map(
    (at): Change =>
      (answers) =>
        typeof answers[at] === 'string' ? { ...answers, [at]: ` ${answers[at]}\u200b` } : answers,
  ),
);

const answers = fc
  .tuple(person, fc.array(change, { maxLength: 4, size: 'max' }))
  .map(([given, changes]) => changes.reduce((changed, apply) => apply(changed), given));
const now = fc.constantFrom(
  new Date('2026-03-10T19:00:00Z'),
  new Date('2026-03-11T06:59:59Z'),
  new Date('2020-01-01T00:00:00Z'),
);

/** What is said when nobody foresaw a mistake, and what ajv says. */
const unhelpful = /^Check your answer|must NOT|must match|undefined|NaN/u;

test('on thousands of answers, valid ones among them, browser and server say the same', () => {
  const runs = 3_000;
  let valid = 0;
  fc.assert(
    fc.property(answers, now, (given, at) => {
      const judged = checkAnswers(form, given, onServer, at);
      expect(checkAnswers(form, given, inBrowser, at)).toEqual(judged);
      if (judged.kind === 'valid') {
        valid += 1;
        // What is stored stays as it is when it is judged again.
        expect(dropUnasked(form.schema, normaliseAnswers(form.schema, judged.answers))).toEqual(
          judged.answers,
        );
      } else {
        const messages = judged.errors.map(({ message }) => message);
        expect(messages).not.toEqual([]);
        expect(messages.filter((message) => unhelpful.test(message))).toEqual([]);
      }

      const context = { today: '2026-03-10' };
      const asGiven = onServer(given, context);
      expect(inBrowser(given, context)).toEqual(asGiven);
    }),
    { numRuns: runs },
  );
  expect(valid / runs).toBeGreaterThan(0.15);
  expect(valid / runs).toBeLessThan(0.85);
}, 60_000);
