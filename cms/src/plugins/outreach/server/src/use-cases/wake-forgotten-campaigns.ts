import { findCampaignsAtWork } from '../store/campaigns-at-work';
import type { EngineContext } from './engine-context';
import { giveUp } from './give-up';

/** Wakes every campaign that there may be something to do on, and gives up on what is too old to ask for. */
export async function wakeForgottenCampaigns(context: EngineContext): Promise<void> {
  const { db, queue } = context;
  await giveUp(context);
  for (const id of await findCampaignsAtWork(db, 1000)) await queue.wakeCampaign(id);
}
