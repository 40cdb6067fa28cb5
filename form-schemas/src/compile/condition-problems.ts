import type { Comparison, Condition, ListComparison, Scalar } from '../definition/condition.ts';
import type { Kind, QuestionDefinition } from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';
import { resolveCondition } from '../conditions/resolve-condition.ts';
import { realDay, realMonth } from '../kinds/date-pattern.ts';
import type { Choices } from './choices.ts';

type Questions = ReadonlyMap<string, QuestionDefinition>;

/**
 * Why a condition could never be met, or not be judged. It may look at the questions `beside` its
 * own: the earlier ones of the form or, in a group, of the row.
 */
export function conditionProblems(
  condition: Condition,
  beside: Questions,
  choices: Choices,
): string[] {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    if (parts.length === 0) return ['A condition is empty'];
    return parts.flatMap((part) => conditionProblems(part, beside, choices));
  }
  return comparisonProblems(condition, beside, choices);
}

type Operator = (Comparison | ListComparison)['operator'];

const single: Operator[] = ['is', 'isNot', 'isOneOf', 'isAnswered'];
const several: Operator[] = ['includes', 'includesAny', 'isAnswered'];

/** How a condition can look at an answer of each kind. */
const comparable: Record<Kind, readonly Operator[]> = {
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

function comparisonProblems(
  condition: Comparison | ListComparison,
  beside: Questions,
  choices: Choices,
): string[] {
  const { question, operator } = condition;
  const asked = beside.get(question);
  if (!asked) {
    return [`The condition looks at “${question}”, which is no earlier question beside it`];
  }
  if (!comparable[asked.kind].includes(operator)) {
    return [`The condition compares “${question}” by “${operator}”, which does not fit its kind`];
  }
  const resolved = resolveCondition(condition, (key) => choices.optionsOfKey(key));
  if (!('value' in resolved)) return [];
  const wanted = Array.isArray(resolved.value) ? resolved.value : [resolved.value];
  if (wanted.length === 0 || !canBeMet(asked, resolved)) {
    return [`No answer to “${question}” can meet the condition`];
  }
  return wanted
    .filter((value) => !mayBeAnswered(asked, value, choices))
    .map((value) => `The condition waits for “${value}”, which “${question}” does not offer`);
}

/** Whether a number is left on the side of the limit that a comparison asks for. */
function canBeMet(question: QuestionDefinition, comparison: Comparison): boolean {
  if (question.kind !== 'wholeNumber') return true;
  if (comparison.operator === 'isLessThan') return comparison.value > question.min;
  return comparison.operator !== 'isMoreThan' || comparison.value < question.max;
}

function mayBeAnswered(question: QuestionDefinition, value: Scalar, choices: Choices): boolean {
  switch (question.kind) {
    case 'text':
    case 'email':
    case 'phone':
    case 'postalCode':
      return typeof value === 'string';
    case 'wholeNumber':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= question.min &&
        value <= question.max
      );
    case 'date':
      return typeof value === 'string' && realDay.test(value);
    case 'monthAndYear':
      return typeof value === 'string' && realMonth.test(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'declaration':
      return value === true;
    case 'oneOf':
    case 'anyOf':
      return choices.optionsOf(question).some((option) => option.value === value);
    case 'optionTree':
      return leavesOf(choices.listOf(question.list)).some((leaf) => leaf.value === value);
    case 'longText':
    case 'address':
    case 'dateRange':
    case 'group':
    case 'guidance':
      // No operator compares them with a value.
      return false;
  }
}
