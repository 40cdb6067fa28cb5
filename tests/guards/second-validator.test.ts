import { globSync } from 'node:fs';
import type { Answers, FormSchema, Validate } from '@ehpr/form-schemas';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { published, shipped } from '../../form-schemas/src/testing/forms.ts';
import { people } from '../../form-schemas/src/testing/people.ts';
import { createValidator } from '../../form-schemas/src/validator/index.ts';
import { judgingKeywords } from '../../form-schemas/src/validator/keywords.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { answersLike } from './answers-like.fixture.ts';
import { practiceForm, practicePeople } from './many-kinds.fixture.ts';
import { secondValidator, type SecondValidator } from './second-validator.ts';

/*
 * Answers are judged alike by ajv and by an implementation of JSON Schema that shares no code with
 * it: by the whole of a schema with our vocabulary, and by what is left of it for a validator that
 * knows no vocabulary of ours.
 */

type Case = { schema: FormSchema; answers: unknown; today: string; isValid: boolean };
const cases = vi.hoisted(() => [] as Case[]);

vi.mock('../../form-schemas/src/validator/index.ts', async (original) => {
  const real = await original<{ createValidator(schema: FormSchema): Validate }>();
  const recording = (schema: FormSchema): Validate => {
    const validate = real.createValidator(schema);
    return (answers, context) => {
      const errors = validate(answers, context);
      cases.push({ schema, answers, today: context.today, isValid: errors.length === 0 });
      return errors;
    };
  };
  return { ...real, createValidator: recording };
});

// The tables of answers that the kinds and the shipped forms are tested with are run once more, and
// all that is judged in them is kept to be judged again.
const tables = globSync(
  [
    'kinds/*/kind.test.ts',
    'shipped-forms/*.test.ts',
    'conditions/*.test.ts',
    'compile/compile-*.test.ts',
  ],
  // Answers of a hostile size tell of time, and little of rules.
  { cwd: inRoot('form-schemas', 'src'), exclude: ['shipped-forms/hostile.test.ts'] },
);
describe.each(tables)('%s', async (table) => {
  await import(inRoot('form-schemas', 'src', table));
});

/** A schema for a validator that knows nothing of ours: 2020-12 takes such keywords for remarks. */
const standardOnly = (schema: FormSchema) =>
  JSON.parse(
    JSON.stringify(schema, (name, value: unknown) =>
      Object.hasOwn(judgingKeywords, name) ? undefined : value,
    ),
  ) as FormSchema;

/** Says of answers what ajv and the second validator make of them, with our vocabulary and without. */
async function bothJudges(schema: FormSchema) {
  const first = { ours: createValidator(schema), plain: createValidator(standardOnly(schema)) };
  const second = {
    ours: await secondValidator(schema, 'ours'),
    plain: await secondValidator(schema, 'standard'),
  };
  return (answers: Answers, today: string) => ({
    first: {
      ours: first.ours(answers, { today }).length === 0,
      plain: first.plain(answers, { today }).length === 0,
    },
    second: { ours: second.ours(answers, today), plain: second.plain(answers, today) },
  });
}

/** Answers as they come over the network; none where they are too deep for that. */
function asJson(answers: unknown): Answers | undefined {
  try {
    return JSON.parse(JSON.stringify(answers)) as Answers;
  } catch {
    return undefined;
  }
}

describe('afterwards', () => {
  test('every answer of the tables is judged alike', async () => {
    const judged = { valid: 0, invalid: 0, tooDeep: 0 };
    const judges = new Map<string, SecondValidator>();
    for (const [schema, ofSchema] of Map.groupBy([...cases], (each) => each.schema)) {
      const text = JSON.stringify(schema);
      const judge = judges.get(text) ?? (await secondValidator(schema, 'ours'));
      judges.set(text, judge);
      for (const { answers: given, today, isValid } of ofSchema) {
        const answers = asJson(given);
        if (answers)
          expect({ answers, isValid: judge(answers, today) }).toEqual({ answers, isValid });
        judged[!answers ? 'tooDeep' : isValid ? 'valid' : 'invalid'] += 1;
      }
    }
    // Nobody has emptied the tables.
    expect(judged.valid).toBeGreaterThan(500);
    expect(judged.invalid).toBeGreaterThan(500);
    expect(judged.tooDeep).toBeLessThan(50);
  }, 120_000);

  test.each([
    ['the registration form', shipped('registration'), Object.values(people)],
    ['a form of the other kinds', published(practiceForm), practicePeople],
  ])(
    'thousands of answers to %s are judged alike',
    async (_of, { schema }, answered) => {
      const judge = await bothJudges(schema);
      fc.assert(
        fc.property(answersLike(schema, answered), (given) => {
          const { first, second } = judge(asJson(given) ?? {}, '2026-03-10');
          expect(second).toEqual(first);
        }),
        { numRuns: 1000 },
      );
    },
    120_000,
  );
});
