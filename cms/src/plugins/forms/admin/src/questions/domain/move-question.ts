import { isRecord } from '@ehpr/form-schemas';
import { stepsIn, textOf } from './part-at';

/** Where a question stands: the numbers of its step and, in it, its own. */
export type Place = { step: number; question: number };

/** The place of the question whose key has a name; nothing for those of rows and for steps. */
export function placeOf(fieldName: string): Place | undefined {
  const [, step, question] = /^steps\.(\d+)\.questions\.(\d+)\.key$/u.exec(fieldName) ?? [];
  return step === undefined || question === undefined
    ? undefined
    : { step: Number(step), question: Number(question) };
}

/** What the steps of a form are called, for staff to choose from. */
export const stepNames = (form: unknown): string[] =>
  stepsIn(form).map(
    (step, index) => textOf(step, 'title') || textOf(step, 'key') || `Step ${index + 1}`,
  );

/**
 * A question with all that is in it, to be added to another step. Strapi refuses a component under
 * another parent than it was saved under: it is a new one there, and the old one goes when it is saved.
 */
export function asNew(part: Record<string, unknown>): Record<string, unknown> {
  const { id: _, __temp_key__: __, questions, ...fields } = part;
  return {
    ...fields,
    ...(Array.isArray(questions) && { questions: questions.filter(isRecord).map(inRow) }),
  };
}

/** Questions of a row keep the order that their keys of the editor give them. */
function inRow({ id: _, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return fields;
}
