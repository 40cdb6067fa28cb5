import type { FormDefinition, OptionLists, QuestionDefinition } from '../definition/form.ts';
import { defaultLocale, type Locale } from '../definition/locales.ts';
import type { Option } from '../definition/options.ts';
import type { FormWording, PublishedOption, PublishedQuestion } from '../definition/published.ts';

/**
 * The shared lists as they were when a version was published, out of its wording in each language.
 * A label that is the same in another language counts as not translated.
 */
export function listsOf(
  definition: FormDefinition,
  wording: Partial<Record<Locale, FormWording>>,
): OptionLists {
  const own = optionsByKey(wording[defaultLocale]);
  const french = optionsByKey(wording.fr);
  const asked = definition.steps
    .flatMap((step) => step.questions)
    .flatMap((question): QuestionDefinition[] =>
      question.kind === 'group' ? [question, ...question.questions] : [question],
    );
  return Object.fromEntries(
    asked.flatMap((question) =>
      'list' in question
        ? [[question.list, joined(own.get(question.key), french.get(question.key))] as const]
        : [],
    ),
  );
}

function optionsByKey(wording: FormWording | undefined) {
  const questions = (wording?.steps ?? [])
    .flatMap((step) => step.questions)
    .flatMap((question): PublishedQuestion[] => [question, ...(question.questions ?? [])]);
  return new Map(questions.map(({ key, options = [] }) => [key, options]));
}

/** Both are of one list, and so in the same order. */
function joined(
  own: readonly PublishedOption[] = [],
  french?: readonly PublishedOption[],
): Option[] {
  return own.map(({ value, label, options }, index) => {
    const other = french?.[index];
    return {
      value,
      label,
      ...(other && other.label !== label && { labels: { fr: other.label } }),
      ...(options && { options: joined(options, other?.options) }),
    };
  });
}
