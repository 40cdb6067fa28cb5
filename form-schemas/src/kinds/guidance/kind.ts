import type { KindOfQuestion } from '../kind.ts';

export const guidance: KindOfQuestion<'guidance'> = {
  operators: [],
  schema: () => undefined,
  normalise: () => undefined,
  text: () => [],
  messages: { en: {}, fr: {} },
};
