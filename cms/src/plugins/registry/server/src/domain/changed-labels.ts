import { reviewStep, type Answers, type PublishedForm } from '@ehpr/form-schemas';
import { sameAnswer } from './changed-answers';

type Given = { form: PublishedForm; answers: Answers };

/**
 * The questions whose answers differ, as the later version of the form words them; those that only the
 * earlier one asked come last. What certifies the rest is none of them.
 */
export function changedLabels(before: Given, after: Given): string[] {
  const was = labelsOf(before.form);
  const is = labelsOf(after.form);
  return [...new Map([...is, ...[...was].filter(([key]) => !is.has(key))])]
    .filter(([key]) => !sameAnswer(before.answers[key], after.answers[key]))
    .map(([, label]) => label);
}

function labelsOf(form: PublishedForm): Map<string, string> {
  const questions = form.steps
    .filter((step) => step !== reviewStep(form))
    .flatMap((step) => step.questions);
  return new Map(questions.map(({ key, label }) => [key, label]));
}
