import type { PublishedForm, PublishedOption, PublishedQuestion } from '../definition/published.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import { isRecord, type Answers, type Path } from './answers.ts';
import { questionSchema } from './normalise-answers.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

/**
 * The options that the choice at a path offers someone who gave these answers: its own, or those
 * below the option chosen in the question on which it depends. None when that has no answer yet.
 */
export function choicesFor(form: Form, path: Path, answers: Answers): PublishedOption[] {
  const [key, row, rowKey] = path;
  const questions = form.steps.flatMap((step) => step.questions);
  const top: Level = { questions, schema: form.schema, answers };
  const question = questions.find((each) => each.key === key);
  if (rowKey === undefined) return question ? offered(question, [top]) : [];

  const rows = typeof key === 'string' ? answers[key] : undefined;
  const inRow = Array.isArray(rows) ? (rows as unknown[])[Number(row)] : undefined;
  const level: Level = {
    questions: question?.questions ?? [],
    schema: (typeof key === 'string' && questionSchema(form.schema, key)?.items) || {},
    answers: isRecord(inRow) ? inRow : {},
  };
  const asked = level.questions.find((each) => each.key === rowKey);
  return asked ? offered(asked, [level, top]) : [];
}

/** Questions that stand together, with their answers: those of a row, or those of the form. */
type Level = { questions: readonly PublishedQuestion[]; schema: AnswerSchema; answers: Answers };

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
