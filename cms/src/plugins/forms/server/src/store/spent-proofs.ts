import type { Db } from './db';

const table = 'registry.spent_proof';

/** Whether a proof was used before. */
export async function isSpent(db: Db, signature: string): Promise<boolean> {
  return (await db(table).where({ signature }).first('signature')) !== undefined;
}

/** Marks a proof as used. Answers whether it was unused until now. */
export async function spendProof(trx: Db, signature: string, expiresAt: Date): Promise<boolean> {
  const spent = await trx(table)
    .insert({ signature, expires_at: expiresAt })
    .onConflict('signature')
    .ignore()
    .returning('signature');
  return spent.length === 1;
}

/** Forgets proofs that could not be used again anyway. */
export async function forgetExpiredProofs(db: Db, now: Date): Promise<void> {
  await db(table).where('expires_at', '<', now).delete();
}
