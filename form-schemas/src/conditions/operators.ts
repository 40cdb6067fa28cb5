import type { Comparison, Scalar } from '../definition/condition.ts';

type Operator = Comparison['operator'];
type Operand = Scalar | Scalar[] | undefined;

/**
 * What one operator means, said twice side by side: of an answer in hand, and as the JSON Schema
 * of an answer. A property test holds the two to each other. An absent answer meets none.
 */
type Meaning = {
  holds(answer: unknown, operand: Operand): boolean;
  schema(operand: Operand): object;
};

const listOf = (operand: Operand): readonly unknown[] =>
  Array.isArray(operand) ? operand : [operand];

const includesAny: Meaning = {
  holds: (answer, operand) =>
    Array.isArray(answer) && answer.some((item) => listOf(operand).includes(item)),
  schema: (operand) => ({ type: 'array', contains: { enum: listOf(operand) } }),
};

/** Days and months compare as text, since they are written `YYYY-MM-DD` and `YYYY-MM`. */
const daysCompare = (keyword: 'x-before' | 'x-after'): Meaning => ({
  holds: (answer, operand) =>
    typeof answer === 'string' &&
    (keyword === 'x-before' ? answer < String(operand) : answer > String(operand)),
  schema: (operand) => ({ type: 'string', [keyword]: String(operand) }),
});

const numbersCompare = (keyword: 'exclusiveMaximum' | 'exclusiveMinimum'): Meaning => ({
  holds: (answer, operand) =>
    typeof answer === 'number' &&
    (keyword === 'exclusiveMaximum' ? answer < Number(operand) : answer > Number(operand)),
  schema: (operand) => ({ type: 'number', [keyword]: Number(operand) }),
});

export const operators: Record<Operator, Meaning> = {
  is: {
    holds: (answer, operand) => answer === operand,
    schema: (operand) => ({ const: operand }),
  },
  isNot: {
    holds: (answer, operand) => answer !== operand,
    schema: (operand) => ({ not: { const: operand } }),
  },
  isOneOf: {
    holds: (answer, operand) => listOf(operand).includes(answer),
    schema: (operand) => ({ enum: listOf(operand) }),
  },
  includes: includesAny,
  includesAny,
  isBefore: daysCompare('x-before'),
  isAfter: daysCompare('x-after'),
  isLessThan: numbersCompare('exclusiveMaximum'),
  isMoreThan: numbersCompare('exclusiveMinimum'),
  isAnswered: {
    holds: () => true,
    schema: () => ({}),
  },
};
