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

/** Whether somebody with a mailbox was erased, and nobody with it said since that they are here. */
export async function isErasedAddress(
  db: Db,
  { digest, mailbox }: { digest: string; mailbox: string },
): Promise<boolean> {
  const erased = await db(table)
    .where({ digest })
    .whereRaw(
      `not exists (select from registrants where lower(email) = ? and registrant_status <> 'merged'
         and last_confirmed_at >= erased_at)`,
      [mailbox],
    )
    .first('digest');
  return erased !== undefined;
}

export async function deleteErasedAddress(trx: Db, digest: string): Promise<void> {
  await trx(table).where({ digest }).delete();
}
