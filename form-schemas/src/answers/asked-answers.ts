import type { PublishedForm, PublishedQuestion } from '../definition/published.ts';
import { isRecord, type Answers, type Path } from './answers.ts';
import { choicesFor } from './choices-for.ts';
import { dropUnasked } from './drop-unasked.ts';
import { normaliseAnswers, questionSchema } from './normalise-answers.ts';
import { todayIn } from './today.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

/**
 * The answers without choices that are no longer on offer, such as a specialty of the profession
 * chosen before. The page cannot show them, so that nothing may judge or send them; whoever holds
 * what was typed still has them, for a person who changes their mind back.
 */
export function offeredOnly(form: Form, typed: Answers): Answers {
  const answers: Answers = { ...typed };
  for (const question of form.steps.flatMap(({ questions }) => questions)) {
    const { key } = question;
    const rows = answers[key];
    if (question.questions && Array.isArray(rows)) {
      answers[key] = rows.map((row: unknown, index) =>
        isRecord(row) ? offeredInRow(form, question, index, row, answers) : row,
      );
    } else if (dependsOnOption(form.schema, key) && key in answers) {
      keepOffered(form, [key], answers, answers);
    }
  }
  return answers;
}

function offeredInRow(
  form: Form,
  group: PublishedQuestion,
  index: number,
  typed: Answers,
  answers: Answers,
): Answers {
  const row = { ...typed };
  const rowSchema = questionSchema(form.schema, group.key)?.items ?? {};
  for (const { key } of group.questions ?? []) {
    if (!dependsOnOption(rowSchema, key) || !(key in row)) continue;
    // Choices further down the row depend on what is left of those above.
    const rows = [...(answers[group.key] as unknown[])];
    rows[index] = row;
    keepOffered(form, [group.key, index, key], { ...answers, [group.key]: rows }, row);
  }
  return row;
}

function keepOffered(form: Form, path: Path, answers: Answers, holder: Answers): void {
  const key = String(path.at(-1));
  const offered = new Set<unknown>(choicesFor(form, path, answers).map(({ value }) => value));
  const answer = holder[key];
  if (Array.isArray(answer)) holder[key] = answer.filter((value) => offered.has(value));
  else if (!offered.has(answer)) Reflect.deleteProperty(holder, key);
}

const dependsOnOption = (schema: Form['schema'] | object, key: string): boolean =>
  questionSchema(schema, key)?.['x-optionsUnder'] !== undefined;

/** The answers as conditions read them: normalised, calculated, and only what is asked. */
export function askedAnswers(form: Form, typed: Answers, now = new Date()): Answers {
  const { schema } = form;
  const today = todayIn(schema['x-timeZone'], now);
  return dropUnasked(schema, normaliseAnswers(schema, offeredOnly(form, typed)), today);
}
