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

/** Those of some mailboxes with which somebody was erased, and nobody said since that they are here. */
export async function findErasedMailboxes(
  db: Db,
  asked: readonly { digest: string; mailbox: string }[],
): Promise<string[]> {
  const rows: { mailbox: string }[] = await db(table)
    .joinRaw('join unnest(?::text[], ?::text[]) as asked (digest, mailbox) using (digest)', [
      asked.map(({ digest }) => digest),
      asked.map(({ mailbox }) => mailbox),
    ])
    .whereRaw(
      `not exists (select from registrants where lower(email) = asked.mailbox
         and registrant_status <> 'merged' and last_confirmed_at >= erased_at)`,
    )
    .select('asked.mailbox');
  return rows.map(({ mailbox }) => mailbox);
}

export async function deleteErasedAddress(trx: Db, digest: string): Promise<void> {
  await trx(table).where({ digest }).delete();
}
