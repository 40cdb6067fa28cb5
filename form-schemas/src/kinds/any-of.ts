import type { KindOfQuestion } from './kind.ts';
import { labelOf } from './label-of.ts';
import { normaliseMany, someOf } from './some-of.ts';

export const anyOf: KindOfQuestion<'anyOf'> = {
  schema: (question, context) => someOf(context.optionsOf(question), question.maxChoices),
  normalise: normaliseMany,
  text: (answer, _question, { options }) =>
    Array.isArray(answer) ? answer.map((value) => labelOf(value, options)) : [],
  messages: {
    required: () => 'Choose at least one option',
    type: () => 'Choose from the options in the list',
    option: () => 'Choose only from the options in the list',
    minItems: () => 'Choose at least one option',
    maxItems: (_label, { limit }) => `Choose at most ${limit}`,
    unique: () => 'Choose each option once',
  },
};
