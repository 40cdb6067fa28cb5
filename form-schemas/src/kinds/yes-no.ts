import type { KindOfQuestion } from './kind.ts';

export const yesNo: KindOfQuestion<'yesNo'> = {
  schema: () => ({ type: 'boolean' }),
  normalise: (given) => given,
  text: (answer) => [answer === true ? 'Yes' : 'No'],
  messages: {
    required: chooseOne,
    type: chooseOne,
  },
};

function chooseOne(label: string): string {
  return `Choose yes or no for “${label}”`;
}
