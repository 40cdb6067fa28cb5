import { addToAudit } from '../../../../../audit/add-to-audit';
import type { ConfirmationAsked, Confirmed } from '../../../shared/owner-confirmation';
import { addChange } from '../store/changes';
import { writeConfirmed } from '../store/records';
import { changedSince, changeRecord, momentOfChange } from './change-record';
import { waits } from './come-back';
import { giveStatus } from './give-status';
import type { OwnerAtWork } from './owner-at-work';
import type { RecordContext } from './record-context';

/**
 * Notes that what is registered is still correct, as its owner read it; who had lapsed is active again
 * by that. Questions of the form that are new since then do not stand in the way: what was answered is
 * confirmed, and they go on being asked. To say it twice is to say it once.
 */
export function confirmRegistration(
  context: Pick<RecordContext, 'db' | 'now'>,
  owner: OwnerAtWork,
  { documentId, asked }: { documentId: string; asked: ConfirmationAsked },
): Promise<Confirmed | undefined> {
  return changeRecord(context, owner, documentId, async (trx, record): Promise<Confirmed> => {
    const { id, formVersion: version, status } = record;
    if (status.status === 'pending-merge') return waits;
    if (status.status === 'withdrawn') return withdrew;
    const isBack = status.status === 'lapsed';
    const isConfirmed = record.lastConfirmedAt.toISOString() > asked.confirmedAt;
    if (isConfirmed && !isBack) return { kind: 'done', isBack };
    const changed = await changedSince(trx, record, asked.stamp);
    if (changed) return changed;

    const at = momentOfChange(context.now(), record);
    if (isBack) {
      const active = { status: 'active' } as const;
      const taken = await giveStatus(trx, owner, record, { status: active, at });
      if (taken) return taken;
    }
    await writeConfirmed(trx, id, { at });
    const { actor } = owner;
    await addChange(trx, { registrantId: id, at, actor, version, cause: 'confirmed' });
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.confirmed',
      subject: documentId,
      details: { version, isBack },
    });
    return { kind: 'done', isBack };
  });
}

/** To come back is another thing to say, which the page of one's status is for. */
const withdrew = {
  kind: 'not-now',
  message: 'You withdrew. Say first that you are interested again',
} as const;
