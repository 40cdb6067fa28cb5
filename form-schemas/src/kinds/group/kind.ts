import { countProblems } from '../limits.ts';
import { isRecord } from '../../answers/answers.ts';
import { normaliseAnswers } from '../../answers/normalise-answers.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseMany } from '../some-of.ts';
import { messages } from './messages.ts';

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
    return normaliseMany(
      given.map((row: unknown) => (isRecord(row) ? normaliseAnswers(rowSchema, row) : row)),
    );
  },
  text: (answer, question, { row }) =>
    Array.isArray(answer) ? answer.map((each) => row(question, each)) : [],
  messages,
};
