import type { FormDefinition, Option, QuestionDefinition } from '../definition/form.ts';
import { defaultLocale, type Locale } from '../definition/locales.ts';
import type { FormWording, PublishedOption, PublishedQuestion } from '../definition/published.ts';
import { partsOf } from '../kinds/index.ts';
import type { FormTranslation } from '../definition/translation.ts';
import { inLocale, optionLabel, untranslated } from '../translations/in-locale.ts';
import { wordsAt } from '../translations/words-at.ts';
import { closingDirections } from './own-direction.ts';
import { isChoice, type Choices } from './choices.ts';

/** What people read of a form in a language, in order. The rules are in its schema. */
export function wordingOf(
  definition: FormDefinition,
  choices: Choices,
  locale: Locale,
): FormWording {
  const spoken = inLocale(definition, locale);
  const words = locale === defaultLocale ? {} : (definition.translations?.[locale] ?? {});
  const context = { choices, locale, words };
  return {
    title: closingDirections(spoken.title),
    ...untranslated(locale, ['title'], spoken, words),
    steps: spoken.steps.map((step) => ({
      key: step.key,
      title: closingDirections(step.title),
      ...(step.intro && { intro: closingDirections(step.intro) }),
      ...untranslated(locale, ['title', 'intro'], step, wordsAt(words.steps, step.key)),
      questions: step.questions.map((question) => questionWording(question, context)),
    })),
  };
}

type Context = {
  choices: Choices;
  locale: Locale;
  /** Those of the language; none for the parts of an answer, which its kind names. */
  words: FormTranslation | undefined;
};

const texts = ['label', 'hint', 'statement', 'rowLabel'] as const;

function questionWording(question: QuestionDefinition, context: Context): PublishedQuestion {
  const { choices, locale, words } = context;
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
    ...(words && untranslated(locale, texts, question, wordsAt(words.questions, key))),
    ...(options && { options }),
    ...('messages' in question &&
      Object.keys(question.messages).length > 0 && { messages: eachClosing(question.messages) }),
    ...(question.kind === 'group' && { rowLabel: closingDirections(question.rowLabel) }),
    ...(parts && {
      questions: parts.map((part) =>
        question.kind === 'group'
          ? questionWording(part, context)
          : partWording(question, part, context),
      ),
    }),
  };
}

/** A part of an answer: of a matrix, a row, which staff name as they name options. */
function partWording(
  whole: QuestionDefinition,
  part: QuestionDefinition,
  context: Context,
): PublishedQuestion {
  const row =
    whole.kind === 'matrix' ? whole.rows.find(({ value }) => value === part.key) : undefined;
  return {
    ...questionWording(part, { ...context, words: undefined }),
    ...(row && untranslated(context.locale, ['label'], row, labelIn(row, context.locale))),
  };
}

const labelIn = ({ labels }: Option, locale: Locale) =>
  locale === defaultLocale || !labels?.[locale] ? {} : { label: labels[locale] };

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
    ...untranslated(locale, ['label'], option, labelIn(option, locale)),
    ...(option.options && { options: inWords(option.options, locale) }),
  }));
}

const eachClosing = (messages: Partial<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(messages).map(([rule, message = '']) => [rule, closingDirections(message)]),
  );
