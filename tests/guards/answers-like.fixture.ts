import { isRecord, type AnswerSchema, type Answers, type FormSchema } from '@ehpr/form-schemas';
import fc from 'fast-check';

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
export function answersLike(schema: FormSchema, people: readonly Answers[]): fc.Arbitrary<Answers> {
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
