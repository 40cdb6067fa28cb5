import { createId } from '@paralleldrive/cuid2';
import type { Answers, Locale } from '@ehpr/form-schemas';
import type { RecordReader } from '../../../../../records/record-query';
import { heldOptions } from '../../../../../records/held-options';
import { recordsIn } from '../../../../../records/records-in';
import type { HeldOption } from '../contract';
import type { Db } from './db';

export type NewSubmission = {
  form: string;
  formVersion: number;
  answeredVersion: number;
  confirmationNumber: string;
  language: Locale;
  email: string | null;
  searchText: string;
  answers: Answers;
  superseded: Answers;
  receivedAt: Date;
};

const table = 'submissions';

/** Writes the row that Strapi knows as a submission. Returns the id of its document. */
export async function insertSubmission(trx: Db, submission: NewSubmission): Promise<string> {
  const documentId = createId();
  const { receivedAt } = submission;
  await trx(table).insert({
    document_id: documentId,
    created_at: receivedAt,
    updated_at: receivedAt,
    published_at: receivedAt,
    received_at: receivedAt,
    form: submission.form,
    form_version: submission.formVersion,
    answered_version: submission.answeredVersion,
    confirmation_number: submission.confirmationNumber,
    language: submission.language,
    email: submission.email,
    search_text: submission.searchText,
    answers: JSON.stringify(submission.answers),
    superseded: JSON.stringify(submission.superseded),
  });
  return documentId;
}

/** Submissions of a form that takes only so many wait for each other until the transaction ends. */
export async function lockLimit(trx: Db, form: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 3))', [form]);
}

export async function countSubmissions(db: Db, form: string): Promise<number> {
  const row = await db(table).where({ form }).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** How many submissions have answers that satisfy each version of a form. */
export async function countByVersion(db: Db, form: string): Promise<Map<number, number>> {
  const rows: { form_version: number; count: string }[] = await db(table)
    .where({ form })
    .groupBy('form_version')
    .select('form_version')
    .count('* as count');
  return new Map(rows.map(({ form_version, count }) => [form_version, Number(count)]));
}

/** The submissions of a form, for staff who look for some of them. */
export function submissionRecords(db: Db, form: string, timeZone: string): RecordReader {
  return recordsIn(db, {
    table,
    where: { form },
    receivedAt: 'received_at',
    searched: 'search_text',
    timeZone,
  });
}

/** Which of some options are held by the answers to a form that are kept here. */
export function heldInSubmissions<T extends HeldOption>(
  db: Db,
  form: string,
  options: readonly T[],
): Promise<T[]> {
  return heldOptions(db, { table, where: { form } }, options);
}
