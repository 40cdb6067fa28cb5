import type { Db } from './outbox';

type Rows = { rows: Record<string, unknown>[] };

/**
 * Gives up on chunks that may have been sent for so long that the mail service will not know their key;
 * resolves to their campaigns.
 */
export async function giveUpOnOld(trx: Db, hours: number): Promise<string[]> {
  const { rows } = await trx.raw<Rows>(
    `with old as (
       update registry.campaign_chunk set state = 'unknown', payload = null, leased_by = null, leased_until = null
       where state = 'open' and uncertain_since <= now() - make_interval(hours => ?)
         and (leased_until is null or leased_until <= now())
       returning campaign_id, number
     ), given_up as (
       update registry.campaign_recipient recipient
       set state = 'unknown', at = now()
       from old where recipient.campaign_id = old.campaign_id and recipient.chunk = old.number
         and recipient.state = 'frozen'
     )
     select distinct campaign_id from old order by campaign_id`,
    [hours],
  );
  return rows.map((row) => String(row['campaign_id']));
}

/** Notes that staff are told that something of a campaign is unknown; resolves to whether they were not yet. */
export async function markUnknownTold(trx: Db, campaignId: string): Promise<boolean> {
  const count = await trx('registry.campaign')
    .where({ id: campaignId, unknown_told_at: null })
    .update({ unknown_told_at: trx.raw('now()') });
  return count > 0;
}

/** Where whoever sends a campaign gets mail, if they still work here. */
export async function findSender(trx: Db, campaignId: string): Promise<string | undefined> {
  const row = await trx('admin_users')
    .join('registry.campaign', 'staff_id', 'admin_users.id')
    .where({ 'registry.campaign.id': campaignId, is_active: true })
    .whereRaw('blocked is not true')
    .first<{ email: string } | undefined>('email');
  return row?.email;
}

export type UnknownChunk = { number: number; recipients: number; since: Date };

/** The chunks of a campaign of which nobody knows whether they were sent. */
export async function findUnknownChunks(db: Db, campaignId: string): Promise<UnknownChunk[]> {
  const { rows } = await db.raw<Rows>(
    `select chunk.number, chunk.uncertain_since as since, count(*)::int as recipients
     from registry.campaign_chunk chunk
     join registry.campaign_recipient recipient
       on recipient.campaign_id = chunk.campaign_id and recipient.chunk = chunk.number
     where chunk.campaign_id = ? and chunk.state = 'unknown'
     group by chunk.number, chunk.uncertain_since order by chunk.number`,
    [campaignId],
  );
  return rows.map((row) => ({
    number: Number(row['number']),
    recipients: Number(row['recipients']),
    since: row['since'] as Date,
  }));
}

/** The state of a chunk, and how many are in it; nothing where there is no such chunk. */
export async function findChunk(
  db: Db,
  campaignId: string,
  number: number,
): Promise<{ state: string; recipients: number } | undefined> {
  const chunk = await db('registry.campaign_chunk')
    .where({ campaign_id: campaignId, number })
    .first('state');
  if (!chunk) return undefined;
  const row = await db('registry.campaign_recipient')
    .where({ campaign_id: campaignId, chunk: number })
    .count<{ count: string }[]>('* as count')
    .first();
  return { state: String(chunk.state), recipients: Number(row?.count ?? 0) };
}

/** Settles a chunk by what staff say; resolves to whether it was unknown. */
export async function settleUnknown(trx: Db, campaignId: string, number: number): Promise<boolean> {
  const count = await trx('registry.campaign_chunk')
    .where({ campaign_id: campaignId, number, state: 'unknown' })
    .update({ state: 'settled' });
  return count > 0;
}
