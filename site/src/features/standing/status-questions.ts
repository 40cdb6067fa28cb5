import type { Answers, PublishedForm, PublishedQuestion } from '@ehpr/form-schemas';
import { decodeQuestions } from '../../form/kinds/codecs.ts';
import type { Asking } from './status-form.tsx';

const questionsOf = (form: PublishedForm, keys: readonly string[]): PublishedQuestion[] =>
  form.steps.flatMap(({ questions }) => questions).filter(({ key }) => keys.includes(key));

/**
 * The questions of the page, each of its own form: those that the registry says it keeps answers to, and
 * that are asked of this person. Of those of the registration it has found out already whether they are
 * asked, so that here no condition hides them.
 */
export function statusQuestions(
  { status, registration }: { status: PublishedForm; registration: PublishedForm },
  asked: { status: readonly string[]; registration: readonly string[] },
): Asking[] {
  const properties = Object.fromEntries(
    Object.entries(registration.schema.properties).map(([key, schema]) => {
      const { 'x-visibleWhen': _condition, ...always } = schema;
      return [key, asked.registration.includes(key) ? always : schema];
    }),
  );
  const open = { ...registration, schema: { ...registration.schema, properties } };
  return [
    { form: status, questions: questionsOf(status, asked.status) },
    { form: open, questions: questionsOf(open, asked.registration) },
  ];
}

/** What was posted as answers to them. */
export function statusAnswersIn(asking: readonly Asking[], data: FormData): Answers {
  return Object.assign(
    {},
    ...asking.map(({ form, questions }) => decodeQuestions(data, questions, form.schema)),
  ) as Answers;
}
