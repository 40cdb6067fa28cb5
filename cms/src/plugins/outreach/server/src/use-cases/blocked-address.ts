import { addToAudit } from '../../../../../audit/add-to-audit';
import { liftBlock, readBlocked, type BlockedAddress } from '../store/blocked-addresses';
import type { CampaignContext, Sender } from './campaign-context';

export type BlockContext = Pick<CampaignContext, 'transaction' | 'now'> & {
  /** What stands for an address in the audit: nobody can try addresses against it without the key. */
  digestOf(address: string): string;
};

type Actor = Pick<Sender, 'actor'>;

/** Whether and why an address is blocked. That somebody looked is noted, since it says who got mail from us. */
export async function lookUpBlock(
  context: BlockContext,
  { actor }: Actor,
  address: string,
): Promise<BlockedAddress | undefined> {
  return context.transaction(async (trx) => {
    const found = await readBlocked(trx, address);
    await addToAudit(trx, {
      at: context.now(),
      actor,
      action: 'address.looked-up',
      subject: context.digestOf(address),
      details: { isBlocked: found !== undefined },
    });
    return found;
  });
}

/** Lets mail go to an address again. To say it again changes nothing. */
export async function liftBlockOf(
  context: BlockContext,
  { actor }: Actor,
  address: string,
): Promise<void> {
  await context.transaction(async (trx) => {
    const because = await liftBlock(trx, address);
    if (because === undefined) return;
    await addToAudit(trx, {
      at: context.now(),
      actor,
      action: 'address.mail-let-through',
      subject: context.digestOf(address),
      details: { because },
    });
  });
}
