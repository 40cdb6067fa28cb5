import { isRecord } from '../answers/answers.ts';
import { normaliseAnswers } from '../answers/normalise-answers.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import type { RowQuestion } from '../definition/form.ts';
import { inEachLanguage } from './messages.ts';
import { enter } from './sentences.ts';
import * as fr from './sentences-fr.ts';

/*
 * Kinds whose answer is an object are made of questions of other kinds, as a row of a group is. Each
 * part brings its rules, its words and its control; only what holds of the whole is said here.
 */

/** `normalise` of the kinds whose answer is made of parts: without any part there is no answer. */
export function normaliseParts(given: unknown, schema: AnswerSchema): unknown {
  if (!isRecord(given)) return given;
  const parts = normaliseAnswers(schema, given);
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** What is said of the whole. That a part is missing, or all of them, is told of the parts. */
export const messagesOfWhole = inEachLanguage({
  en: { required: enter, type: enter },
  fr: { required: fr.enter, type: fr.enter },
});

/**
 * The parts of a question, with the words that staff gave to their rules: `city.required` in the
 * question's messages is `required` of the part `city`.
 */
export function partsInOwnWords(
  parts: readonly RowQuestion[],
  messages: Partial<Record<string, string>> = {},
): RowQuestion[] {
  return parts.map((part) => {
    const prefix = `${part.key}.`;
    const own = Object.entries(messages)
      .filter(([rule]) => rule.startsWith(prefix))
      .map(([rule, message]) => [rule.slice(prefix.length), message] as const);
    return own.length > 0
      ? { ...part, messages: { ...part.messages, ...Object.fromEntries(own) } }
      : part;
  });
}
