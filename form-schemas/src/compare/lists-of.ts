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
  const asked = definition.steps
    .flatMap((step) => step.questions)
    .flatMap((question): QuestionDefinition[] =>
      question.kind === 'group' ? [question, ...question.questions] : [question],
    );
  return Object.fromEntries(
    asked.flatMap((question) =>
      'list' in question ? [[question.list, worded.get(question.key) ?? []] as const] : [],
    ),
  );
}
