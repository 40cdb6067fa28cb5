import { defaultLocale, isLocale, type Answers } from '@ehpr/form-schemas';
import { changedLabels } from '../domain/changed-labels';
import { mailboxOf } from '../domain/link-entry';
import type { Db } from '../store/db';
import type { StoredRecord } from '../store/records';
import type { OwnChangeContext } from './own-change-context';
import { formOfVersion, presentForm } from './record-context';

type Context = Pick<OwnChangeContext, 'forms' | 'outbox'>;

/**
 * Mails the owner of a record which answers they changed, as the questions are worded in the language
 * that they registered in: never an answer. Nothing, where none is another.
 */
export async function mailSummary(
  { forms, outbox }: Context,
  trx: Db,
  record: StoredRecord,
  { answers, at }: { answers: Answers; at: Date },
): Promise<void> {
  const { documentId, language } = record;
  const locale = isLocale(language) ? language : defaultLocale;
  const seen = await formOfVersion(forms, record.formVersion, locale);
  const present = await presentForm(forms, locale);
  const before = { form: seen, answers: record.answers };
  const changed = changedLabels(before, { form: present, answers });
  if (changed.length === 0) return;
  await outbox.enqueue(trx, {
    template: 'registration-changed',
    cause: `changed/${at.toISOString()}/${documentId}`,
    to: mailboxIn(record),
    locale,
    values: { changed },
  });
}

/** Tells the mailbox that a record has that another one is to take its place. */
export async function tellOfNewMailbox(
  { outbox }: Pick<Context, 'outbox'>,
  trx: Db,
  record: StoredRecord,
  at: Date,
): Promise<void> {
  const { documentId, language } = record;
  await outbox.enqueue(trx, {
    template: 'new-mailbox-notice',
    cause: `mailbox-change/${at.toISOString()}/${documentId}`,
    to: mailboxIn(record),
    locale: language,
    values: {},
  });
}

const mailboxIn = ({ answers }: StoredRecord): string => mailboxOf(String(answers['email']));
