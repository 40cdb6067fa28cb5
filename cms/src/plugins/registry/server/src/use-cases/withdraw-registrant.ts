import { readLeaving, type LeavingAsked, type LeavingFault } from '../domain/leaving';
import type { Db } from '../store/db';
import type { StoredRecord } from '../store/records';
import { changeRecord, momentOfChange } from './change-record';
import { giveStatus } from './give-status';
import type { OwnerAtWork } from './owner-at-work';
import type { StandingContext } from './standing-context';

type Withdrawn = { kind: 'done' } | { kind: 'invalid'; errors: LeavingFault[] };

/**
 * Withdraws somebody who says why, until they come back, and confirms it by mail. Whoever has withdrawn
 * already is left as they are.
 */
export function withdrawRegistrant(
  context: StandingContext,
  owner: OwnerAtWork,
  { documentId, asked }: { documentId: string; asked: LeavingAsked },
): Promise<Withdrawn | undefined> {
  return changeRecord(context, owner, documentId, async (trx, record): Promise<Withdrawn> => {
    if (record.status.status === 'withdrawn') return { kind: 'done' };
    const read = readLeaving(asked);
    if (read.kind === 'invalid') return read;
    const at = momentOfChange(context.now(), record);
    await giveStatus(trx, owner, record, { status: { status: 'withdrawn', ...read.leaving }, at });
    await confirmWithdrawal(context, trx, { owner, record, at });
    return { kind: 'done' };
  });
}

/** Tells somebody by mail that they are withdrawn, and how they come back. */
export async function confirmWithdrawal(
  { outbox }: Pick<StandingContext, 'outbox'>,
  trx: Db,
  { owner, record, at }: { owner: OwnerAtWork; record: StoredRecord; at: Date },
): Promise<void> {
  await outbox.enqueue(trx, {
    template: 'withdrawal',
    cause: `withdrawn/${at.toISOString()}/${record.documentId}`,
    to: owner.mailbox,
    locale: record.language,
    values: {},
  });
}
