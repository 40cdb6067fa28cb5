import { countProblems } from '../limits.ts';
import { several } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { normaliseMany, someOf, someOfMessages } from '../some-of.ts';

export const anyOf: KindOfQuestion<'anyOf'> = {
  operators: several,
  problems: ({ maxChoices }) => countProblems('maxChoices', maxChoices),
  schema: (question, context) => someOf(context.optionsOf(question), question.maxChoices),
  normalise: normaliseMany,
  text: (answer, _question, { options }) =>
    Array.isArray(answer) ? answer.map((value) => labelOf(value, options)) : [],
  messages: someOfMessages,
};
