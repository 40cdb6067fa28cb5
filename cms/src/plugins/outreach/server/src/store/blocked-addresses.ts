import type { BlockedBecause } from '../domain/mail-event';
import type { Db } from './outbox';

const table = 'registry.blocked_address';

/** Why and since when nothing is sent to an address. */
export type BlockedAddress = { mailbox: string; because: BlockedBecause; since: Date };

/** Blocks an address. Of two reasons the one stands that stops more, whichever comes first. */
export async function blockAddress(
  trx: Db,
  { address, because, since }: { address: string; because: BlockedBecause; since: Date },
): Promise<void> {
  await trx.raw(
    `insert into ${table} as kept (mailbox, because, since) values (lower(?), ?, ?)
     on conflict (mailbox) do update set
       because = case when 'bounced' in (kept.because, excluded.because)
         then 'bounced' else 'complained' end,
       since = least(kept.since, excluded.since)`,
    [address, because, since],
  );
}

/** Those of some addresses that are blocked, as they are given; for one reason, or for any. */
export async function findBlocked(
  db: Db,
  addresses: readonly string[],
  because?: BlockedBecause,
): Promise<string[]> {
  const found = db(table)
    .joinRaw('join unnest(?::text[]) as asked (address) on lower(asked.address) = mailbox', [
      [...addresses],
    ])
    .select('asked.address');
  if (because !== undefined) void found.where({ because });
  const rows: { address: string }[] = await found;
  return rows.map(({ address }) => address);
}

/** Whether and why an address is blocked. */
export async function readBlocked(db: Db, address: string): Promise<BlockedAddress | undefined> {
  return db<BlockedAddress>(table)
    .whereRaw('mailbox = lower(?)', [address])
    .first('mailbox', 'because', 'since');
}

/** Lets mail to an address go again; resolves to why it was stopped, if it was. */
export async function liftBlock(trx: Db, address: string): Promise<BlockedBecause | undefined> {
  const rows: { because: BlockedBecause }[] = await trx(table)
    .whereRaw('mailbox = lower(?)', [address])
    .delete()
    .returning('because');
  return rows[0]?.because;
}

/** Forgets what was blocked before a moment. An address that still takes no mail is blocked anew by the next. */
export async function forgetOldBlocks(trx: Db, before: Date): Promise<void> {
  await trx(table).where('since', '<', before).delete();
}

/** Forgets that mailboxes of people who are erased were blocked. */
export async function forgetBlocked(trx: Db, mailboxes: readonly string[]): Promise<void> {
  await trx(table)
    .whereIn('mailbox', [...mailboxes])
    .delete();
}
