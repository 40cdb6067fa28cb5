import { comparisonFault } from '../conditions/comparison-fault.ts';
import type { Comparison, Condition, ListComparison } from '../definition/condition.ts';
import type { QuestionDefinition } from '../definition/form.ts';
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

function comparisonProblems(
  comparison: Comparison | ListComparison,
  beside: Questions,
  choices: Choices,
): string[] {
  const { question, operator } = comparison;
  const fault = comparisonFault(comparison, beside.get(question), choices);
  switch (fault?.kind) {
    case undefined:
      return [];
    case 'unknown-question':
      return [`The condition looks at “${question}”, which is no earlier question beside it`];
    case 'unfit-operator':
      return [`The condition compares “${question}” by “${operator}”, which does not fit its kind`];
    case 'never-met':
      return [`No answer to “${question}” can meet the condition`];
    case 'retired':
      return fault.values.map(
        (value) =>
          `The condition waits for “${value}”, which is retired: nobody can choose it any more`,
      );
    case 'not-offered':
      return fault.values.map(
        (value) => `The condition waits for “${value}”, which “${question}” does not offer`,
      );
  }
}
