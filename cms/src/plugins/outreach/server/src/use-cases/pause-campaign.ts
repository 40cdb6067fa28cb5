import { addToAudit } from '../../../../../audit/add-to-audit';
import { writePaused, writeResumed } from '../store/campaigns-at-work';
import type { CampaignContext, Sender } from './campaign-context';
import { withSeenCampaign, type CampaignChange } from './with-seen-campaign';

/** Has a campaign wait until staff let it go on. One that waits already still does. */
export async function pauseCampaign(
  context: CampaignContext,
  sender: Sender,
  id: string,
): Promise<CampaignChange> {
  return withSeenCampaign(context, sender, id, async (trx, { state }) => {
    if (state === 'paused') return 'done';
    if (!(await writePaused(trx, id, 'staff'))) return 'not-now';
    await addToAudit(trx, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.paused',
      subject: id,
      details: { because: 'staff' },
    });
    return 'done';
  });
}

/** Lets a campaign that waits for staff go on. One that goes on already still does. */
export async function resumeCampaign(
  context: CampaignContext,
  sender: Sender,
  id: string,
): Promise<CampaignChange> {
  return withSeenCampaign(context, sender, id, async (trx, { state, pausedBecause }) => {
    if (state === 'sending') return 'done';
    if (state !== 'paused') return 'not-now';
    await writeResumed(trx, id);
    await addToAudit(trx, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.resumed',
      subject: id,
      details: { because: pausedBecause ?? 'staff' },
    });
    await context.queue.wakeCampaignIn(trx, id, context.now());
    return 'done';
  });
}
