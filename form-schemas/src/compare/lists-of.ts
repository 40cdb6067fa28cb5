import type { FormDefinition, OptionLists, QuestionDefinition } from '../definition/form.ts';
import type { FormWording, PublishedQuestion } from '../definition/published.ts';

/** The shared lists as they were when a version was published, out of its wording. */
export function listsOf(definition: FormDefinition, wording: FormWording): OptionLists {
  const worded = new Map(
    wording.steps
      .flatMap((step) => step.questions)
      .flatMap((question): PublishedQuestion[] => [question, ...(question.questions ?? [])])
      .map(({ key, options = [] }) => [key, options]),
  );
  return Object.fromEntries(
    usersOfLists(definition).map(({ list, key }) => [list, worded.get(key) ?? []]),
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
    .flatMap((question): QuestionDefinition[] =>
      question.kind === 'group' ? [question, ...question.questions] : [question],
    )
    .filter((question) => 'list' in question);
}
