import type { FormDefinition, Option, QuestionDefinition } from '../definition/form.ts';
import type { Locale } from '../definition/locales.ts';
import type { FormWording, PublishedOption, PublishedQuestion } from '../definition/published.ts';
import { partsOf } from '../kinds/index.ts';
import { inLocale, optionLabel } from '../translations/in-locale.ts';
import { closingDirections } from './own-direction.ts';
import { isChoice, type Choices } from './choices.ts';

/** What people read of a form in a language, in order. The rules are in its schema. */
export function wordingOf(
  definition: FormDefinition,
  choices: Choices,
  locale: Locale,
): FormWording {
  const spoken = inLocale(definition, locale);
  return {
    title: closingDirections(spoken.title),
    steps: spoken.steps.map(({ key, title, intro, questions }) => ({
      key,
      title: closingDirections(title),
      ...(intro && { intro: closingDirections(intro) }),
      questions: questions.map((question) => questionWording(question, choices, locale)),
    })),
  };
}

function questionWording(
  question: QuestionDefinition,
  choices: Choices,
  locale: Locale,
): PublishedQuestion {
  const { key, label, hint } = question;
  const options = optionsWording(question, choices, locale);
  const parts = partsOf(question, locale);
  return {
    key,
    label: closingDirections(label),
    ...(hint && { hint: closingDirections(hint) }),
    ...('autocomplete' in question && question.autocomplete
      ? { autocomplete: question.autocomplete }
      : {}),
    ...(question.kind === 'consent' && { statement: closingDirections(question.statement) }),
    ...(options && { options }),
    ...('messages' in question &&
      Object.keys(question.messages).length > 0 && { messages: eachClosing(question.messages) }),
    ...(question.kind === 'group' && { rowLabel: closingDirections(question.rowLabel) }),
    ...(parts && { questions: parts.map((part) => questionWording(part, choices, locale)) }),
  };
}

function optionsWording(
  question: QuestionDefinition,
  choices: Choices,
  locale: Locale,
): PublishedOption[] | undefined {
  if (question.kind === 'optionTree') return inWords(choices.listOf(question.list), locale);
  if (!isChoice(question) || 'optionsUnder' in question) return undefined;
  return inWords(choices.optionsOf(question), locale);
}

function inWords(options: readonly Option[], locale: Locale): PublishedOption[] {
  return options.map((option) => ({
    value: option.value,
    label: closingDirections(optionLabel(option, locale)),
    ...(option.options && { options: inWords(option.options, locale) }),
  }));
}

const eachClosing = (messages: Partial<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(messages).map(([rule, message = '']) => [rule, closingDirections(message)]),
  );
