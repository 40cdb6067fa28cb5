import { storedJson } from '../../../../../records/stored-json';
import type { CampaignState, PausedBecause } from '../../../shared/campaigns';
import type { Messages } from '../../../../../message/message';
import type { Db } from './outbox';

const table = 'registry.campaign';
type Rows = { rows: Record<string, unknown>[] };

/** Begins a campaign whose time has come. */
export async function beginDue(db: Db, id: string): Promise<void> {
  await db(table)
    .where({ id, state: 'scheduled' })
    .whereRaw('starts_at <= now()')
    .update({ state: 'sending', changed_at: db.raw('now()') });
}

export async function findMessages(db: Db, id: string): Promise<Messages> {
  const row = await db(table).where({ id }).first('messages');
  return storedJson(row?.messages) as Messages;
}

/** The state of a campaign, which nobody stops until the transaction ends. */
export async function holdState(trx: Db, id: string): Promise<CampaignState | undefined> {
  const row = await trx(table).where({ id }).forKeyShare().first('state');
  return row?.state as CampaignState | undefined;
}

/** Ends a campaign with nothing left to do or to learn; resolves to whether it ended now. */
export async function endFinished(db: Db, id: string): Promise<boolean> {
  const { rows } = await db.raw<Rows>(
    `update ${table} campaign set state = 'finished', ended_at = now(), changed_at = now()
     where id = ? and state = 'sending' and not exists (
       select from registry.campaign_recipient recipient
       where recipient.campaign_id = campaign.id and recipient.state in ('waiting', 'frozen', 'unknown'))
     returning id`,
    [id],
  );
  return rows.length > 0;
}

/** Has a campaign wait for staff; resolves to whether it was going out until now. */
export async function writePaused(db: Db, id: string, because: PausedBecause): Promise<boolean> {
  const count = await db(table)
    .where({ id, state: 'sending' })
    .update({ state: 'paused', paused_because: because, changed_at: db.raw('now()') });
  return count > 0;
}

/** Lets a campaign go on at once, with what was to be asked for again later. */
export async function writeResumed(trx: Db, id: string): Promise<void> {
  await trx('registry.campaign_chunk')
    .where({ campaign_id: id, state: 'open' })
    .update({ wake_at: trx.raw('now()') });
  await trx(table)
    .where({ id, state: 'paused' })
    .update({ state: 'sending', paused_because: null, changed_at: trx.raw('now()') });
}

export async function writeCancelled(trx: Db, id: string): Promise<void> {
  await trx(table)
    .where({ id })
    .whereIn('state', ['scheduled', 'sending', 'paused'])
    .update({
      state: 'cancelled',
      paused_because: null,
      ended_at: trx.raw('now()'),
      changed_at: trx.raw('now()'),
    });
}

/** The campaigns that there may be something to do on, the longest waiting first. */
export async function findCampaignsAtWork(db: Db, most: number): Promise<string[]> {
  const { rows } = await db.raw<Rows>(
    `select id from ${table}
     where state = 'sending' or state = 'scheduled' and starts_at <= now()
       or id in (select campaign_id from registry.campaign_chunk where state = 'open')
         and (state = 'cancelled' or paused_because = 'staff')
     order by starts_at limit ?`,
    [most],
  );
  return rows.map((row) => String(row['id']));
}
