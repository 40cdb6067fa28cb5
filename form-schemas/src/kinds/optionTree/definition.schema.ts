import { answered, key, questionsOf } from '../definition-fields.ts';

export const definition = questionsOf('optionTree', {
  ...answered,
  list: { needs: 'an option list', ...key },
});
