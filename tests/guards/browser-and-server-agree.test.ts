import {
  checkAnswers,
  dropUnasked,
  isRecord,
  moduleValidator,
  normaliseAnswers,
  todayIn,
  type AnswerSchema,
  type Answers,
  type FormSchema,
  type Validate,
  type ValidateFunction,
} from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { published, shipped } from '../../form-schemas/src/testing/forms.ts';
import { people } from '../../form-schemas/src/testing/people.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { practiceForm, practicePeople } from './many-kinds.fixture.ts';

/*
 * The module that browsers run and the validator that the CMS runs come of one schema by two ways:
 * compiled in memory, and written as source, bundled and minified. They must judge alike.
 */

// TypeScript takes the CMS for CommonJS, which this folder cannot import by name.
const { buildValidatorModule } = (await import(
  inRoot('cms/src/plugins/forms/server/src/use-cases/build-validator-module.ts')
)) as { buildValidatorModule(schema: FormSchema): Promise<string> };

type Change = (answers: Answers) => Answers;
/** Where something stands in an answer: keys, and a star for each of the rows. */
type Place = readonly string[];

/** Every question of a form, those of rows and the parts of answers as well. */
function placesIn({ properties = {} }: AnswerSchema, above: Place = []): Place[] {
  return Object.entries(properties).flatMap(([key, question]) => [
    [...above, key],
    ...placesIn(question, [...above, key]),
    ...placesIn(question.items ?? {}, [...above, key, '*']),
  ]);
}

/** A value with something else in a place; nothing takes it away. */
function withAt(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  if (key === '*')
    return Array.isArray(value) ? value.map((each) => withAt(each, rest, other)) : value;
  const { [key]: known, ...beside } = isRecord(value) ? value : {};
  const changed = withAt(known, rest, other);
  return changed === undefined ? beside : { ...beside, [key]: changed };
}

const listAt = (answers: Answers, at: string): unknown[] =>
  Array.isArray(answers[at]) ? [...(answers[at] as unknown[])] : [answers[at]];

/** Answers of people, each changed in a few ways at random. */
function answersLike(schema: FormSchema, people: readonly Answers[]): fc.Arbitrary<Answers> {
  const keys = Object.keys(schema.properties);
  const key = fc.constantFrom(...keys);
  const place = fc.constantFrom(...placesIn(schema));
  const lastKeys = [...new Set(placesIn(schema).map((each) => each.at(-1) ?? '')), 'other'];
  const person = fc.constantFrom(...people);
  const textsInUse = [
    ...people.flatMap((answers) => JSON.stringify(answers).match(/[\w@+.-]+/gu) ?? []),
    ...['2026-03-11', '2026-02-30', '250-555-0100', 'v8w1p6', '', ' ', '\u0000', '\ud83e', '🩺'],
    ...['2025-févr.-3rd', '--February 3, 2025', '--03/02/2025', '2025--3', 'tel: (250) 555_0100'],
    ...['2026-03', '2026-4', '2020-Feb', '-2020', '1,000', '007', '1.5', '-1', 'a\r\nb\tc', 'BC'],
  ];
  const text = fc.oneof(
    fc.constantFrom(...textsInUse),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(40, 41, 64, 65, 100, 101, 255, 256).map((length) => 'n'.repeat(length)),
  );
  const number = fc.oneof(fc.integer({ min: -1, max: 61 }), fc.double());
  const object = fc.dictionary(fc.constantFrom(...lastKeys), fc.oneof(text, number), {
    maxKeys: 4,
  });
  const anything = fc.oneof(
    text,
    number,
    fc.constantFrom(true, false, null, 0, [], {}, [[]], [null], [{}]),
    fc.array(text, { maxLength: 8 }),
    object,
    fc.array(object, { maxLength: 3 }),
    fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  );

  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(place, fc.oneof(anything, fc.constant(undefined))).map(
      ([at, value]): Change =>
        (answers) =>
          withAt(answers, at, value) as Answers,
    ),
    fc
      .tuple(fc.oneof(fc.string(), fc.constantFrom('constructor', '0', 'a/b~c')), anything)
      .map(([at, value]): Change => (answers) => ({ ...answers, [at]: value })),
    fc.tuple(place, anything).map(
      ([at, value]): Change =>
        (answers) =>
          withAt(answers, [...at.slice(0, -1), 'other'], value) as Answers,
    ),
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
    key.map(
      (at): Change =>
        (answers) =>
          typeof answers[at] === 'string' ? { ...answers, [at]: ` ${answers[at]}\u200b` } : answers,
    ),
  );
  return fc
    .tuple(person, fc.array(change, { maxLength: 4, size: 'max' }))
    .map(([given, changes]) => changes.reduce((changed, apply) => apply(changed), given));
}

const now = fc.constantFrom(
  new Date('2026-03-10T19:00:00Z'),
  new Date('2026-03-11T06:59:59Z'),
  new Date('2020-01-01T00:00:00Z'),
);

/** What is said when nobody foresaw a mistake, and what ajv says. */
const unhelpful = /^Check your answer|must NOT|must match|undefined|NaN/u;

describe.each([
  ['the registration form', shipped('registration'), Object.values(people), 3_000],
  ['a form of the other kinds', published(practiceForm), practicePeople, 3_000],
])('of %s', (_of, form, answered, runs) => {
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

  test('what people answered is valid, and stored as they answered', () => {
    for (const answers of answered) {
      const judged = checkAnswers(form, answers, onServer, new Date('2026-03-10T19:00:00Z'));
      expect(judged).toEqual({ kind: 'valid', answers });
    }
  });

  test('on thousands of answers, valid ones among them, browser and server say the same', () => {
    let valid = 0;
    fc.assert(
      fc.property(answersLike(form.schema, answered), now, (given, at) => {
        const judged = checkAnswers(form, given, onServer, at);
        expect(checkAnswers(form, given, inBrowser, at)).toEqual(judged);
        if (judged.kind === 'valid') {
          valid += 1;
          // What is stored stays as it is when it is judged again.
          const { schema } = form;
          const today = todayIn(schema['x-timeZone'], at);
          const again = dropUnasked(schema, normaliseAnswers(schema, judged.answers), today);
          expect(again).toEqual(judged.answers);
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
});
