import { addToAudit } from '../../../../../audit/add-to-audit';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { holdRecords, writeStatus } from '../store/records';
import { lockPersons } from '../store/registrants';
import { momentOfChange } from './change-record';
import { letWaitingIn } from './let-waiting-in';
import type { ReconfirmationContext } from './reconfirmation-context';

/**
 * Lets people lapse who did not answer: they are kept, and neither found, matched nor written to until
 * they come back. Who registered again meanwhile is listed by that registration.
 */
export async function letLapse(
  { now }: Pick<ReconfirmationContext, 'now'>,
  trx: Db,
  found: readonly { documentId: string }[],
): Promise<void> {
  const actor = 'system';
  const all = { kind: 'all' } as const;
  const documentIds = found.map(({ documentId }) => documentId);
  const records = await holdRecords(trx, all, documentIds);
  await lockPersons(
    trx,
    records.map(({ personKey }) => personKey),
  );
  for (const record of records) {
    const { id, documentId, personKey, formVersion: version, status: before } = record;
    const at = momentOfChange(now(), record);
    const after = { status: 'lapsed' } as const;
    await writeStatus(trx, id, { status: after, at });
    const change = { registrantId: id, at, actor, version };
    await addChange(trx, { ...change, cause: 'status', before, after });
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.status-set',
      subject: documentId,
      details: { before: before.status, after: after.status },
    });
    await letWaitingIn(trx, { actor }, { personKey, at });
  }
}
