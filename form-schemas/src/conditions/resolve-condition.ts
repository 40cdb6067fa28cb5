import type { Condition, ResolvedCondition } from '../definition/condition.ts';
import type { Option } from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';

/**
 * The condition with its list comparisons turned into comparisons with values. `optionsOf` gives
 * the options of a question by key.
 */
export function resolveCondition(
  condition: Condition,
  optionsOf: (question: string) => readonly Option[],
): ResolvedCondition {
  if ('all' in condition) {
    return { all: condition.all.map((part) => resolveCondition(part, optionsOf)) };
  }
  if ('any' in condition) {
    return { any: condition.any.map((part) => resolveCondition(part, optionsOf)) };
  }
  const { question } = condition;
  if (condition.operator === 'includesAnyUnder') {
    const branch = optionsOf(question).find(({ value }) => value === condition.value);
    return {
      question,
      operator: 'includesAny',
      value: leavesOf(branch?.options ?? []).map(({ value }) => value),
    };
  }
  if (condition.operator === 'hasOptionsBelow') {
    const withOptions = optionsOf(question).filter(({ options }) => options?.length);
    return { question, operator: 'isOneOf', value: withOptions.map(({ value }) => value) };
  }
  return condition;
}
