import { questionSchema, referencesIn, type Answers, type FileReference } from '@ehpr/form-schemas';
import type { PublishedForm } from '@ehpr/form-schemas';

/** A reference to a file, with the question whose answer it is. */
export type AnsweredFile = { question: string; reference: FileReference };

/** Whether a form asks for files under a key. */
export function asksForFiles({ schema }: Pick<PublishedForm, 'schema'>, question: string): boolean {
  return questionSchema(schema, question)?.['x-kind'] === 'file';
}

/** The files that answers to a form refer to. */
export function filesIn(form: Pick<PublishedForm, 'schema'>, answers: Answers): AnsweredFile[] {
  return Object.entries(answers)
    .filter(([question]) => asksForFiles(form, question))
    .flatMap(([question, answer]) =>
      referencesIn(answer).map((reference) => ({ question, reference })),
    );
}
