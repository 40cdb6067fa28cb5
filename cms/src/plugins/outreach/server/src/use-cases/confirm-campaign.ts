import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import { faultsOf } from '../domain/message-faults';
import type { MessageFault } from '../../../../../message/message';
import { writeConfirmed, type StoredCampaign } from '../store/campaigns';
import { countAudience, freezeAudience } from '../store/freeze-audience';
import type { CampaignContext, Sender } from './campaign-context';
import { withSeenCampaign } from './with-seen-campaign';

export type Confirming = { id: string; revision: number; recipients: number; startsAt?: Date };

export type ConfirmOutcome =
  | { kind: 'confirmed' }
  | { kind: 'unknown' }
  /** Somebody saved it since, or confirmed or dropped it. */
  | { kind: 'changed' }
  | { kind: 'faulty'; faults: MessageFault[] }
  | { kind: 'refused'; message: string }
  | { kind: 'empty' }
  /** As many are meant now. */
  | { kind: 'other-number'; recipients: number };

class Stopped extends Error {
  constructor(readonly outcome: ConfirmOutcome) {
    super(outcome.kind);
  }
}

/**
 * Confirms a campaign: whom it is sent to is frozen, in the scope of who confirms it, and it is sent when
 * its time comes. To confirm the same again changes nothing.
 */
export async function confirmCampaign(
  context: CampaignContext,
  sender: Sender,
  confirming: Confirming,
): Promise<ConfirmOutcome> {
  try {
    const outcome = await withSeenCampaign<ConfirmOutcome>(
      context,
      sender,
      confirming.id,
      (trx, campaign) => confirmIn(trx, context, sender, { campaign, confirming }),
    );
    return outcome === 'unknown' ? { kind: 'unknown' } : outcome;
  } catch (error) {
    if (error instanceof Stopped) return error.outcome;
    throw error;
  }
}

async function confirmIn(
  trx: CampaignContext['db'],
  context: CampaignContext,
  sender: Sender,
  { campaign, confirming }: { campaign: StoredCampaign; confirming: Confirming },
): Promise<ConfirmOutcome> {
  const { id, revision, recipients, startsAt: asked } = confirming;
  if (campaign.revision !== revision) return { kind: 'changed' };
  if (campaign.state !== 'draft') {
    return campaign.recipients === recipients ? { kind: 'confirmed' } : { kind: 'changed' };
  }
  const faults = faultsOf(campaign.messages);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const reading = await context.audiences.read(sender.id, campaign.query);
  if (reading.kind === 'refused') return reading;
  const { audience } = reading;
  const { leftOut } = await countAudience(trx, audience);
  const at = context.now();
  const frozen = await freezeAudience(trx, { campaignId: id, audience, at });
  if (frozen !== recipients) throw new Stopped({ kind: 'other-number', recipients: frozen });
  if (frozen === 0) throw new Stopped({ kind: 'empty' });
  const startsAt = asked && asked > at ? asked : at;
  await writeConfirmed(trx, id, {
    at,
    filter: audience.filter,
    recipients: frozen,
    leftOut,
    startsAt,
  });
  await addToAudit(trx, {
    at,
    actor: sender.actor,
    action: 'campaign.confirmed',
    subject: id,
    details: {
      recipients: frozen,
      search: digestOf(campaign.query),
      words: digestOf(campaign.messages),
      startsAt: startsAt.toISOString(),
    },
  });
  await context.queue.wakeCampaignIn(trx, id, startsAt);
  return { kind: 'confirmed' };
}
