import type { MailOfPeople, MailOutcome } from '../contract';
import type { Template } from '../domain/outgoing-mail';
import type { Db } from './outbox';

/** More than anyone reads. */
const mostTold = 200;

/** The latest mails about any of the subjects, the last first. */
export async function findMailAbout(db: Db, subjects: readonly string[]): Promise<MailOutcome[]> {
  const { rows } = await db.raw<{ rows: Record<string, unknown>[] }>(
    `select kind, to_address, coalesce(outcome, status) as outcome, created_at as at, sent_at,
       coalesce(outcome_reason, last_error_name) as error
     from registry.outbox where substring(cause from '[^/]+$') = any(:subjects::text[])
     union all
     select 'campaign', address, case state when 'frozen' then 'queued' else state end, at, null, reason
     from registry.campaign_recipient
     where registrant = any(:subjects::text[]) and address is not null and state <> 'cancelled'
     order by at desc limit :most`,
    { subjects: [...subjects], most: mostTold },
  );
  return rows.map((row) => ({
    template: String(row['kind']),
    to: String(row['to_address']),
    at: row['at'] as Date,
    outcome: row['outcome'] as MailOutcome['outcome'],
    sentAt: (row['sent_at'] as Date | null) ?? undefined,
    error: (row['error'] as string | null) ?? undefined,
  }));
}

const toStaff: readonly Template[] = ['staff-invitation', 'extract-ready', 'campaign-test'];

const ofPeople = (db: Db, { subjects, mailboxes }: MailOfPeople) =>
  db('registry.outbox')
    .whereNotIn('kind', [...toStaff])
    .whereRaw(
      `(substring(cause from '[^/]+$') = any(?::text[]) or lower(to_address) = any(?::text[]))`,
      [[...subjects], [...mailboxes]],
    );

/** How many mails are about people or went to them. */
export async function countMailOf(db: Db, people: MailOfPeople): Promise<number> {
  const row = await ofPeople(db, people).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** Removes these mails; resolves to their number. */
export async function deleteMailOf(trx: Db, people: MailOfPeople): Promise<number> {
  return ofPeople(trx, people).delete();
}

const aboutNothingKept: readonly Template[] = ['submission-confirmation', 'draft-link'];

/** Removes mails from before a moment that are about no registrant. */
export async function deleteOldMail(trx: Db, before: Date): Promise<void> {
  await trx('registry.outbox')
    .whereIn('kind', [...aboutNothingKept])
    .where('created_at', '<', before)
    .delete();
}
