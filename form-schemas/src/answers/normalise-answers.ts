import type { AnswerSchema } from '../compile/schema.ts';
import { kinds } from '../kinds/index.ts';
import { isRecord, type Answers } from './answers.ts';

/**
 * Answers in the form in which they are stored: text trimmed and composed, phone numbers and postal
 * codes written one way, empty values left out. Never throws: what a kind cannot read, and what the
 * form does not ask, stays as it is.
 */
export function normaliseAnswers(schema: AnswerSchema, given: unknown): Answers {
  if (!isRecord(given)) return {};
  const entries = Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
    const question = questionSchema(schema, key);
    const kind = question?.['x-kind'];
    if (!question || !kind) return [[key, value]];
    const normalised = kinds[kind].normalise(value, question);
    return normalised === undefined ? [] : [[key, normalised]];
  });
  return Object.fromEntries(entries);
}

/** The schema of a question of a form or of a row, by its key, if there is such a question. */
export function questionSchema(schema: AnswerSchema, key: string): AnswerSchema | undefined {
  const questions = schema.properties;
  return questions && Object.hasOwn(questions, key) ? questions[key] : undefined;
}
