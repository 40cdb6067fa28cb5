import type { Operator } from '../definition/condition.ts';
import type { Kind } from '../definition/form.ts';

const single: Kind[] = [
  'text',
  'email',
  'phone',
  'postalCode',
  'date',
  'yesNo',
  'oneOf',
  'declaration',
];

/** The kinds of question that an operator can look at. */
const fittingKinds: Record<Operator, readonly Kind[]> = {
  is: single,
  isNot: single,
  isOneOf: single,
  includes: ['anyOf', 'optionTree'],
  includesAny: ['anyOf', 'optionTree'],
  includesAnyUnder: ['optionTree'],
  hasOptionsBelow: ['oneOf'],
  isBefore: ['date'],
  isAfter: ['date'],
  isAnswered: [...single, 'anyOf', 'optionTree', 'group'],
};

/** The operators by which a condition can compare a question of a kind. */
export function operatorsFor(kind: Kind): Operator[] {
  const all = Object.keys(fittingKinds) as Operator[];
  return all.filter((operator) => fittingKinds[operator].includes(kind));
}
