import type { Answers, PublishedForm } from '@ehpr/form-schemas';
import type { Entry } from './form-data.ts';
import { decodeQuestions, encodeQuestions } from './kinds/codecs.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

const questionsOf = (form: Form) => form.steps.flatMap(({ questions }) => questions);

/**
 * The answers that an HTML form posted, as they were typed. The page without script and the island
 * post the same form, and this alone reads it.
 */
export function decodeFormData(form: Form, data: FormData): Answers {
  return decodeQuestions(data, questionsOf(form), form.schema);
}

/** The fields of an HTML form that say these answers, for a page that carries them along. */
export function encodeAnswers(form: Form, answers: Answers): Entry[] {
  return encodeQuestions(answers, questionsOf(form), form.schema);
}
