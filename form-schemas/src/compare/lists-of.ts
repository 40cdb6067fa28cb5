import type { FormDefinition, OptionLists, QuestionDefinition } from '../definition/form.ts';
import { defaultLocale, type Locale } from '../definition/locales.ts';
import type { Option } from '../definition/options.ts';
import { withRows } from '../definition/with-rows.ts';
import type { FormWording, PublishedOption, PublishedQuestion } from '../definition/published.ts';

/**
 * The shared lists as they were when a version was published, out of its wording in each language,
 * where a label that was not translated stands as it is.
 */
export function listsOf(
  definition: FormDefinition,
  wording: Partial<Record<Locale, FormWording>>,
): OptionLists {
  const own = optionsByKey(wording[defaultLocale]);
  const french = optionsByKey(wording.fr);
  return Object.fromEntries(
    usersOfLists(definition).map(({ list, key }) => [list, joined(own.get(key), french.get(key))]),
  );
}

/** The shared lists that a form names, of all that there are. */
export function listsUsedBy(definition: FormDefinition, lists: OptionLists): OptionLists {
  const used = usersOfLists(definition).map(({ list }) => list);
  return Object.fromEntries(Object.entries(lists).filter(([key]) => used.includes(key)));
}

/** The questions of a form, in rows too, that take their options from a shared list. */
export function usersOfLists({ steps }: FormDefinition): (QuestionDefinition & { list: string })[] {
  return steps
    .flatMap((step) => step.questions)
    .flatMap(withRows)
    .filter((question) => 'list' in question);
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
      ...(other && { labels: { fr: other.label } }),
      ...(options && { options: joined(options, other?.options) }),
    };
  });
}
