import type { Answers } from '../answers/answers.ts';
import { checkAnswers, type CheckedAnswers } from '../answers/check-answers.ts';
import { compileForm } from '../compile/compile-form.ts';
import type { FormDefinition, OptionLists, QuestionDefinition } from '../definition/form.ts';
import { defaultLocale, type Locale } from '../definition/locales.ts';
import type { PublishedForm } from '../definition/published.ts';
import { shippedForm, shippedLists, type ShippedFormName } from '../shipped.ts';
import { createValidator } from '../validator/index.ts';

/** Noon of 10 March 2026 in British Columbia. */
export const noon = new Date('2026-03-10T19:00:00Z');

export function formOf(...questions: QuestionDefinition[]): FormDefinition {
  return { slug: 'example', title: 'Example', steps: [{ key: 'only', title: 'Only', questions }] };
}

/** A form as the API would give it in a language. Throws over an unsound one. */
export function published(
  definition: FormDefinition,
  lists: OptionLists = {},
  locale: Locale = defaultLocale,
): PublishedForm {
  const compiled = compileForm({ definition, lists, timeZone: 'America/Vancouver' });
  if (compiled.kind === 'unsound') throw new Error(JSON.stringify(compiled.problems));
  const { schema, wording } = compiled;
  return {
    ...wording[locale],
    slug: definition.slug,
    version: 1,
    hash: 'test',
    locale,
    schema,
  };
}

export function shipped(name: ShippedFormName, locale: Locale = defaultLocale): PublishedForm {
  return published(shippedForm(name), shippedLists(), locale);
}

/** Judges answers to a form as intake does. */
export function checker(form: PublishedForm): (given: unknown, now?: Date) => CheckedAnswers {
  const validate = createValidator(form.schema);
  return (given, now = noon) => checkAnswers(form, given, validate, now);
}

/** The rules that are broken, each as `path: rule`; none when the answers are valid. */
export function broken(checked: CheckedAnswers): string[] {
  return checked.kind === 'valid'
    ? []
    : checked.errors.map(({ path, name }) => `${path.join('.')}: ${name}`);
}

/** What a person is told of an answer to a question that is alone on its form; nothing when it is valid. */
export function saying(question: QuestionDefinition): (given: unknown) => string | undefined {
  const check = checker(published(formOf(question)));
  return (given) => {
    const checked = check({ [question.key]: given });
    return checked.kind === 'invalid' ? checked.errors[0]?.message : undefined;
  };
}

/** What becomes of an answer to a question that is alone on its form. */
export function asking(
  question: QuestionDefinition,
  lists?: OptionLists,
): (given: unknown) => { stored: unknown } | { broken: string[] } {
  const check = checker(published(formOf(question), lists));
  return (given) => {
    const answers: Answers = given === undefined ? {} : { [question.key]: given };
    const checked = check(answers);
    return checked.kind === 'valid'
      ? { stored: checked.answers[question.key] }
      : { broken: broken(checked) };
  };
}
