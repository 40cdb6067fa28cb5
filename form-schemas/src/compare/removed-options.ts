import { Choices, isChoice } from '../compile/choices.ts';
import type {
  FormDefinition,
  Option,
  OptionLists,
  QuestionDefinition,
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
  /** In a matrix, whether it is a row or a column. */
  of?: 'rows' | 'columns';
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
    if (!still) return [];
    const kept = optionsOf(still.question, now);
    return optionsOf(question, then).flatMap(({ of, options }) => {
      const left = kept.find((each) => each.of === of);
      if (!left) return [];
      const values = new Set(left.options.map(({ value }) => value));
      return once(options)
        .filter(({ value }) => !values.has(value))
        .map(({ value, label }) => ({
          path: still.path,
          question: question.key,
          ...(still.group !== undefined && { group: still.group }),
          ...(of && { of }),
          value,
          label,
        }));
    });
  });
}

/** What an answer to a question can hold, of every level; a matrix has both rows and columns. */
function optionsOf(
  question: QuestionDefinition,
  choices: Choices,
): { of?: RemovedOption['of']; options: Option[] }[] {
  if (question.kind === 'matrix') {
    return [
      { of: 'rows', options: question.rows },
      { of: 'columns', options: question.columns },
    ];
  }
  return isChoice(question) || question.kind === 'optionTree'
    ? [{ options: allOf(choices.keptFor(question)) }]
    : [];
}

const once = (options: readonly Option[]) => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];

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
