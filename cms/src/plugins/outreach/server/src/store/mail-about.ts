import type { MailOutcome } from '../contract';
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
