import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResolvedCondition } from '../definition/condition.ts';
import { vocabulary } from '../validator/vocabulary.ts';
import { conditionHolds } from './condition-holds.ts';
import { conditionSchema } from './condition-schema.ts';

const question = fc.constantFrom('a', 'b', 'c');
const scalar = fc.constantFrom('x', 'y', '', '2026-03-10', '2026-03-11', 'true', true, false, 0, 1);
const number = fc.constantFrom(-1, 0, 1, 2, 1.5);
const scalars = fc.array(scalar, { minLength: 1, maxLength: 3 });

const comparison: fc.Arbitrary<ResolvedCondition> = fc.oneof(
  fc.record({
    question,
    operator: fc.constantFrom('is', 'isNot', 'includes', 'isBefore', 'isAfter'),
    value: scalar,
  }),
  fc.record({ question, operator: fc.constantFrom('isLessThan', 'isMoreThan'), value: number }),
  fc.record({ question, operator: fc.constantFrom('isOneOf', 'includesAny'), value: scalars }),
  fc.record({ question, operator: fc.constant('isAnswered' as const) }),
);
const { condition } = fc.letrec<{ condition: ResolvedCondition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparison,
      fc.record({ all: parts }),
      fc.record({ any: parts }),
    ),
  };
});

const answer = fc.oneof(
  scalar,
  number,
  fc.array(scalar, { maxLength: 3 }),
  fc.constant(null),
  fc.object(),
);
const answers = fc.dictionary(question, answer, { noNullPrototype: true });

test('a condition and its schema say the same of all answers', () => {
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
  for (const keyword of vocabulary) ajv.addKeyword(keyword);
  let met = 0;
  let judged = 0;

  fc.assert(
    fc.property(condition, fc.array(answers, { minLength: 20, maxLength: 20 }), (when, given) => {
      const accepts = ajv.compile(conditionSchema(when));
      for (const each of given) {
        const holds = conditionHolds(when, each);
        expect(accepts(each)).toBe(holds);
        judged += 1;
        if (holds) met += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(met / judged).toBeGreaterThan(0.1);
  expect(met / judged).toBeLessThan(0.9);
});
