import type { AnswerError, Path, PublishedForm, PublishedStep } from '@ehpr/form-schemas';

type Form = Pick<PublishedForm, 'steps'>;

/** The key of the step that asks for an answer. */
export function stepOfPath(form: Form, path: Path): string | undefined {
  return form.steps.find(({ questions }) => questions.some(({ key }) => key === path[0]))?.key;
}

export function errorsOfStep(
  form: Form,
  step: string | undefined,
  errors: readonly AnswerError[],
): AnswerError[] {
  return errors.filter(({ path }) => stepOfPath(form, path) === step);
}

/** The first step that asks any of some questions, of all or of those after another step. */
export function firstStepWith(
  form: Form,
  questions: readonly string[],
  after?: string,
): string | undefined {
  const from = form.steps.findIndex(({ key }) => key === after) + 1;
  return form.steps.slice(from).find((each) => hasAny(each, questions))?.key;
}

/** Whether a step asks any of some questions. */
export function hasAny(step: PublishedStep, questions: readonly string[]): boolean {
  return step.questions.some(({ key }) => questions.includes(key));
}

/** The first step before another in which something is wrong, if there is such a step. */
export function firstWrongBefore(
  form: Form,
  step: string,
  errors: readonly AnswerError[],
): string | undefined {
  const keys = form.steps.map(({ key }) => key);
  return keys
    .slice(0, Math.max(keys.indexOf(step), 0))
    .find((key) => errorsOfStep(form, key, errors).length > 0);
}
