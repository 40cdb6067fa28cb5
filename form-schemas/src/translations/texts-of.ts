import type { FormDefinition, FormTranslation, QuestionDefinition } from '../definition/form.ts';
import type { OtherLocale } from '../definition/translation.ts';
import { offeredOf, type Option, type OptionLists } from '../definition/options.ts';
import type { WordingField } from '../compare/change.ts';
import { listsUsedBy } from '../compare/lists-of.ts';
import { wordsAt } from './words-at.ts';

/** A text of a form that can be translated: where it stands, and its words. */
export type TranslatableText = {
  /** Keys from the step to the question, as of a problem; none for the form and for shared lists. */
  path: string[];
  field: 'title' | 'intro' | 'label' | 'hint' | 'rowLabel' | 'statement' | 'message' | 'option';
  /** The rule that a message is of, or the value of an option. */
  name?: string;
  /** The shared list that an option is of. */
  list?: string;
  /** The values of the options above an option, from the top. */
  under?: string[];
  /** The words in the language in which the form is written. */
  own: string;
  translation: string | undefined;
};

/**
 * Every text of a form, and of the shared lists that it uses, with its translation: the form in its
 * order, then its lists, each option once.
 */
export function textsOf(
  definition: FormDefinition,
  lists: OptionLists,
  locale: OtherLocale,
): TranslatableText[] {
  const words = definition.translations?.[locale] ?? {};
  return [
    { path: [], field: 'title', own: definition.title, translation: words.title },
    ...definition.steps.flatMap((step): TranslatableText[] => {
      const own = wordsAt(words.steps, step.key);
      return [
        { path: [step.key], field: 'title', own: step.title, translation: own.title },
        { path: [step.key], field: 'intro', own: step.intro ?? '', translation: own.intro },
        ...step.questions.flatMap((each) => textsOfQuestion(each, [step.key], words, locale)),
      ];
    }),
    ...Object.entries(listsUsedBy(definition, lists)).flatMap(([list, options]) =>
      textsOfOptions(options, { path: [], list }, locale),
    ),
  ];
}

function textsOfQuestion(
  question: QuestionDefinition,
  above: string[],
  words: FormTranslation,
  locale: OtherLocale,
): TranslatableText[] {
  const path = [...above, question.key];
  const own = wordsAt(words.questions, question.key);
  const text = (field: WordingField, said = ''): TranslatableText => ({
    path,
    field,
    own: said,
    translation: own[field],
  });
  const messages = 'messages' in question ? question.messages : {};
  return [
    text('label', question.label),
    text('hint', question.hint),
    ...Object.entries(messages).map(([rule, message = '']): TranslatableText => ({
      path,
      field: 'message',
      name: rule,
      own: message,
      translation: own.messages?.[rule],
    })),
    ...ownOptions(question).flatMap((options) => textsOfOptions(options, { path }, locale)),
    ...(question.kind === 'consent' ? [text('statement', question.statement)] : []),
    ...(question.kind === 'group'
      ? [
          text('rowLabel', question.rowLabel),
          ...question.questions.flatMap((inRow) => textsOfQuestion(inRow, path, words, locale)),
        ]
      : []),
  ];
}

/** The options that a question has of its own; a matrix has them twice. */
function ownOptions(question: QuestionDefinition): Option[][] {
  if (question.kind === 'matrix') return [question.rows, question.columns];
  return 'options' in question ? [question.options] : [];
}

function textsOfOptions(
  options: readonly Option[],
  at: Pick<TranslatableText, 'path' | 'list'>,
  locale: OtherLocale,
  under: string[] = [],
): TranslatableText[] {
  // Nobody is offered a retired option, so that its words can wait.
  return offeredOf(options).flatMap(({ value, label, labels, options: below = [] }) => [
    {
      ...at,
      field: 'option' as const,
      name: value,
      ...(under.length > 0 && { under }),
      own: label,
      translation: labels?.[locale],
    },
    ...textsOfOptions(below, at, locale, [...under, value]),
  ]);
}
