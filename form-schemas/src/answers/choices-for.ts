import type { PublishedForm, PublishedOption, PublishedQuestion } from '../definition/published.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import { answerAt, isRecord, type Answers, type Path } from './answers.ts';
import { questionSchema } from './normalise-answers.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

/**
 * The options that the choice at a path offers someone who gave these answers: its own, or those
 * below the option chosen in the question on which it depends. None when that has no answer yet.
 */
export function choicesFor(form: Form, path: Path, answers: Answers): PublishedOption[] {
  const questions = form.steps.flatMap((step) => step.questions);
  const levels = levelsAround(path, { questions, schema: form.schema, answers });
  const asked = levels[0]?.questions.find(({ key }) => key === path.at(-1));
  return asked ? offered(asked, levels) : [];
}

/** Questions that stand together, with their answers: those of a form, a row or an answer. */
type Level = { questions: readonly PublishedQuestion[]; schema: AnswerSchema; answers: Answers };

/** The level on which a path ends and those around it, the innermost first. */
function levelsAround(path: Path, level: Level): Level[] {
  const [key, row] = path;
  if (path.length < 2 || typeof key !== 'string') return [level];
  const isInRow = typeof row === 'number';
  const schema = questionSchema(level.schema, key);
  const answer = answerAt(level.answers, isInRow ? [key, row] : [key]);
  const inside: Level = {
    questions: level.questions.find((question) => question.key === key)?.questions ?? [],
    schema: (isInRow ? schema?.items : schema) ?? {},
    answers: isRecord(answer) ? answer : {},
  };
  return [...levelsAround(path.slice(isInRow ? 2 : 1), inside), level];
}

function offered(question: PublishedQuestion, levels: readonly Level[]): PublishedOption[] {
  if (question.options) return question.options;
  const holder = levels.find((level) => level.questions.includes(question));
  const parentKey = holder && questionSchema(holder.schema, question.key)?.['x-optionsUnder'];
  if (!parentKey) return [];
  for (const level of levels) {
    const parent = level.questions.find(({ key }) => key === parentKey);
    if (!parent) continue;
    const chosen = level.answers[parentKey];
    return offered(parent, levels).find(({ value }) => value === chosen)?.options ?? [];
  }
  return [];
}
