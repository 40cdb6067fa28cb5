import { Choices, isChoice, type ChoiceQuestion } from '../compile/choices.ts';
import type {
  FormDefinition,
  Option,
  OptionLists,
  QuestionDefinition,
  QuestionOf,
} from '../definition/form.ts';
import { allOf } from '../definition/options.ts';

/** A form with the shared lists that it uses. */
export type FormWithLists = { definition: FormDefinition; lists: OptionLists };

/** An option that a question has no more, neither offered nor retired. */
export type RemovedOption = {
  /** Keys of the step, the group if it is asked in rows, and the question. */
  path: string[];
  question: string;
  group?: string;
  value: string;
  label: string;
};

type Placed = { path: string[]; group?: string; question: QuestionDefinition };

/**
 * The options that were taken out of questions which are still asked, where their answers would lose
 * their words. What is retired is kept.
 */
export function removedOptions(before: FormWithLists, after: FormWithLists): RemovedOption[] {
  const then = new Choices(before.definition, before.lists);
  const now = new Choices(after.definition, after.lists);
  const asked = new Map(placed(after.definition).map((each) => [each.question.key, each]));
  return placed(before.definition).flatMap(({ question }) => {
    const still = asked.get(question.key);
    if (!still || !hasOptions(question) || !hasOptions(still.question)) return [];
    const kept = new Set(allOf(now.keptFor(still.question)).map(({ value }) => value));
    return once(allOf(then.keptFor(question)))
      .filter(({ value }) => !kept.has(value))
      .map(({ value, label }) => ({
        path: still.path,
        question: question.key,
        ...(still.group !== undefined && { group: still.group }),
        value,
        label,
      }));
  });
}

const once = (options: readonly Option[]) => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];

const hasOptions = (
  question: QuestionDefinition,
): question is ChoiceQuestion | QuestionOf<'optionTree'> =>
  isChoice(question) || question.kind === 'optionTree';

function placed({ steps }: FormDefinition): Placed[] {
  return steps.flatMap((step) =>
    step.questions.flatMap((question): Placed[] => [
      { path: [step.key, question.key], question },
      ...(question.kind === 'group'
        ? question.questions.map((inRow) => ({
            path: [step.key, question.key, inRow.key],
            group: question.key,
            question: inRow,
          }))
        : []),
    ]),
  );
}
