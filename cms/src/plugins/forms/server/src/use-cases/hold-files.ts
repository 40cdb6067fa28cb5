import {
  messageFor,
  type AnswerError,
  type Answers,
  type PublishedForm,
  type RuleError,
} from '@ehpr/form-schemas';
import { filesIn, type AnsweredFile } from '../domain/file-questions';
import type { Db } from '../store/db';
import { findUploads, holdUploads, type HeldUpload } from '../store/uploads';

export type Answered = { form: PublishedForm; answers: Answers };

export type HeldFiles =
  /** The ids of all files, and the answers to an older version without those that are lost. */
  { kind: 'held'; ids: string[]; superseded: Answers } | { kind: 'lost'; errors: AnswerError[] };

/**
 * Holds the files that answers refer to until the transaction ends. A reference to what was not
 * uploaded for its question just as it says, or was sent with another submission, is an error; where
 * only an older version had the question, it falls away.
 */
export async function holdFiles(trx: Db, present: Answered, older: Answered): Promise<HeldFiles> {
  const files = filesIn(present.form, present.answers);
  const olderFiles = filesIn(older.form, older.answers);
  const named = [...files, ...olderFiles];
  if (named.length === 0) return { kind: 'held', ids: [], superseded: older.answers };

  const uploads = await holdUploads(
    trx,
    named.map(({ reference }) => reference.id),
  );
  const isHeld = (file: AnsweredFile) =>
    uploads.some((upload) => isThat(upload, present.form.slug, file));
  const lost = files.filter((file) => !isHeld(file));
  if (lost.length > 0) return { kind: 'lost', errors: errorsOf(present, lost) };
  return {
    kind: 'held',
    ids: named.filter(isHeld).map(({ reference }) => reference.id),
    superseded: withOnly(older.answers, olderFiles, isHeld),
  };
}

export type LostFile = { question: string; name: string };

/** Answers without the files that are not there to be sent any more, and which those were. */
export async function withoutLostFiles(
  db: Db,
  { form, answers }: Answered,
): Promise<{ answers: Answers; lost: LostFile[] }> {
  const files = filesIn(form, answers);
  if (files.length === 0) return { answers, lost: [] };
  const uploads = await findUploads(
    db,
    files.map(({ reference }) => reference.id),
  );
  const isHeld = (file: AnsweredFile) => uploads.some((upload) => isThat(upload, form.slug, file));
  return {
    answers: withOnly(answers, files, isHeld),
    lost: files
      .filter((file) => !isHeld(file))
      .map(({ question, reference: { name } }) => ({ question, name })),
  };
}

function isThat(upload: HeldUpload, slug: string, { question, reference }: AnsweredFile): boolean {
  return (
    !upload.isBound &&
    upload.form === slug &&
    upload.question === question &&
    upload.id === reference.id &&
    upload.name === reference.name &&
    upload.size === reference.size &&
    upload.type === reference.type
  );
}

/** One error for each question, about the first of its files that is lost. */
function errorsOf({ form, answers }: Answered, lost: readonly AnsweredFile[]): AnswerError[] {
  const first = new Map(lost.toReversed().map((file) => [file.question, file]));
  return [...first.values()].toReversed().map(({ question, reference }) => {
    const path = [question];
    const error: RuleError = { path, name: 'upload', params: { lost: reference.id } };
    return { path, name: error.name, message: messageFor(form, error, answers) };
  });
}

function withOnly(
  answers: Answers,
  files: readonly AnsweredFile[],
  isHeld: (file: AnsweredFile) => boolean,
): Answers {
  const kept = Object.entries(answers).flatMap(([question, answer]): [string, unknown][] => {
    const own = files.filter((file) => file.question === question);
    if (own.length === 0) return [[question, answer]];
    const references = own.filter(isHeld).map(({ reference }) => reference);
    return references.length > 0 ? [[question, references]] : [];
  });
  return Object.fromEntries(kept);
}
