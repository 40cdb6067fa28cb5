import type { QuestionDefinition } from '../definition/form.ts';
import { align } from './align.ts';
import type { Change, Named, QuestionPlace } from './change.ts';
import { compareQuestion, mustBeAnswered, type BothNames } from './compare-question.ts';

type Questions = readonly QuestionDefinition[];
type At = Omit<QuestionPlace, 'question'>;

type Origin = { question: QuestionDefinition; step: Named };

export type QuestionMoves = {
  /** What the question was, where it now stands in another step than before. */
  arrived: (question: QuestionDefinition) => Origin | undefined;
  /** Whether the question is still asked, in whatever step. */
  left: (question: QuestionDefinition) => boolean;
};

const nowhere: QuestionMoves = { arrived: () => undefined, left: () => false };

/** What changed among the questions of a step, or of a row. */
export function compareQuestions(
  sides: { before: Questions; after: Questions },
  at: At,
  names: BothNames,
  moves: QuestionMoves = nowhere,
): Change[] {
  const { present, removed } = align(sides.before, sides.after, ({ key }) => key);
  const place = ({ key, label }: QuestionDefinition) => ({ ...at, question: { key, label } });
  let last: Named | undefined;

  const changes = present.flatMap((each): Change[] => {
    const after = 'added' in each ? each.added : each.after;
    const here = place(after);
    const following = last && { following: last };
    last = here.question;
    if ('before' in each) {
      const moved: Change[] = each.moved ? [{ ...here, kind: 'question-moved', ...following }] : [];
      return [...moved, ...compareWhole(each, here, names)];
    }
    const origin = moves.arrived(after);
    if (!origin) {
      const required = mustBeAnswered(after) ?? after.kind === 'declaration';
      return [{ ...here, kind: 'question-added', required }];
    }
    return [
      { ...here, kind: 'question-moved', from: origin.step, ...following },
      ...compareWhole({ before: origin.question, after }, here, names),
    ];
  });
  const gone = removed.filter((question) => !moves.left(question));
  return [
    ...changes,
    ...gone.map((question) => ({ ...place(question), kind: 'question-removed' as const })),
  ];
}

function compareWhole(
  both: { before: QuestionDefinition; after: QuestionDefinition },
  at: QuestionPlace,
  names: BothNames,
): Change[] {
  const { before, after } = both;
  const changes = compareQuestion(both, at, names);
  if (before.kind !== 'group' || after.kind !== 'group') return changes;
  const rows = { before: before.questions, after: after.questions };
  const inRows = compareQuestions(rows, { step: at.step, group: at.question }, names);
  return [...changes, ...inRows];
}
