import type { Operator } from '@ehpr/form-schemas';

/** How each operator reads between a question and what it is compared with. */
export const operatorWords: Record<Operator, string> = {
  is: 'is',
  isNot: 'is not',
  isOneOf: 'is one of',
  includes: 'includes',
  includesAny: 'includes any of',
  includesAnyUnder: 'includes anything under',
  hasOptionsBelow: 'has more to choose below it',
  isLessThan: 'is less than',
  isMoreThan: 'is more than',
  isBefore: 'is before',
  isAfter: 'is after',
  isAnswered: 'is answered',
};

export const operatorNames = Object.keys(operatorWords) as Operator[];

/** How many values each operator compares with. */
export const valuesOf: Record<Operator, 'none' | 'one' | 'several'> = {
  is: 'one',
  isNot: 'one',
  isOneOf: 'several',
  includes: 'one',
  includesAny: 'several',
  includesAnyUnder: 'one',
  hasOptionsBelow: 'none',
  isLessThan: 'one',
  isMoreThan: 'one',
  isBefore: 'one',
  isAfter: 'one',
  isAnswered: 'none',
};

/** “Is one of” and “includes any of” read as “is A or B”, “includes A or B”. */
export function verbOf(operator: Operator): string {
  if (operator === 'isOneOf') return operatorWords.is;
  if (operator === 'includesAny') return operatorWords.includes;
  return operatorWords[operator];
}
