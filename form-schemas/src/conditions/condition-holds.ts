import type { Answers } from '../answers/answers.ts';
import type { ResolvedCondition } from '../definition/condition.ts';
import { operators } from './operators.ts';

/** Whether a condition is met by normalised answers. */
export function conditionHolds(condition: ResolvedCondition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, answers));
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, answers));
  if (!Object.hasOwn(answers, condition.question)) return false;
  const operand = 'value' in condition ? condition.value : undefined;
  return operators[condition.operator].holds(answers[condition.question], operand);
}
