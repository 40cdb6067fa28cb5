import { describeAnswers, isRecord, type Answers, type PublishedForm } from '@ehpr/form-schemas';
import type { ChangedAnswer } from '../../../shared/record';

type Given = { form: PublishedForm; answers: Answers };

/**
 * What of which question differs, each side in the words of its own version of the form: those that
 * the later version asks in its order, and then those that only the earlier one asked.
 */
export function changedAnswers(before: Given, after: Given): ChangedAnswer[] {
  const was = inWords(before);
  const is = inWords(after);
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys
    .map((key) => ({
      label: is.get(key)?.label ?? was.get(key)?.label ?? key,
      before: was.get(key)?.text ?? [],
      after: is.get(key)?.text ?? [],
      isSame: sameAnswer(before.answers[key], after.answers[key]),
    }))
    .filter(({ isSame }) => !isSame)
    .map(({ isSame: _isSame, ...changed }) => changed);
}

function inWords({ form, answers }: Given) {
  const items = describeAnswers(form, answers).flatMap((step) => step.items);
  return new Map(items.map((item) => [String(item.path[0]), item]));
}

/** Whether two answers to one question say the same. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The keys of an answer of several parts come in any order. */
function canonical(answer: unknown): string {
  return JSON.stringify([answer], (_key, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
