import type { ResolvedCondition } from '../definition/condition.ts';
import { operators } from './operators.ts';

/** JSON Schema that accepts exactly the answers that meet the condition. */
export function conditionSchema(condition: ResolvedCondition): object {
  if ('all' in condition) return { allOf: condition.all.map(conditionSchema) };
  if ('any' in condition) return { anyOf: condition.any.map(conditionSchema) };
  const operand = 'value' in condition ? condition.value : undefined;
  return {
    properties: { [condition.question]: operators[condition.operator].schema(operand) },
    required: [condition.question],
  };
}
