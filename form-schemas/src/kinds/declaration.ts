import type { KindOfQuestion } from './kind.ts';

export const declaration: KindOfQuestion<'declaration'> = {
  schema: () => ({ type: 'boolean', const: true }),
  normalise: (given) => given,
  text: (answer) => [answer === true ? 'Confirmed' : 'Not confirmed'],
  messages: {
    required: tickBox,
    type: tickBox,
  },
};

function tickBox(label: string): string {
  return `Tick the box to confirm “${label}”`;
}
