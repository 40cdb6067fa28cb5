import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { CampaignAudience } from '../../../shared/campaigns';
import type { Messages } from '../../../../../message/message';
import { emptyMessage } from '../../../../../message/message-limits';
import { deleteDraft, insertDraft, writeDraft } from '../store/campaigns';
import { countAudience } from '../store/freeze-audience';
import type { CampaignContext, Sender } from './campaign-context';
import { findSeen } from './read-campaign';
import { withSeenCampaign } from './with-seen-campaign';

/** Begins a campaign to those whom a search means; or says what is wrong with the search. */
export async function startCampaign(
  context: CampaignContext,
  sender: Sender,
  query: string,
): Promise<{ kind: 'started'; id: string } | { kind: 'refused'; message: string }> {
  const reading = await context.audiences.read(sender.id, query);
  if (reading.kind === 'refused') return reading;
  const id = context.drawId();
  const at = context.now();
  await context.transaction(async (trx) => {
    await insertDraft(trx, { id, staffId: sender.id, query, messages: { en: emptyMessage }, at });
    await addToAudit(trx, {
      at,
      actor: sender.actor,
      action: 'campaign.started',
      subject: id,
      details: { search: digestOf(query) },
    });
  });
  return { kind: 'started', id };
}

export type DraftChange = 'done' | 'unknown' | 'changed' | 'not-draft';

/** Saves what a draft says. Whoever saves one that was saved since they read it is told. */
export async function saveDraft(
  context: CampaignContext,
  sender: Sender,
  change: { id: string; revision: number; messages: Messages },
): Promise<DraftChange> {
  const { id, revision, messages } = change;
  return withDraft(context, sender, id, async (trx, draft) => {
    if (draft.revision !== revision) return 'changed';
    await writeDraft(trx, id, { messages, at: context.now() });
    return 'done';
  });
}

/** Throws a draft away. */
export async function dropDraft(
  context: CampaignContext,
  sender: Sender,
  id: string,
): Promise<DraftChange> {
  return withDraft(context, sender, id, async (trx) => {
    await deleteDraft(trx, id);
    await addToAudit(trx, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.dropped',
      subject: id,
      details: {},
    });
    return 'done';
  });
}

async function withDraft(
  context: CampaignContext,
  sender: Sender,
  id: string,
  work: (trx: CampaignContext['db'], draft: { revision: number }) => Promise<DraftChange>,
): Promise<DraftChange> {
  return withSeenCampaign<DraftChange>(context, sender, id, async (trx, campaign) =>
    campaign.state === 'draft' ? work(trx, campaign) : 'not-draft',
  );
}

/** Whom a campaign would be sent to if it were confirmed now, by its search and within the scope of who asks. */
export async function considerAudience(
  context: CampaignContext,
  sender: Sender,
  id: string,
): Promise<
  | { kind: 'considered'; audience: CampaignAudience }
  | { kind: 'refused'; message: string }
  | undefined
> {
  const campaign = await findSeen(context, sender, id);
  if (!campaign) return undefined;
  const reading = await context.audiences.read(sender.id, campaign.query);
  if (reading.kind === 'refused') return reading;
  const { audience } = reading;
  const counts = await countAudience(context.db, audience);
  return { kind: 'considered', audience: { filter: audience.filter, ...counts } };
}
