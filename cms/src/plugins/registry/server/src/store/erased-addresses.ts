import type { Db } from './db';

const table = 'registry.erased_address';

/** Keeps what stands for some mailboxes of somebody who is erased. */
export async function insertErasedAddresses(
  trx: Db,
  digests: readonly string[],
  at: Date,
): Promise<void> {
  if (digests.length === 0) return;
  await trx(table)
    .insert(digests.map((digest) => ({ digest, erased_at: at })))
    .onConflict('digest')
    .merge();
}

export async function isErasedAddress(db: Db, digest: string): Promise<boolean> {
  return (await db(table).where({ digest }).first('digest')) !== undefined;
}

export async function deleteErasedAddress(trx: Db, digest: string): Promise<void> {
  await trx(table).where({ digest }).delete();
}
