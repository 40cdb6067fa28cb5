import type { MailOutcome } from '../contract';
import type { Db } from './outbox';

const about = (db: Db, subjects: readonly string[]) =>
  db('registry.outbox').whereRaw(`substring(cause from '[^/]+$') = any(?::text[])`, [
    [...subjects],
  ]);

/** More than anyone reads. */
const mostTold = 200;

/** The latest mails about any of the subjects, the last first. */
export async function findMailAbout(db: Db, subjects: readonly string[]): Promise<MailOutcome[]> {
  const rows: Record<string, unknown>[] = await about(db, subjects)
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

/** How many mails are about any of the subjects. */
export async function countMailAbout(db: Db, subjects: readonly string[]): Promise<number> {
  const row = await about(db, subjects).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** Removes all mails about any of the subjects; resolves to their number. */
export async function deleteMailAbout(trx: Db, subjects: readonly string[]): Promise<number> {
  return about(trx, subjects).delete();
}
