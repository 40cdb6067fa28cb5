import { hoursUnderOneKey } from '../domain/chunk-step';
import { findCampaignsAtWork } from '../store/campaigns-at-work';
import { giveUpOnOld } from '../store/unknown-chunks';
import type { EngineContext } from './engine-context';

/** Wakes every campaign that there may be something to do on, and gives up on what is too old to ask for. */
export async function wakeForgottenCampaigns({
  db,
  queue,
}: Pick<EngineContext, 'db' | 'queue'>): Promise<void> {
  await giveUpOnOld(db, hoursUnderOneKey);
  for (const id of await findCampaignsAtWork(db, 1000)) await queue.wakeCampaign(id);
}
