import type { AnswerSchema } from '../compile/schema.ts';
import { conditionHolds } from '../conditions/condition-holds.ts';
import { isRecord, type Answers } from './answers.ts';
import { questionSchema } from './normalise-answers.ts';

/**
 * Whether a question of a form, or of a row of a group, is asked of someone who gave these answers,
 * which are normalised and hold nothing that is not asked.
 */
export function isAsked(schema: AnswerSchema, key: string, answers: Answers): boolean {
  const condition = questionSchema(schema, key)?.['x-visibleWhen'];
  return !condition || conditionHolds(condition, answers);
}

/**
 * The answers without those to questions that are not asked. One pass is enough, since a condition
 * refers to earlier questions only and the schema holds the questions in their order.
 */
export function dropUnasked(schema: AnswerSchema, answers: Answers): Answers {
  const kept: Answers = { ...answers };
  for (const key of Object.keys(schema.properties ?? {})) {
    if (!Object.hasOwn(kept, key)) continue;
    if (!isAsked(schema, key, kept)) {
      delete kept[key];
      continue;
    }
    const row = questionSchema(schema, key)?.items;
    const rows = kept[key];
    if (row?.properties && Array.isArray(rows)) {
      kept[key] = rows.map((each: unknown) => (isRecord(each) ? dropUnasked(row, each) : each));
    }
  }
  return kept;
}
