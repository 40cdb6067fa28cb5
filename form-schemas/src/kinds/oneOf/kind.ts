import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { labelOf } from '../label-of.ts';
import { messages } from './messages.ts';

export const oneOf: KindOfQuestion<'oneOf'> = {
  operators: [...single, 'hasOptionsBelow'],
  isOneText: true,
  schema: (question, context) => ({
    type: 'string',
    enum: context.optionsOf(question).map(({ value }) => value),
  }),
  // An empty text is what a list without a choice sends.
  normalise: (given) => (given === '' ? undefined : given),
  text: (answer, _question, { options }) => [labelOf(answer, options)],
  messages,
};
