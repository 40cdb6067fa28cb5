import type { MailOfPeople, MailOutcome } from '../contract';
import type { Template } from '../domain/outgoing-mail';
import type { Db } from './outbox';

/** More than anyone reads. */
const mostTold = 200;

/** The latest mails about any of the subjects, the last first. */
export async function findMailAbout(db: Db, subjects: readonly string[]): Promise<MailOutcome[]> {
  const rows: Record<string, unknown>[] = await db('registry.outbox')
    .whereRaw(`substring(cause from '[^/]+$') = any(?::text[])`, [[...subjects]])
    .orderBy('created_at', 'desc')
    .limit(mostTold)
    .select('kind', 'to_address', 'status', 'created_at', 'sent_at', 'last_error_name');
  return rows.map((row) => ({
    template: String(row['kind']),
    to: String(row['to_address']),
    at: row['created_at'] as Date,
    outcome: row['status'] as MailOutcome['outcome'],
    sentAt: (row['sent_at'] as Date | null) ?? undefined,
    error: (row['last_error_name'] as string | null) ?? undefined,
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
