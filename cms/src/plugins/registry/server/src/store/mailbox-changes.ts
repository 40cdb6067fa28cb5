import type { Db } from './db';

/** An address that waits for its mailbox to confirm it. */
export type MailboxChange = { address: string; expiresAt: Date };

const table = 'registry.mailbox_change';

/** What waits for a registration, whether or not its link can still be used. */
export async function readMailboxChange(
  db: Db,
  registrantId: number,
): Promise<MailboxChange | undefined> {
  const row: { address: string; expires_at: Date } | undefined = await db(table)
    .where({ registrant_id: registrantId })
    .first('address', 'expires_at');
  return row && { address: row.address, expiresAt: row.expires_at };
}

/** Lets an address wait, in place of any other that did. */
export async function writeMailboxChange(
  trx: Db,
  registrantId: number,
  { address, digest, expiresAt }: MailboxChange & { digest: string },
): Promise<void> {
  await trx(table)
    .insert({ registrant_id: registrantId, address, digest, expires_at: expiresAt })
    .onConflict('registrant_id')
    .merge();
}

/** Lets no address wait any more; `false` when none did. */
export async function deleteMailboxChange(trx: Db, registrantId: number): Promise<boolean> {
  return (await trx(table).where({ registrant_id: registrantId }).delete()) > 0;
}

/** The document of the registration that a link is about, as long as it can be used. */
export async function findByLink(
  db: Db,
  digest: string,
  now: Date,
): Promise<{ documentId: string } | undefined> {
  const row: { document_id: string } | undefined = await db(table)
    .join('registrants', 'registrants.id', 'mailbox_change.registrant_id')
    .where({ digest })
    .where('expires_at', '>', now)
    .first('registrants.document_id');
  return row && { documentId: row.document_id };
}

/** Spends a link, which one alone can do: the address that it confirms, which waits no more. */
export async function takeByLink(trx: Db, digest: string, now: Date): Promise<string | undefined> {
  const rows: { address: string }[] = await trx(table)
    .where({ digest })
    .where('expires_at', '>', now)
    .delete()
    .returning('address');
  return rows[0]?.address;
}

/** Forgets addresses that nobody confirmed within a week of their link's end. */
export async function forgetMailboxChanges(db: Db, now: Date): Promise<void> {
  const weekAgo = new Date(now.getTime() - 7 * 24 * 3_600_000);
  await db(table).where('expires_at', '<', weekAgo).delete();
}
