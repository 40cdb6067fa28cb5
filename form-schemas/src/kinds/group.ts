import { isRecord } from '../answers/answers.ts';
import { normaliseAnswers } from '../answers/normalise-answers.ts';
import type { KindOfQuestion } from './kind.ts';
import { inSentence } from './plain-text.ts';
import { normaliseMany } from './some-of.ts';

export const group: KindOfQuestion<'group'> = {
  schema: (question, context) => ({
    type: 'array',
    minItems: 1,
    maxItems: question.maxRows,
    items: context.rowSchema(question),
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
  messages: {
    required: (label) => `Add at least one: ${inSentence(label)}`,
    type: (label) => `${label} must be a list`,
    minItems: (label) => `Add at least one: ${inSentence(label)}`,
    maxItems: (label, { limit }) => `${label}: add at most ${limit}`,
  },
};
