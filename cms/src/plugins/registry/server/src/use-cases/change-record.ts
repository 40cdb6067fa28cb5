import type { Refused } from '../../../shared/record';
import type { Scope } from '../domain/visibility';
import type { Db } from '../store/db';
import { readLastChange } from '../store/changes';
import { holdRecords, type StoredRecord } from '../store/records';
import { namesOfActors, type RecordContext } from './record-context';

/** Undoes the transaction and says why. */
export class Undone<T> extends Error {
  readonly outcome: T;

  constructor(outcome: T) {
    super('A change of a record was undone');
    this.outcome = outcome;
  }
}

/**
 * Changes a record in one transaction, while nobody else does; nothing when there is no such record
 * in the scope of whoever asks. Work that throws an `Undone` leaves nothing, and has its outcome.
 */
export async function changeRecord<T>(
  context: Pick<RecordContext, 'db'>,
  { scope }: { scope: Scope },
  documentId: string,
  work: (trx: Db, record: StoredRecord) => Promise<T>,
): Promise<T | undefined> {
  return undoable(() =>
    context.db.transaction(async (trx) => {
      const [record] = await holdRecords(trx, scope, [documentId]);
      return record && work(trx, record);
    }),
  );
}

export async function undoable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Undone) return error.outcome as T;
    throw error;
  }
}

/** That someone changed a record since it was read, and who; nothing when nobody did. */
export async function changedSince(
  trx: Db,
  record: StoredRecord,
  stamp: string,
): Promise<Extract<Refused, { kind: 'changed' }> | undefined> {
  if (record.updatedAt.toISOString() === stamp) return undefined;
  const last = await readLastChange(trx, record.id);
  const actor = last?.actor ?? 'system';
  const nameOf = await namesOfActors(trx, [actor]);
  return { kind: 'changed', by: nameOf(actor), at: (last?.at ?? record.updatedAt).toISOString() };
}

/** The moment of a change: later than the one before, so that no two have the same stamp. */
export function momentOfChange(now: Date, ...records: readonly { updatedAt: Date }[]): Date {
  return new Date(
    Math.max(now.getTime(), ...records.map(({ updatedAt }) => updatedAt.getTime() + 1)),
  );
}
