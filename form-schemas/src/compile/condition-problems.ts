import type { Comparison, Condition, ListComparison, Scalar } from '../definition/condition.ts';
import type { Kind, QuestionDefinition } from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';
import { resolveCondition } from '../conditions/resolve-condition.ts';
import { realDay } from '../kinds/date-pattern.ts';
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
const comparable: Record<(Comparison | ListComparison)['operator'], readonly Kind[]> = {
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
  if (!comparable[operator].includes(asked.kind)) {
    return [`The condition compares “${question}” by “${operator}”, which does not fit its kind`];
  }
  const resolved = resolveCondition(condition, (key) => choices.optionsOfKey(key));
  if (!('value' in resolved)) return [];
  const wanted = Array.isArray(resolved.value) ? resolved.value : [resolved.value];
  if (wanted.length === 0) return [`No answer to “${question}” can meet the condition`];
  return wanted
    .filter((value) => !mayBeAnswered(asked, value, choices))
    .map((value) => `The condition waits for “${value}”, which “${question}” does not offer`);
}

function mayBeAnswered(question: QuestionDefinition, value: Scalar, choices: Choices): boolean {
  switch (question.kind) {
    case 'yesNo':
      return typeof value === 'boolean';
    case 'declaration':
      return value === true;
    case 'oneOf':
    case 'anyOf':
      return choices.optionsOf(question).some((option) => option.value === value);
    case 'optionTree':
      return leavesOf(choices.listOf(question.list)).some((leaf) => leaf.value === value);
    case 'date':
      return typeof value === 'string' && realDay.test(value);
    default:
      return typeof value === 'string';
  }
}
