import { answered, key, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('date', {
  ...answered,
  notInFuture: { type: 'boolean' },
  notBefore: key,
});
