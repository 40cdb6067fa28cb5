import type { Db } from './db';

/** Notes who did what, in ids and counts: never an answer, a name or an address. */
export async function addToAudit(
  db: Db,
  entry: {
    at: Date;
    actor: string;
    action: 'upload.read';
    subject: string;
    details: Record<string, string | number>;
  },
): Promise<void> {
  await db('registry.audit').insert({ ...entry, details: JSON.stringify(entry.details) });
}
