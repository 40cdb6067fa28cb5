import { displayConfirmationNumber } from '@ehpr/form-schemas';
import type { Done, Refused, StatusAsked } from '../../../shared/record';
import { sameAnswer } from '../domain/changed-answers';
import { readStatus } from '../domain/record-status';
import type { Scope } from '../domain/visibility';
import type { Db } from '../store/db';
import { findListed, readRecord } from '../store/records';
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

/**
 * Who is listed with the key of a person, other than a record: nobody is listed twice. Who it is, is
 * said to those who may see them.
 */
export async function registeredAlready(
  trx: Db,
  scope: Scope,
  { id, personKey }: { id: number; personKey: string },
): Promise<Extract<Refused, { kind: 'registered-already' }> | undefined> {
  const taken = await findListed(trx, personKey, { except: id });
  if (!taken) return undefined;
  const { documentId } = taken;
  const other = await readRecord(trx, scope, documentId);
  return {
    kind: 'registered-already',
    ...(other && {
      other: {
        documentId,
        confirmationNumber: displayConfirmationNumber(other.confirmationNumber),
      },
    }),
  };
}
