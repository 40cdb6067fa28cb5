import type { Operator } from './condition.ts';
import type { JsonSchema } from './object-of.ts';

const scalar = { type: ['string', 'number', 'boolean'] };
const scalars = { type: 'array', minItems: 1, maxItems: 5000, items: scalar };

/** What each operator compares with; `undefined` where it compares with nothing. */
const operands: Record<Operator, JsonSchema | undefined> = {
  is: scalar,
  isNot: scalar,
  includes: scalar,
  isBefore: scalar,
  isAfter: scalar,
  isLessThan: { type: 'number' },
  isMoreThan: { type: 'number' },
  isOneOf: scalars,
  includesAny: scalars,
  includesAnyUnder: { type: 'string' },
  isAnswered: undefined,
  hasOptionsBelow: undefined,
};

const object = (properties: JsonSchema): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const joins = ['all', 'any'].map((join) =>
  object({ [join]: { type: 'array', items: { $ref: '#/$defs/condition' } } }),
);

/**
 * A condition that compares by some operators, or joins such conditions. The schema that it stands
 * in holds it as `#/$defs/condition`. Operators with the same operand stand together.
 */
export function conditionBy(isMeant: (operator: Operator) => boolean): JsonSchema {
  const meant = (Object.keys(operands) as Operator[]).filter(isMeant);
  return {
    anyOf: [
      ...joins,
      ...[...new Set(meant.map((operator) => operands[operator]))].map((operand) =>
        object({
          question: { type: 'string' },
          operator: { enum: meant.filter((operator) => operands[operator] === operand) },
          ...(operand && { value: operand }),
        }),
      ),
    ],
  };
}
