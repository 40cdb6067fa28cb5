import type { KindOfQuestion } from './kind.ts';

export const guidance: KindOfQuestion<'guidance'> = {
  schema: () => undefined,
  normalise: () => undefined,
  text: () => [],
  messages: {},
};
