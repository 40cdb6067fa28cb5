import {
  checkAnswers,
  type AnswerError,
  type Answers,
  type PublishedForm,
} from '../../form-schemas/src/index.ts';
import { createValidator } from '../../form-schemas/src/validator/index.ts';

/** Finds what is wrong with the answers to one step of a form, by the form's own schema. */
export function errorsOfStep(
  form: PublishedForm,
  stepKey: string,
): (answers: Answers) => AnswerError[] {
  const validate = createValidator(form.schema);
  const step = form.steps.find(({ key }) => key === stepKey);
  const keys = (step?.questions ?? []).map(({ key }) => key);
  return (answers) => {
    const checked = checkAnswers(form, answers, validate, new Date());
    if (checked.kind === 'valid') return [];
    return checked.errors.filter(({ path }) => keys.includes(String(path[0])));
  };
}
