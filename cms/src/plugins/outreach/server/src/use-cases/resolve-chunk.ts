import { addToAudit } from '../../../../../audit/add-to-audit';
import type { ResolveChunk } from '../../../shared/campaigns';
import { findChunk, settleUnknown } from '../store/unknown-chunks';
import { moveRecipients } from '../store/ledger';
import type { CampaignContext, Sender } from './campaign-context';
import { withSeenCampaign, type CampaignChange } from './with-seen-campaign';

/**
 * Takes the word of staff for whether the mails of an unknown chunk were sent. If not, their recipients
 * are written to in a new chunk, or no more where the campaign is cancelled. To say the same again
 * changes nothing.
 */
export async function resolveChunk(
  context: CampaignContext,
  sender: Sender,
  { id, number, was }: ResolveChunk & { id: string; number: number },
): Promise<CampaignChange> {
  return withSeenCampaign(context, sender, id, async (trx, { state }) => {
    const chunk = await findChunk(trx, id, number);
    if (!chunk) return 'unknown';
    if (!(await settleUnknown(trx, id, number))) {
      const said = chunk.recipients > 0 ? 'sent' : 'not-sent';
      return chunk.state === 'settled' && said === was ? 'done' : 'not-now';
    }
    const unknown = { campaignId: id, from: 'unknown', chunk: number } as const;
    const recipients = await moveRecipients(trx, unknown, was === 'sent' ? 'sent' : 'waiting');
    if (state === 'cancelled') {
      await moveRecipients(trx, { campaignId: id, from: 'waiting' }, 'cancelled');
    }
    await addToAudit(trx, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.chunk-resolved',
      subject: id,
      details: { chunk: number, recipients, was },
    });
    await context.queue.wakeCampaignIn(trx, id, context.now());
    return 'done';
  });
}
