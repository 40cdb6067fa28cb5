import type { FormDefinition, QuestionDefinition } from '../definition/form.ts';
import type { Locale } from '../definition/locales.ts';
import type { FormWording, PublishedOption, PublishedQuestion } from '../definition/published.ts';
import { partsOf } from '../kinds/index.ts';
import { isChoice, type Choices } from './choices.ts';

/** What people read of a form, in order. The rules are in its schema. */
export function wordingOf(
  definition: FormDefinition,
  choices: Choices,
  locale: Locale,
): FormWording {
  return {
    title: definition.title,
    steps: definition.steps.map(({ key, title, intro, questions }) => ({
      key,
      title,
      ...(intro && { intro }),
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
  const options = optionsWording(question, choices);
  const parts = partsOf(question, locale);
  return {
    key,
    label,
    ...(hint && { hint }),
    ...('autocomplete' in question && question.autocomplete
      ? { autocomplete: question.autocomplete }
      : {}),
    ...(question.kind === 'consent' && { statement: question.statement }),
    ...(options && { options }),
    ...('messages' in question && { messages: question.messages }),
    ...(question.kind === 'group' && { rowLabel: question.rowLabel }),
    ...(parts && { questions: parts.map((part) => questionWording(part, choices, locale)) }),
  };
}

function optionsWording(
  question: QuestionDefinition,
  choices: Choices,
): PublishedOption[] | undefined {
  if (question.kind === 'optionTree') return [...choices.listOf(question.list)];
  if (!isChoice(question) || 'optionsUnder' in question) return undefined;
  return [...choices.optionsOf(question)];
}
