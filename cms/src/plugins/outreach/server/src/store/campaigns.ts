import { storedJson } from '../../../../../records/stored-json';
import type {
  CampaignState,
  FilterInWords,
  PausedBecause,
  RecipientCounts,
  RecipientState,
  WhyLeftOut,
} from '../../../shared/campaigns';
import type { Messages } from '../../../../../message/message';
import type { Db } from './outbox';

/** A campaign as it is kept. */
export type StoredCampaign = {
  id: string;
  staffId: number;
  revision: number;
  changedAt: Date;
  query: string;
  messages: Messages;
  state: CampaignState;
  confirmedAt: Date | undefined;
  filter: FilterInWords | undefined;
  recipients: number | undefined;
  leftOut: Partial<Record<WhyLeftOut, number>> | undefined;
  startsAt: Date | undefined;
  pausedBecause: PausedBecause | undefined;
  endedAt: Date | undefined;
};

const table = 'registry.campaign';

const columns = {
  id: 'id',
  staffId: 'staff_id',
  revision: 'revision',
  changedAt: 'changed_at',
  query: 'query',
  messages: 'messages',
  state: 'state',
  confirmedAt: 'confirmed_at',
  filter: 'filter',
  recipients: 'recipients',
  leftOut: 'left_out',
  startsAt: 'starts_at',
  pausedBecause: 'paused_because',
  endedAt: 'ended_at',
};

function campaignOf(row: Record<string, unknown>): StoredCampaign {
  const known = Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value === null ? undefined : value]),
  ) as StoredCampaign;
  return {
    ...known,
    messages: storedJson(row['messages']) as Messages,
    filter: (storedJson(row['filter']) ?? undefined) as StoredCampaign['filter'],
    leftOut: storedJson(row['leftOut']) ?? undefined,
  };
}

/** Of whom campaigns are read: one member of staff, or everyone. */
export type OfStaff = { staffId: number; all: boolean };

const seen = (db: Db, { staffId, all }: OfStaff) => {
  const found = db(table);
  return all ? found : found.where({ staff_id: staffId });
};

export async function insertDraft(
  trx: Db,
  draft: { id: string; staffId: number; query: string; messages: Messages; at: Date },
): Promise<void> {
  const { id, staffId, query, messages, at } = draft;
  await trx(table).insert({
    id,
    staff_id: staffId,
    query,
    messages: JSON.stringify(messages),
    created_at: at,
    changed_at: at,
  });
}

export async function findCampaign(
  db: Db,
  of: OfStaff,
  id: string,
): Promise<StoredCampaign | undefined> {
  const row = await seen(db, of).where({ id }).first(columns);
  return row && campaignOf(row);
}

/** A campaign that nobody else changes until the transaction ends. */
export async function holdCampaign(trx: Db, id: string): Promise<StoredCampaign | undefined> {
  const row = await trx(table).where({ id }).forUpdate().first(columns);
  return row && campaignOf(row);
}

/** A page of campaigns, those changed last first; after the one that is named. */
export async function listCampaigns(
  db: Db,
  of: OfStaff,
  { before, most }: { before?: string; most: number },
): Promise<StoredCampaign[]> {
  const found = seen(db, of).orderBy([
    { column: 'created_at', order: 'desc' },
    { column: 'id', order: 'desc' },
  ]);
  if (before !== undefined) {
    void found.whereRaw(`(created_at, id) < (select created_at, id from ${table} where id = ?)`, [
      before,
    ]);
  }
  const rows: Record<string, unknown>[] = await found.limit(most).select(columns);
  return rows.map(campaignOf);
}

export async function writeDraft(
  trx: Db,
  id: string,
  { messages, at }: { messages: Messages; at: Date },
): Promise<void> {
  await trx(table)
    .where({ id })
    .update({
      messages: JSON.stringify(messages),
      changed_at: at,
      revision: trx.raw('revision + 1'),
    });
}

export async function deleteDraft(trx: Db, id: string): Promise<void> {
  await trx(table).where({ id, state: 'draft' }).delete();
}

export async function writeConfirmed(
  trx: Db,
  id: string,
  confirmed: {
    at: Date;
    filter: FilterInWords;
    recipients: number;
    leftOut: Partial<Record<WhyLeftOut, number>>;
    startsAt: Date;
  },
): Promise<void> {
  const { at, filter, recipients, leftOut, startsAt } = confirmed;
  await trx(table)
    .where({ id, state: 'draft' })
    .update({
      state: 'scheduled',
      confirmed_at: at,
      changed_at: at,
      filter: JSON.stringify(filter),
      recipients,
      left_out: JSON.stringify(leftOut),
      starts_at: startsAt,
    });
}

/** How many recipients are in each state, of each of some campaigns. */
export async function countRecipients(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, RecipientCounts>> {
  const rows: { campaign_id: string; state: RecipientState; count: string }[] = await db(
    'registry.campaign_recipient',
  )
    .whereIn('campaign_id', [...ids])
    .groupBy('campaign_id', 'state')
    .select('campaign_id', 'state')
    .count('* as count');
  const counts = new Map<string, RecipientCounts>(ids.map((id) => [id, {}]));
  for (const { campaign_id, state, count } of rows) {
    counts.set(campaign_id, { ...counts.get(campaign_id), [state]: Number(count) });
  }
  return counts;
}

/**
 * Blanks the searches of campaigns from before a moment that go out no more: they may name people. Drafts
 * go as a whole, since one without its search would be for everyone.
 */
export async function blankOldSearches(trx: Db, before: Date): Promise<void> {
  await trx(table).where({ state: 'draft' }).where('changed_at', '<', before).delete();
  await trx(table)
    .whereIn('state', ['finished', 'cancelled'])
    .where('changed_at', '<', before)
    .whereNot('query', '')
    .update({
      query: '',
      filter: trx.raw(`case when filter is null then null else '[]'::jsonb end`),
    });
}
