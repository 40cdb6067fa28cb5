import type { Done, StatusAsked } from '../../../shared/record';
import { sameAnswer } from '../domain/changed-answers';
import { readStatus } from '../domain/record-status';
import { changedSince, changeRecord, momentOfChange } from './change-record';
import { giveStatus } from './give-status';
import type { RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

/** Gives a record the status that staff say. To say it again does nothing. */
export async function setStatus(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, asked }: { documentId: string; asked: StatusAsked },
): Promise<Done | undefined> {
  return changeRecord(context, staff, documentId, async (trx, record): Promise<Done> => {
    const before = record.status;
    if (before.status === 'merged' || before.status === 'pending-merge') {
      return { kind: 'not-now', message: cannotBeSet[before.status] };
    }
    const read = readStatus(asked);
    if (read.kind === 'invalid') return read;
    const after = read.status;
    if (sameAnswer(before, after)) return { kind: 'done' };
    const changed = await changedSince(trx, record, asked.stamp);
    if (changed) return changed;

    const at = momentOfChange(context.now(), record);
    return (await giveStatus(trx, staff, record, { status: after, at })) ?? { kind: 'done' };
  });
}

const cannotBeSet = {
  merged: 'This record was merged into another one. Set the status there',
  'pending-merge':
    'This registration waits to be merged. Merge it, or tell the two people apart, on the Duplicates page',
};
