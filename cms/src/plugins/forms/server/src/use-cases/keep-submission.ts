import { drawConfirmationNumber, type Answers, type DrawNumber } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { AcceptedSubmission } from '../contract';
import { confirmationTo } from '../domain/form-settings';
import { searchTextOf } from '../domain/search-text';
import type { Db } from '../store/db';
import { readSettings } from '../store/form-settings';
import { insertSubmission } from '../store/submissions';

export type KeepContext = { trx: Db; outbox: Outbox; draw: DrawNumber };

/**
 * Keeps the answers to a form that staff made: the record, its audit row, and the mail that confirms
 * it where the form asks for an address, all in the transaction that is given.
 */
export async function keepSubmission(
  { trx, outbox, draw }: KeepContext,
  submission: AcceptedSubmission,
): Promise<{ confirmationNumber: string }> {
  const { form, answers, answeredVersion, superseded, locale, receivedAt } = submission;
  const confirmationNumber = drawConfirmationNumber(draw);
  const to = confirmationTo(await readSettings(trx, form.slug), form.schema);
  const email = emailIn(answers, to);
  const documentId = await insertSubmission(trx, {
    form: form.slug,
    formVersion: form.version,
    answeredVersion,
    confirmationNumber,
    language: locale,
    email,
    searchText: searchTextOf(form, answers, confirmationNumber),
    answers,
    superseded,
    receivedAt,
  });
  await addToAudit(trx, {
    at: receivedAt,
    actor: 'public',
    action: 'submission.received',
    subject: documentId,
    details: {
      form: form.slug,
      version: form.version,
      answeredVersion,
      answers: digestOf(answers),
    },
  });
  if (email) {
    await outbox.enqueue(trx, {
      template: 'submission-confirmation',
      cause: `submitted/${documentId}`,
      to: email,
      locale,
      values: { formTitle: form.title, confirmationNumber },
    });
  }
  return { confirmationNumber };
}

function emailIn(answers: Answers, key: string | null): string | null {
  const answer = key === null ? undefined : answers[key];
  return typeof answer === 'string' ? answer : null;
}
