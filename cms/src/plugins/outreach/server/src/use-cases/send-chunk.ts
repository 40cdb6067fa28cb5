import { chunkStep, type ChunkStep } from '../domain/chunk-step';
import { holdMailService, writeAttempt, type ChunkOf, type TakenChunk } from '../store/chunks';
import { moveRecipients, writeResults } from '../store/ledger';
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
  if (waitSeconds !== undefined) await holdMailService(context.db, waitSeconds);
  const mails = (JSON.parse(payload) as unknown[]).length;
  const step = chunkStep(answer, { mails, attemptsBefore }, waitSeconds);
  await context.transaction(async (trx) => {
    if (await writeAttempt(trx, of, written(step, taken))) await follow(context, trx, of, step);
  });
}

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
      return { state: 'open', errorName: step.errorName, isCertain: !wasUncertain };
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
      return writeResults(trx, of, step.results);
    case 'unknown':
      return moveRecipients(trx, { campaignId, from: 'frozen', chunk: number }, 'unknown');
    case 'pause':
      return pauseBecause(context, trx, campaignId, step.because);
    case 'again':
      return;
  }
}
