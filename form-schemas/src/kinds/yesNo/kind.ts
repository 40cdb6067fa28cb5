import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';

export const yesNo: KindOfQuestion<'yesNo'> = {
  operators: single,
  schema: () => ({ type: 'boolean' }),
  normalise: (given) => given,
  text: (answer) => [answer === true ? 'Yes' : 'No'],
  messages: {
    en: {
      required: chooseOne,
      type: chooseOne,
    },
    fr: {},
  },
};

function chooseOne(label: string): string {
  return `Choose yes or no for “${label}”`;
}
