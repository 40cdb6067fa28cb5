import type { KindOfQuestion } from './kind.ts';
import { labelOf } from './label-of.ts';
import { alreadyGiven } from './sentences.ts';

export const oneOf: KindOfQuestion<'oneOf'> = {
  schema: (question, context) => ({
    type: 'string',
    enum: context.optionsOf(question).map(({ value }) => value),
  }),
  // An empty text is what a list without a choice sends.
  normalise: (given) => (given === '' ? undefined : given),
  text: (answer, _question, { options }) => [labelOf(answer, options)],
  messages: {
    required: chooseOne,
    type: chooseOne,
    option: chooseOne,
    unique: alreadyGiven,
  },
};

function chooseOne(label: string): string {
  return `Choose one of the options for “${label}”`;
}
