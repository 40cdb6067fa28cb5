import { formerStaff, readStaffNames } from '../../../../../staff/staff-names';
import type { Campaign, Campaigns, RecipientCounts } from '../../../shared/campaigns';
import {
  countRecipients,
  findCampaign,
  listCampaigns,
  type OfStaff,
  type StoredCampaign,
} from '../store/campaigns';
import { findUnknownChunks } from '../store/unknown-chunks';
import type { CampaignContext, Sender } from './campaign-context';

type Context = Pick<CampaignContext, 'db' | 'audiences'>;

/** How many campaigns a page of the list has. */
const pageLength = 20;

/** Whose campaigns a member of staff sees: their own; everyone's, when they see every registrant. */
export async function campaignsSeenBy(
  { audiences }: Pick<Context, 'audiences'>,
  { id: staffId }: Sender,
): Promise<OfStaff> {
  return { staffId, all: await audiences.seesAll(staffId) };
}

/** A campaign that a member of staff may see; nothing where there is none. */
export async function findSeen(
  context: Context,
  sender: Sender,
  id: string,
): Promise<StoredCampaign | undefined> {
  return findCampaign(context.db, await campaignsSeenBy(context, sender), id);
}

/** A campaign as it stands, to a member of staff who may see it. */
export async function readCampaign(
  context: Context,
  sender: Sender,
  id: string,
): Promise<Campaign | undefined> {
  const found = await findSeen(context, sender, id);
  return found && told(context, sender, found);
}

async function told({ db }: Context, sender: Sender, campaign: StoredCampaign): Promise<Campaign> {
  const counts = await countRecipients(db, [campaign.id]);
  const names = await readStaffNames(db, [campaign.staffId]);
  const unknown = await findUnknownChunks(db, campaign.id);
  const { confirmedAt, startsAt, endedAt, staffId, changedAt, ...rest } = campaign;
  return {
    ...rest,
    who: names.get(staffId) ?? formerStaff,
    isOwn: staffId === sender.id,
    changedAt: changedAt.toISOString(),
    ...(confirmedAt && { confirmedAt: confirmedAt.toISOString() }),
    ...(startsAt && { startsAt: startsAt.toISOString() }),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    counts: counts.get(campaign.id) ?? {},
    unknownChunks: unknown.map((chunk) => ({ ...chunk, since: chunk.since.toISOString() })),
  };
}

/** A page of the campaigns that a member of staff may see, the latest first. */
export async function readCampaigns(
  context: Context,
  sender: Sender,
  before?: string,
): Promise<Campaigns> {
  const of = await campaignsSeenBy(context, sender);
  const page = { most: pageLength + 1, ...(before !== undefined && { before }) };
  const found = await listCampaigns(context.db, of, page);
  const shown = found.slice(0, pageLength);
  const counts = await countRecipients(
    context.db,
    shown.map(({ id }) => id),
  );
  const names = await readStaffNames(
    context.db,
    shown.map(({ staffId }) => staffId),
  );
  return {
    campaigns: shown.map((campaign) => inList(campaign, names, counts.get(campaign.id) ?? {})),
    hasMore: found.length > pageLength,
  };
}

const inList = (
  { id, messages, state, staffId, changedAt, startsAt, recipients }: StoredCampaign,
  names: ReadonlyMap<number, string>,
  counts: RecipientCounts,
): Campaigns['campaigns'][number] => ({
  id,
  subject: messages.en.subject,
  state,
  who: names.get(staffId) ?? formerStaff,
  changedAt: changedAt.toISOString(),
  ...(startsAt && { startsAt: startsAt.toISOString() }),
  ...(recipients !== undefined && { recipients }),
  counts,
});
