import { answered, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('dateRange', {
  ...answered,
  notInFuture: { type: 'boolean' },
  openEnd: { type: 'boolean' },
});
