import { addToAudit, type AuditActor } from '../../../../../audit/add-to-audit';
import type { RecordStatus, Refused } from '../../../shared/record';
import { isListedStatus } from '../domain/registrant-status';
import type { Scope } from '../domain/visibility';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { writeStatus, type StoredRecord } from '../store/records';
import { lockPerson } from '../store/registrants';
import { letWaitingIn } from './let-waiting-in';
import { registeredAlready } from './registered-already';

/** On whose behalf a record is changed, and which records they may see. */
export type Changer = { actor: AuditActor; scope: Scope };

/**
 * Gives a record that is held another status, with its history and audit. Nobody is listed twice: where
 * the person is listed by another record already, nothing is done, and that one is told of.
 */
export async function giveStatus(
  trx: Db,
  { actor, scope }: Changer,
  record: StoredRecord,
  { status, at }: { status: RecordStatus; at: Date },
): Promise<Extract<Refused, { kind: 'registered-already' }> | undefined> {
  const { id, documentId, personKey, formVersion: version, status: before } = record;
  await lockPerson(trx, personKey);
  if (!record.isListed && isListedStatus(status.status)) {
    const taken = await registeredAlready(trx, scope, record);
    if (taken) return taken;
  }
  await writeStatus(trx, id, { status, at });
  const change = { registrantId: id, at, actor, version };
  await addChange(trx, { ...change, cause: 'status', before, after: status });
  await addToAudit(trx, {
    at,
    actor,
    action: 'registrant.status-set',
    subject: documentId,
    details: { before: before.status, after: status.status },
  });
  // Of someone who lapsed, a second registration is the one that they came back by.
  if (status.status === 'lapsed') await letWaitingIn(trx, { actor }, { personKey, at });
  return undefined;
}
