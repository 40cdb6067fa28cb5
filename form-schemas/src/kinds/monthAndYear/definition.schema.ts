import { answered, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('monthAndYear', {
  ...answered,
  notInFuture: { type: 'boolean' },
});
