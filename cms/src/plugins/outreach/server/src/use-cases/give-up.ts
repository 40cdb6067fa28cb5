import { hoursUnderOneKey } from '../domain/chunk-step';
import { giveUpOnOld } from '../store/unknown-chunks';
import type { EngineContext } from './engine-context';
import { tellOfUnknown } from './tell-of-unknown';

/** Gives up on chunks that are too old to ask for, and tells staff of them in the same transaction. */
export async function giveUp(context: EngineContext): Promise<void> {
  await context.transaction(async (trx) => {
    for (const id of await giveUpOnOld(trx, hoursUnderOneKey)) {
      await tellOfUnknown(context, trx, id);
    }
  });
}
