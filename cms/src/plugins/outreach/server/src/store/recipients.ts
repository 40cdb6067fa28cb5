import type { Knex } from 'knex';
import { fold } from '../../../../../records/fold';
import { containing } from '../../../../../records/records-in';
import type { RecipientCounts, RecipientState } from '../../../shared/campaigns';
import type { Visible } from '../contract';
import type { Db } from './outbox';

/** A row of the ledger with who it is, to someone who may see them. */
export type RecipientFound = {
  position: number;
  registrant: string | null;
  name: string | null;
  address: string | null;
  confirmationNumber: string | null;
  state: RecipientState;
  reason: string | null;
  at: Date;
};

/** Which recipients of a campaign are meant. */
export type RecipientsMeant = {
  campaignId: string;
  /** The registrants whom the reader may see. */
  visible: Visible;
  state?: RecipientState;
  /** What stands in their names, addresses or numbers. */
  words?: string;
};

const table = 'registry.campaign_recipient';

/** Those of a campaign, beside whom the reader may see of them. */
const seenIn = (db: Db, { campaignId, visible }: RecipientsMeant) =>
  db(`${table} as recipient`)
    .leftJoin(visible(db).as('seen'), 'seen.registrant', 'recipient.registrant')
    .where('recipient.campaign_id', campaignId);

const isShown = '(recipient.registrant is null or seen.registrant is not null)';

function found(db: Db, meant: RecipientsMeant): Knex.QueryBuilder {
  const { state, words } = meant;
  const rows = seenIn(db, meant).whereRaw(isShown);
  if (state) void rows.where('recipient.state', state);
  if (words !== undefined) void rows.whereIn('recipient.position', called(db, meant, words));
  return rows;
}

/** Where those stand who are called so now, and those to whose address it was sent then. */
function called(
  db: Db,
  { campaignId, visible }: RecipientsMeant,
  words: string,
): Knex.QueryBuilder {
  const ofCampaign = () => db(`${table} as named`).where('named.campaign_id', campaignId);
  const sentThere = ofCampaign().select('named.position');
  for (const word of fold(words).split(/\s+/u)) {
    void sentThere.whereRaw(`lower(named.address) like ? escape '\\'`, [containing(word)]);
  }
  return ofCampaign()
    .join(visible(db, words).as('seen'), 'seen.registrant', 'named.registrant')
    .select('named.position')
    .union([sentThere]);
}

const columns = {
  position: 'recipient.position',
  registrant: 'recipient.registrant',
  name: 'seen.name',
  confirmationNumber: 'seen.confirmation_number',
  state: 'recipient.state',
  reason: 'recipient.reason',
  at: 'recipient.at',
};

const read = (db: Db, rows: Knex.QueryBuilder): Promise<RecipientFound[]> =>
  rows
    .orderBy('recipient.position')
    .select(columns)
    .select({ address: db.raw('coalesce(recipient.address, seen.mailbox)') });

/** Some of the recipients that are meant, in the order of the campaign. */
export function pageOfRecipients(
  db: Db,
  meant: RecipientsMeant,
  { offset, limit }: { offset: number; limit: number },
): Promise<RecipientFound[]> {
  return read(db, found(db, meant).offset(offset).limit(limit));
}

/** The next of the recipients that are meant, after a position. */
export function recipientsAfter(
  db: Db,
  meant: RecipientsMeant,
  { position, limit }: { position: number; limit: number },
): Promise<RecipientFound[]> {
  return read(db, found(db, meant).where('recipient.position', '>', position).limit(limit));
}

/** How many are meant. */
export async function countMeant(db: Db, meant: RecipientsMeant): Promise<number> {
  const [row]: { count: string }[] = await found(db, meant).count('* as count');
  return Number(row?.count ?? 0);
}

/** Of all of a campaign, how many the reader may be shown, by state; and how many not. */
export async function countShown(
  db: Db,
  meant: Pick<RecipientsMeant, 'campaignId' | 'visible'>,
): Promise<{ counts: RecipientCounts; unseen: number }> {
  const rows: { state: RecipientState; shown: string; all: string }[] = await seenIn(db, meant)
    .groupBy('recipient.state')
    .select('recipient.state', db.raw(`count(*) filter (where ${isShown}) as shown`))
    .count('* as all');
  const counts: RecipientCounts = {};
  let unseen = 0;
  for (const { state, shown, all } of rows) {
    if (Number(shown) > 0) counts[state] = Number(shown);
    unseen += Number(all) - Number(shown);
  }
  return { counts, unseen };
}
