import { chunkStep, type ChunkStep } from '../domain/chunk-step';
import { takeApartUntried, writeAttempt, type ChunkOf, type TakenChunk } from '../store/chunks';
import { holdState } from '../store/campaigns-at-work';
import { holdMailService } from '../store/mail-service';
import { moveRecipients, writeResults } from '../store/ledger';
import { applyEvents } from './apply-events';
import { cancelUntried } from './cancel-campaign';
import { tellOfUnknown } from './tell-of-unknown';
import type { EngineContext } from './engine-context';
import { pauseBecause } from './pause-because';

/**
 * Hands a chunk that a worker has taken to the mail service, and writes what came of it in one
 * transaction, if the chunk is still the worker's.
 */
export async function sendChunk(
  context: EngineContext,
  of: ChunkOf,
  taken: TakenChunk,
): Promise<void> {
  const { payload, attemptsBefore } = taken;
  const { answer, waitSeconds } = await context.sendChunk({
    key: `${of.campaignId}/${of.number}`,
    payload,
  });
  const mails = (JSON.parse(payload) as unknown[]).length;
  const step = chunkStep(answer, { mails, attemptsBefore }, waitSeconds);
  // Who is to put something right first lets it go on, and then nobody waits.
  if (waitSeconds !== undefined && step.kind !== 'pause') {
    await holdMailService(context.db, waitSeconds);
  }
  await context.transaction(async (trx) => {
    await holdState(trx, of.campaignId);
    if (await writeAttempt(trx, of, written(step, taken))) await follow(context, trx, of, step);
  });
}

/** A campaign that is stopped has what may have been sent asked for again and again. */
const whilePausedSeconds = 300;

function written(
  step: ChunkStep,
  { wasUncertain }: TakenChunk,
): Parameters<typeof writeAttempt>[2] {
  switch (step.kind) {
    case 'settled':
      return { state: 'settled', isCertain: true };
    case 'unknown':
      return { state: 'unknown', errorName: step.errorName, isCertain: false };
    case 'pause':
      return {
        state: 'open',
        errorName: step.errorName,
        inSeconds: whilePausedSeconds,
        isCertain: !wasUncertain,
      };
    case 'again': {
      const { errorName, inSeconds, mayHaveBeenSent } = step;
      const isCertain = !mayHaveBeenSent && !wasUncertain;
      return { state: 'open', errorName, inSeconds, isCertain };
    }
  }
}

async function follow(
  context: EngineContext,
  trx: EngineContext['db'],
  of: ChunkOf,
  step: ChunkStep,
): Promise<void> {
  const { campaignId, number } = of;
  switch (step.kind) {
    case 'settled':
      await writeResults(trx, of, step.results);
      return applyEvents(
        trx,
        step.results.flatMap((result) => (result.state === 'sent' ? result.providerId : [])),
      );
    case 'unknown':
      await moveRecipients(trx, { campaignId, from: 'frozen', chunk: number }, 'unknown');
      return tellOfUnknown(context, trx, campaignId);
    case 'pause':
      await pauseBecause(context, trx, campaignId, step.because);
      // The sender stands in the mails: those that nobody took are frozen anew, with the one that works.
      if (step.because === 'sender') await takeApartUntried(trx, campaignId);
      return cancelUntried(trx, campaignId);
    case 'again':
      return cancelUntried(trx, campaignId);
  }
}
