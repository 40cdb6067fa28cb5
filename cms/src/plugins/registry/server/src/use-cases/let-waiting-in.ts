import { addToAudit, type AuditActor } from '../../../../../audit/add-to-audit';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { findListed, findWaiting, writeStatus } from '../store/records';
import { momentOfChange } from './change-record';

/**
 * Lists the first registration that was kept aside for a person whom no listed record is of any more:
 * otherwise nobody would find it.
 */
export async function letWaitingIn(
  trx: Db,
  { actor }: { actor: AuditActor },
  { personKey, at }: { personKey: string; at: Date },
): Promise<void> {
  if (await findListed(trx, personKey, {})) return;
  const waiting = await findWaiting(trx, personKey);
  if (!waiting) return;
  const { id, documentId, status: before, formVersion: version } = waiting;
  const after = { status: 'active' } as const;
  const moment = momentOfChange(at, waiting);
  await writeStatus(trx, id, { status: after, at: moment });
  const change = { registrantId: id, at: moment, actor, version };
  await addChange(trx, { ...change, cause: 'status', before, after });
  await addToAudit(trx, {
    at: moment,
    actor,
    action: 'registrant.status-set',
    subject: documentId,
    details: { before: before.status, after: after.status },
  });
}
