import type { AnswerSchema } from '../compile/schema.ts';
import type { ResolvedCondition } from '../definition/condition.ts';
import type { PublishedForm } from '../definition/published.ts';
import { reviewStep } from '../definition/review-step.ts';
import type { AnswerError, Answers } from './answers.ts';
import { isAsked } from './drop-unasked.ts';

type Changed = {
  /** The form as it is now. */
  form: PublishedForm;
  /** The keys of the questions that the form had when the person answered it. */
  seen: readonly string[];
  answers: Answers;
  /** What is wrong with the answers, as the form is now. */
  errors: readonly AnswerError[];
};

/** The keys of the questions of a form, those that have an answer. */
export const keysOf = ({ schema }: Pick<PublishedForm, 'schema'>): string[] =>
  Object.keys(schema.properties);

/**
 * What is left to ask of a person who had answered a form that was changed meanwhile: what is new
 * and asked of them, what is no longer valid, and what hangs on their answers to these.
 */
export function leftToAsk({ form, seen, answers, errors }: Changed): string[] {
  const certifying = new Set(reviewStep(form)?.questions.map(({ key }) => key));
  const before = new Set(seen);
  const wrong = new Set(errors.map(({ path }) => path[0]));
  const left = new Set<string>();
  for (const [key, question] of Object.entries(form.schema.properties)) {
    const isNew = !before.has(key) && isAsked(form.schema, key, answers);
    const hangs = reliedOn(question).some((other) => left.has(other));
    if (!certifying.has(key) && (wrong.has(key) || isNew || hangs)) left.add(key);
  }
  return [...left];
}

/** The questions, all of them earlier ones, on whose answers it depends what a question asks. */
function reliedOn(question: AnswerSchema): string[] {
  const { 'x-visibleWhen': condition, 'x-optionsUnder': parent, items } = question;
  return [
    ...(condition ? namedIn(condition) : []),
    ...(parent ? [parent] : []),
    ...Object.values(items?.properties ?? {}).flatMap(reliedOn),
  ];
}

function namedIn(condition: ResolvedCondition): string[] {
  if ('all' in condition) return condition.all.flatMap(namedIn);
  if ('any' in condition) return condition.any.flatMap(namedIn);
  return [condition.question];
}
