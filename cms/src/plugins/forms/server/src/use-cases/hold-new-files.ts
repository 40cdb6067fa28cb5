import { referencesIn, type Answers } from '@ehpr/form-schemas';
import { asksForFiles } from '../domain/file-questions';
import type { Db } from '../store/db';
import { holdFiles, type Answered, type HeldFiles } from './hold-files';

/**
 * Holds the files of answers that take the place of others, until the transaction ends: those that the
 * others had stay as they are, and each that is new must have been uploaded for its question.
 */
export async function holdNewFiles(
  trx: Db,
  present: Answered,
  { held, older }: { held: Answers; older: Answered },
): Promise<HeldFiles> {
  const isHeld = (question: string) => {
    const references = referencesIn(held[question]).map((file) => JSON.stringify(file));
    return (file: unknown) => references.includes(JSON.stringify(file));
  };
  const onlyNew = (answers: Answers, form: Answered['form']) =>
    Object.fromEntries(
      Object.entries(answers).map(([question, answer]) => {
        if (!asksForFiles(form, question)) return [question, answer];
        return [question, referencesIn(answer).filter((file) => !isHeld(question)(file))];
      }),
    );
  return holdFiles(trx, { ...present, answers: onlyNew(present.answers, present.form) }, older);
}
