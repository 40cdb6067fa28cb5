import type { KindOfQuestion } from './kind.ts';

export const declaration: KindOfQuestion<'declaration'> = {
  schema: () => ({ type: 'boolean', const: true }),
  normalise: (given) => given,
  text: (answer) => [answer === true ? 'Confirmed' : 'Not confirmed'],
  messages: {
    required: () => 'Tick the box to confirm',
    type: () => 'Tick the box to confirm',
  },
};
