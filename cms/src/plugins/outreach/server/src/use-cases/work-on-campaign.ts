import { hoursUnderOneKey, leaseSeconds } from '../domain/chunk-step';
import { beginDue, endFinished } from '../store/campaigns-at-work';
import { secondsToNextChunk, takeTurn } from '../store/chunks';
import type { EngineContext } from './engine-context';
import { freezeChunk } from './freeze-chunk';
import { giveUp } from './give-up';
import { sendChunk } from './send-chunk';

/** Between two looks at what another worker is at. */
const breathSeconds = 0.25;

/** A wait that is shorter is not worth handing the work on for. */
const shortSeconds = 3;

/**
 * Sends what can be sent of a campaign now, chunk after chunk, for as long as it may go on; then has it
 * woken again when there will be more to do. Any number of workers may do this at once, and any of them
 * may end at any point.
 */
export async function workOnCampaign(
  context: EngineContext,
  campaignId: string,
  mayGoOn: () => boolean,
): Promise<void> {
  const { db, queue } = context;
  const worker = context.drawId();
  let hasHelp = false;
  await beginDue(db, campaignId);
  while (mayGoOn()) {
    const seconds = await takeStep(context, campaignId, worker);
    if (seconds === 'done') return;
    if (seconds > shortSeconds) return queue.wakeCampaign(campaignId, Math.ceil(seconds));
    if (seconds > 0) await context.pause(seconds);
    else if (!hasHelp) {
      // Whoever has found something to do calls for help: another worker who is free comes.
      hasHelp = true;
      await queue.wakeCampaign(campaignId);
    }
  }
  await queue.wakeCampaign(campaignId);
}

/** Resolves to the seconds until the next, or that there is none for now. */
async function takeStep(
  context: EngineContext,
  campaignId: string,
  worker: string,
): Promise<number | 'done'> {
  const turn = await context.transaction((trx) =>
    takeTurn(trx, campaignId, { worker, leaseSeconds, hours: hoursUnderOneKey }),
  );
  switch (turn.kind) {
    case 'send':
      await sendChunk(context, { campaignId, number: turn.number, worker }, turn);
      return 0;
    case 'wait':
      return Math.max(turn.seconds, breathSeconds);
    case 'freeze':
      if (await freezeChunk(context, campaignId)) return 0;
      if (await endFinished(context.db, campaignId)) return 'done';
      return nextChunk(context, campaignId);
    case 'rest':
      return nextChunk(context, campaignId);
  }
}

async function nextChunk(context: EngineContext, campaignId: string): Promise<number | 'done'> {
  await giveUp(context);
  const seconds = await secondsToNextChunk(context.db, campaignId);
  return seconds === undefined ? 'done' : Math.max(seconds, breathSeconds);
}
