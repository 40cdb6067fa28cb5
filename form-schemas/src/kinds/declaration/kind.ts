import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';

export const declaration: KindOfQuestion<'declaration'> = {
  operators: single,
  schema: () => ({ type: 'boolean', const: true }),
  normalise: (given) => given,
  text: (answer) => [answer === true ? 'Confirmed' : 'Not confirmed'],
  messages: {
    en: {
      required: tickBox,
      type: tickBox,
    },
    fr: {},
  },
};

function tickBox(label: string): string {
  return `Tick the box to confirm “${label}”`;
}
