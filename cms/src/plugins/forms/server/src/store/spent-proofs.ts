import type { Db } from './db';

const table = 'registry.spent_proof';

/** Marks a proof as used. Answers whether it was unused until now. */
export async function spendProof(trx: Db, signature: string, expiresAt: Date): Promise<boolean> {
  const spent = await trx(table)
    .insert({ signature, expires_at: expiresAt })
    .onConflict('signature')
    .ignore()
    .returning('signature');
  return spent.length === 1;
}
