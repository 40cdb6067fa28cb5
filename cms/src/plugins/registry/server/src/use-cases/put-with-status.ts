import type { AuditActor } from '../../../../../audit/add-to-audit';
import type { RecordStatus } from '../../../shared/record';
import type { FindableWithGaps } from '../domain/findable';
import type { Db } from '../store/db';
import { writeStatus, type StoredRecord } from '../store/records';
import { letWaitingIn } from './let-waiting-in';
import { putAnswers } from './put-answers';

type Put = {
  /** Other answers, if there are any. */
  kept: FindableWithGaps | undefined;
  /** Another status, if there is one. */
  status: RecordStatus | undefined;
  at: Date;
};

/**
 * Puts other answers and another status in place of those of a record, in the order in which nobody is
 * listed twice, not even for a moment; and lets in who waited behind a person that it is no more.
 */
export async function putWithStatus(
  trx: Db,
  by: { actor: AuditActor },
  record: StoredRecord,
  { kept, status, at }: Put,
): Promise<void> {
  const { id, isListed, personKey } = record;
  if (status && isListed) await writeStatus(trx, id, { status, at });
  if (kept) await putAnswers(trx, record, { kept, at });
  if (status && !isListed) await writeStatus(trx, id, { status, at });
  if (kept && kept.personKey !== personKey) await letWaitingIn(trx, by, { personKey, at });
}
