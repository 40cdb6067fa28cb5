import { addToAudit } from '../../../../../audit/add-to-audit';
import { holdState, writeCancelled } from '../store/campaigns-at-work';
import { takeApartUntried } from '../store/chunks';
import { moveRecipients } from '../store/ledger';
import type { CampaignContext, Sender } from './campaign-context';
import { withSeenCampaign, type CampaignChange } from './with-seen-campaign';

/**
 * Cancels what has not gone out of a campaign. What may have gone out is asked for until that is known.
 * To cancel again changes nothing.
 */
export async function cancelCampaign(
  context: CampaignContext,
  sender: Sender,
  id: string,
): Promise<CampaignChange> {
  return withSeenCampaign(context, sender, id, async (trx, { state }) => {
    if (state === 'cancelled') return 'done';
    if (state === 'draft' || state === 'finished') return 'not-now';
    await writeCancelled(trx, id);
    const recipients = await cancelRecipients(trx, id);
    await addToAudit(trx, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.cancelled',
      subject: id,
      details: { recipients },
    });
    await context.queue.wakeCampaignIn(trx, id, context.now());
    return 'done';
  });
}

/** Cancels what is certain not to have gone out after all, if its campaign was cancelled meanwhile. */
export async function cancelUntried(trx: CampaignContext['db'], id: string): Promise<void> {
  if ((await holdState(trx, id)) === 'cancelled') await cancelRecipients(trx, id);
}

async function cancelRecipients(trx: CampaignContext['db'], id: string): Promise<number> {
  await takeApartUntried(trx, id);
  return moveRecipients(trx, { campaignId: id, from: 'waiting' }, 'cancelled');
}
