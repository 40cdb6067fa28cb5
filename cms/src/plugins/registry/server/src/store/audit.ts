import type { Db } from './db';

/** Notes who did what to whom, in ids, counts and digests: never an answer or an address. */
export async function addToAudit(
  trx: Db,
  entry: {
    at: Date;
    actor: string;
    action: 'registrant.registered';
    subject: string;
    details: Record<string, string | number>;
  },
): Promise<void> {
  await trx('registry.audit').insert({ ...entry, details: JSON.stringify(entry.details) });
}
