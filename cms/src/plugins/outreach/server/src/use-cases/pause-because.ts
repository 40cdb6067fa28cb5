import { addToAudit } from '../../../../../audit/add-to-audit';
import type { PausedBecause } from '../../../shared/campaigns';
import { writePaused } from '../store/campaigns-at-work';
import type { EngineContext } from './engine-context';

/** Has a campaign wait for staff, because the mail service takes none of it, and tells Slack. */
export async function pauseBecause(
  { queue }: Pick<EngineContext, 'queue'>,
  trx: EngineContext['db'],
  campaignId: string,
  because: Exclude<PausedBecause, 'staff'>,
): Promise<void> {
  if (!(await writePaused(trx, campaignId, because))) return;
  await addToAudit(trx, {
    at: new Date(),
    actor: 'system',
    action: 'campaign.paused',
    subject: campaignId,
    details: { because },
  });
  await queue.alertIn(trx, { campaign: campaignId, because });
}
