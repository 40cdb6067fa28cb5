import type { FormDefinition, QuestionDefinition } from '../definition/form.ts';
import { defaultLocale, type Locale } from '../definition/locales.ts';
import type { Option } from '../definition/options.ts';
import type { FormTranslation } from '../definition/translation.ts';
import { unasked } from '../kinds/unasked.ts';
import { isSaid, spoken, wordsAt } from './words-at.ts';

/**
 * A form with its words in a language, text by text: what has no translation stays in the language
 * in which the form is written. Rules, order and keys are the form's, whatever a translation holds.
 *
 * Messages are the exception. One that staff wrote in the form's own language only is left out, so
 * that the kind speaks for itself: it knows every language, and its sentence is better than theirs
 * in the wrong one.
 */
export function inLocale(definition: FormDefinition, locale: Locale): FormDefinition {
  if (locale === defaultLocale) return definition;
  const words = definition.translations?.[locale] ?? {};
  return {
    ...definition,
    title: spoken(words.title, definition.title),
    steps: definition.steps.map((step) => {
      const own = wordsAt(words.steps, step.key);
      return {
        ...step,
        title: spoken(own.title, step.title),
        ...(step.intro && { intro: spoken(own.intro, step.intro) }),
        questions: step.questions.map((question) => questionIn(question, words)),
      };
    }),
  };
}

function questionIn<Q extends QuestionDefinition>(question: Q, words: FormTranslation): Q {
  const own = wordsAt(words.questions, question.key);
  return {
    ...question,
    label: spoken(own.label, question.label),
    ...(question.hint && { hint: spoken(own.hint, question.hint) }),
    ...(!unasked.includes(question.kind) && { messages: own.messages ?? {} }),
    ...(question.kind === 'consent' && {
      statement: spoken(own.statement, question.statement),
    }),
    ...(question.kind === 'group' && {
      rowLabel: spoken(own.rowLabel, question.rowLabel),
      questions: question.questions.map((inRow) => questionIn(inRow, words)),
    }),
  };
}

/**
 * Which of some texts `inLocale` leaves in the form's own language: a person who has the page read
 * aloud in another one has to be told.
 */
export function untranslated<Field extends string>(
  locale: Locale,
  fields: readonly Field[],
  own: { [F in Field]?: string },
  words: { [F in Field]?: string } = {},
): { untranslated?: Field[] } {
  if (locale === defaultLocale) return {};
  const lacking = fields.filter((field) => isSaid(own[field]) && !isSaid(words[field]));
  return lacking.length > 0 ? { untranslated: lacking } : {};
}

/** An option's label in a language, or its own where there is none. */
export function optionLabel({ label, labels }: Option, locale: Locale): string {
  return locale === defaultLocale ? label : spoken(labels?.[locale], label);
}
