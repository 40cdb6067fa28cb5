import { holdState } from './campaigns-at-work';
import { secondsToMailService } from './mail-service';
import type { Db } from './outbox';

/** A chunk that a worker has taken, to hand it over. */
export type TakenChunk = {
  number: number;
  payload: string;
  attemptsBefore: number;
  /** Of an earlier attempt whose outcome is not known. */
  wasUncertain: boolean;
};

/** What a worker finds to do on a campaign. */
export type Turn =
  | ({ kind: 'send' } & TakenChunk)
  /** No chunk is ready, and there may be recipients without one. */
  | { kind: 'freeze' }
  /** The mail service asks everyone to wait. */
  | { kind: 'wait'; seconds: number }
  /** Nothing goes out now: it has not begun, waits for staff, or has ended. */
  | { kind: 'rest' };

type Row = Record<string, unknown>;
type Rows = { rows: Row[] };

const first = async (asked: Promise<unknown>): Promise<Row | undefined> =>
  ((await asked) as Rows).rows[0];

/** What is at stake when campaigns stop: mail that may have gone out is asked for until that is known. */
const mayFinish = `(campaign.state = 'sending' or chunk.uncertain_since is not null
  and (campaign.state = 'cancelled' or campaign.paused_because = 'staff'))`;

const isReady = `chunk.state = 'open' and chunk.wake_at <= now()
  and (chunk.leased_until is null or chunk.leased_until <= now())`;

/**
 * Takes a chunk of a campaign for a worker until the lease is over, by the clock of the database, and
 * notes that it may have been sent from now on. Whoever stops the campaign waits for this or comes
 * before it.
 */
export async function takeTurn(
  trx: Db,
  campaignId: string,
  { worker, leaseSeconds, hours }: { worker: string; leaseSeconds: number; hours: number },
): Promise<Turn> {
  const state = await holdState(trx, campaignId);
  if (state === undefined) return { kind: 'rest' };
  const seconds = await secondsToMailService(trx);
  if (seconds !== undefined) return { kind: 'wait', seconds };
  const found = await first(
    trx.raw(
      `select chunk.number, chunk.payload, chunk.attempts, chunk.uncertain_since
       from registry.campaign_chunk chunk join registry.campaign campaign on campaign.id = chunk.campaign_id
       where chunk.campaign_id = ? and ${isReady} and ${mayFinish}
         and (chunk.uncertain_since is null or chunk.uncertain_since > now() - make_interval(hours => ?))
       order by chunk.number limit 1
       for update of chunk skip locked`,
      [campaignId, hours],
    ),
  );
  if (!found) return { kind: state === 'sending' ? 'freeze' : 'rest' };
  const number = Number(found['number']);
  await trx.raw(
    `update registry.campaign_chunk
     set leased_by = ?, leased_until = now() + make_interval(secs => ?), attempts = attempts + 1,
       uncertain_since = coalesce(uncertain_since, now())
     where campaign_id = ? and number = ?`,
    [worker, leaseSeconds, campaignId, number],
  );
  return {
    kind: 'send',
    number,
    payload: String(found['payload']),
    attemptsBefore: Number(found['attempts']),
    wasUncertain: found['uncertain_since'] !== null,
  };
}

export type ChunkOf = { campaignId: string; number: number; worker: string };

/**
 * Writes what became of an attempt, if the chunk is still the worker's; resolves to whether it was.
 * Another one has asked for the same under the same key, and writes what it was answered.
 */
export async function writeAttempt(
  trx: Db,
  { campaignId, number, worker }: ChunkOf,
  written: {
    state: 'open' | 'settled' | 'unknown';
    errorName?: string;
    inSeconds?: number;
    isCertain: boolean;
  },
): Promise<boolean> {
  const { state, errorName, inSeconds = 0, isCertain } = written;
  const count = await trx('registry.campaign_chunk')
    .where({ campaign_id: campaignId, number, leased_by: worker, state: 'open' })
    .update({
      state,
      leased_by: null,
      leased_until: null,
      wake_at: trx.raw('now() + make_interval(secs => ?)', [inSeconds]),
      last_error_name: errorName ?? null,
      ...(state !== 'open' && { payload: null }),
      ...(isCertain && { uncertain_since: null }),
    });
  return count > 0;
}

/** Seconds until a chunk of a campaign is ready; nothing where none is open. */
export async function secondsToNextChunk(db: Db, campaignId: string): Promise<number | undefined> {
  const row = await first(
    db.raw(
      `select extract(epoch from min(greatest(chunk.wake_at, chunk.leased_until)) - now())::float8 as seconds
       from registry.campaign_chunk chunk join registry.campaign campaign on campaign.id = chunk.campaign_id
       where chunk.campaign_id = ? and chunk.state = 'open' and ${mayFinish}`,
      [campaignId],
    ),
  );
  const seconds = row?.['seconds'];
  return typeof seconds === 'number' ? Math.max(seconds, 0) : undefined;
}

/** The number of the next chunk of a campaign that is going out and has recipients in none. One that is not used is left out. */
export async function drawChunkNumber(db: Db, campaignId: string): Promise<number | undefined> {
  const row = await first(
    db.raw(
      `update registry.campaign set next_chunk = next_chunk + 1
       where id = ? and state = 'sending' and (
         -- In their order, or PostgreSQL looks for one through all that were ever sent.
         select position from registry.campaign_recipient
         where campaign_id = ? and state = 'waiting' order by position limit 1) is not null
       returning next_chunk - 1 as number`,
      [campaignId, campaignId],
    ),
  );
  return row && Number(row['number']);
}

export async function insertChunk(
  trx: Db,
  chunk: { campaignId: string; number: number; payload: string },
): Promise<void> {
  const { campaignId, number, payload } = chunk;
  await trx('registry.campaign_chunk').insert({
    campaign_id: campaignId,
    number,
    payload,
    wake_at: trx.raw('now()'),
  });
}

/** Takes chunks apart that were never handed over; their recipients have none again. */
export async function takeApartUntried(trx: Db, campaignId: string): Promise<void> {
  const { rows } = await trx.raw<Rows>(
    `select number from registry.campaign_chunk
     where campaign_id = ? and state = 'open' and uncertain_since is null
     for update`,
    [campaignId],
  );
  const numbers = rows.map((row) => Number(row['number']));
  await trx('registry.campaign_recipient')
    .where({ campaign_id: campaignId, state: 'frozen' })
    .whereIn('chunk', numbers)
    .update({ state: 'waiting', chunk: null, address: null, at: trx.raw('now()') });
  await trx('registry.campaign_chunk')
    .where({ campaign_id: campaignId })
    .whereIn('number', numbers)
    .delete();
}
