import { answered, questionsOf, statement } from '../definition-fields.ts';

export const definition = questionsOf('consent', {
  ...answered,
  statement: { needs: 'what is agreed to, in full', ...statement },
});
