import type { Scalar } from '@ehpr/form-schemas';
import { isFinished, isGroup, type DraftComparison, type DraftGroup } from './draft-condition';
import { operatorWords, valuesOf, verbOf } from './operator-words';

/** What questions and answers are called. */
export type Names = {
  question(key: string): string;
  answer(comparison: DraftComparison, value: Scalar): string;
};

/** A whole condition in words. */
export function sayCondition(group: DraftGroup, names: Names): string {
  const parts = group.parts.map((part) =>
    isGroup(part) ? sayInner(part, names) : say(part, names),
  );
  if (parts.length === 0) return 'No condition is there yet.';
  return `Asked when ${parts.join(group.join === 'all' ? ', and ' : ', or ')}.`;
}

/** A group in a group, closed in brackets, so that “and” and “or” cannot be mixed up. */
function sayInner(group: DraftGroup, names: Names): string {
  const parts = group.parts.map((part) =>
    isGroup(part) ? sayInner(part, names) : say(part, names),
  );
  return parts.length === 1
    ? parts.join('')
    : `${group.join === 'all' ? 'all of' : 'at least one of'} (${parts.join('; ')})`;
}

function say(comparison: DraftComparison, names: Names): string {
  const { question, operator, value } = comparison;
  if (question === '') return 'a question that is not chosen yet';
  const subject = `“${names.question(question)}”`;
  if (valuesOf[operator] === 'none') return `${subject} ${operatorWords[operator]}`;
  if (!isFinished(comparison) || value === undefined) {
    return `${subject} ${operatorWords[operator]} an answer that is not chosen yet`;
  }
  const answers = [value].flat().map((each) => `“${names.answer(comparison, each)}”`);
  return `${subject} ${verbOf(operator)} ${answers.join(' or ')}`;
}
