import type { Db } from '../store/db';
import { holdRecords } from '../store/records';
import { lockPersons } from '../store/registrants';
import { momentOfChange } from './change-record';
import { giveStatus, type Changer } from './give-status';
import type { ReconfirmationContext } from './reconfirmation-context';

const registry: Changer = { actor: 'system', scope: { kind: 'all' } };

/**
 * Lets people lapse who did not answer: they are kept, and neither found, matched nor written to until
 * they come back.
 */
export async function letLapse(
  { now }: Pick<ReconfirmationContext, 'now'>,
  trx: Db,
  documentIds: readonly string[],
): Promise<void> {
  const records = await holdRecords(trx, registry.scope, documentIds);
  // At once, in the one order in which persons are locked.
  await lockPersons(
    trx,
    records.map(({ personKey }) => personKey),
  );
  for (const record of records) {
    const at = momentOfChange(now(), record);
    await giveStatus(trx, registry, record, { status: { status: 'lapsed' }, at });
  }
}
