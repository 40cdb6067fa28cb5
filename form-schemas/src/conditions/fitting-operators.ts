import type { Operator } from '../definition/condition.ts';
import type { Kind } from '../definition/form.ts';

const single: readonly Operator[] = ['is', 'isNot', 'isOneOf', 'isAnswered'];
const several: readonly Operator[] = ['includes', 'includesAny', 'isAnswered'];

/** How a condition can look at an answer of each kind. */
const fitting: Record<Kind, readonly Operator[]> = {
  text: single,
  longText: ['isAnswered'],
  wholeNumber: [...single, 'isLessThan', 'isMoreThan'],
  email: single,
  phone: single,
  postalCode: single,
  address: ['isAnswered'],
  date: [...single, 'isBefore', 'isAfter'],
  monthAndYear: [...single, 'isBefore', 'isAfter'],
  dateRange: ['isAnswered'],
  yesNo: single,
  oneOf: [...single, 'hasOptionsBelow'],
  anyOf: several,
  optionTree: [...several, 'includesAnyUnder'],
  group: ['isAnswered'],
  declaration: single,
  guidance: [],
};

/** The operators by which a condition can compare a question of a kind. */
export function operatorsFor(kind: Kind): readonly Operator[] {
  return fitting[kind];
}
