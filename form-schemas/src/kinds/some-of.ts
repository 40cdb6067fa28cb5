import type { AnswerSchema } from '../compile/schema.ts';
import type { Option } from '../definition/form.ts';

/** Schema of an answer that is one or more of the options, each once. */
export function someOf(options: readonly Option[], maxChoices?: number): AnswerSchema {
  return {
    type: 'array',
    minItems: 1,
    maxItems: Math.min(maxChoices ?? options.length, options.length),
    uniqueItems: true,
    items: { type: 'string', enum: options.map(({ value }) => value) },
  };
}

/** `normalise` of the kinds whose answer is a list: an empty list is no answer. */
export function normaliseMany(given: unknown): unknown {
  return Array.isArray(given) && given.length === 0 ? undefined : given;
}
