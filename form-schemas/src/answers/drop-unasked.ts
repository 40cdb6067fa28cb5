import type { AnswerSchema } from '../compile/schema.ts';
import { conditionHolds } from '../conditions/condition-holds.ts';
import { calculate } from '../kinds/calculated/calculate.ts';
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
 * The answers without those to questions that are not asked, and with the values that nobody is
 * asked for: those that are calculated and those that the form fixes, whatever was given in their
 * place. One pass is enough, since conditions and calculations refer to earlier questions only and
 * the schema holds the questions in their order. `today` is a day, `YYYY-MM-DD`.
 */
export function dropUnasked(schema: AnswerSchema, answers: Answers, today: string): Answers {
  const kept: Answers = { ...answers };
  for (const [key, question] of Object.entries(schema.properties ?? {})) {
    if (isFilledIn(question)) {
      const value = filledIn(question, kept, today);
      if (value === undefined) delete kept[key];
      else kept[key] = value;
    }
    if (!Object.hasOwn(kept, key)) continue;
    if (!isAsked(schema, key, kept)) {
      delete kept[key];
      continue;
    }
    const row = question.items;
    const rows = kept[key];
    if (row?.properties && Array.isArray(rows)) {
      kept[key] = rows.map((each: unknown) =>
        isRecord(each) ? dropUnasked(row, each, today) : each,
      );
    }
  }
  return kept;
}

/** Whether the form itself says the value of a question. */
const isFilledIn = (question: AnswerSchema): boolean =>
  question['x-calculation'] !== undefined || isFixed(question);

const isFixed = (question: AnswerSchema): boolean =>
  question['x-kind'] === 'hidden' && question['x-parameter'] === undefined;

function filledIn(question: AnswerSchema, answers: Answers, today: string): unknown {
  const calculation = question['x-calculation'];
  return calculation ? calculate(calculation, answers, today) : question.enum?.[0];
}
