import { questionSchema, type Answers, type PublishedForm } from '@ehpr/form-schemas';

/**
 * What a draft keeps of answers that nobody has judged: those to questions that the form has. What
 * certifies the answers is not among them; whoever sends the form says it then.
 */
export function draftAnswers({ schema }: Pick<PublishedForm, 'schema'>, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => {
      const kind = questionSchema(schema, key)?.['x-kind'];
      return kind !== undefined && kind !== 'declaration';
    }),
  );
}
