import type { KindOfQuestion } from './kind.ts';

export const yesNo: KindOfQuestion<'yesNo'> = {
  schema: () => ({ type: 'boolean' }),
  normalise: (given) => given,
  text: (answer) => [answer === true ? 'Yes' : 'No'],
  messages: {
    required: () => 'Choose yes or no',
    type: (label) => `${label} must be yes or no`,
  },
};
