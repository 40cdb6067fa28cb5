import type { StoredCampaign } from '../store/campaigns';
import { holdCampaign } from '../store/campaigns';
import type { CampaignContext, Sender } from './campaign-context';
import { campaignsSeenBy } from './read-campaign';

/** `not-now`: as the campaign stands, this cannot be done. */
export type CampaignChange = 'done' | 'unknown' | 'not-now';

/** Does something to a campaign that a member of staff may see, while nobody else does anything to it. */
export async function withSeenCampaign<Outcome = CampaignChange>(
  context: CampaignContext,
  sender: Sender,
  id: string,
  work: (trx: CampaignContext['db'], campaign: StoredCampaign) => Promise<Outcome>,
): Promise<Outcome | 'unknown'> {
  const { all } = await campaignsSeenBy(context, sender);
  return context.transaction(async (trx) => {
    const campaign = await holdCampaign(trx, id);
    if (!campaign || !(all || campaign.staffId === sender.id)) return 'unknown';
    return work(trx, campaign);
  });
}
