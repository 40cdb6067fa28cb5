import { countProblems } from '../limits.ts';
import { isRecord } from '../../answers/answers.ts';
import { normaliseAnswers } from '../../answers/normalise-answers.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseMany } from '../some-of.ts';
import { messages } from './messages.ts';

const isEmptyRow = (row: unknown) => isRecord(row) && Object.keys(row).length === 0;

export const group: KindOfQuestion<'group'> = {
  operators: ['isAnswered'],
  problems: ({ maxRows }) => countProblems('maxRows', maxRows),
  parts: ({ questions }) => questions,
  schema: (question, context) => ({
    type: 'array',
    minItems: 1,
    maxItems: question.maxRows,
    items: context.objectOf(question.questions),
    ...(question.uniqueBy && { 'x-uniqueBy': question.uniqueBy }),
  }),
  normalise: (given, schema) => {
    const rowSchema = schema.items;
    if (!Array.isArray(given) || !rowSchema) return normaliseMany(given);
    const rows = given.map((row: unknown) =>
      isRecord(row) ? normaliseAnswers(rowSchema, row) : row,
    );
    // Where nothing is answered in any row there is none, whether the page shows an empty one or not.
    // An empty row among others stays, so that errors are told of the row that a person sees.
    return rows.every(isEmptyRow) ? undefined : rows;
  },
  text: (answer, question, { row }) =>
    Array.isArray(answer) ? answer.map((each) => row(question, each)) : [],
  messages,
};
