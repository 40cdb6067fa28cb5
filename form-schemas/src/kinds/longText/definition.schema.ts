import { answered, count, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('longText', {
  ...answered,
  minLength: count,
  maxLength: { needs: 'a greatest number of characters', ...count },
});
