import { addToAudit } from '../../../../../audit/add-to-audit';
import type { Done } from '../../../shared/record';
import { keyOfOneApart } from '../domain/person-key';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { insertToldApart, isToldApart } from '../store/pairs';
import { writePersonKey, writeStatus } from '../store/records';
import { momentOfChange } from './change-record';
import type { AskedPair } from './find-duplicates';
import type { Changer } from './give-status';
import { holdPair, isPairOf, type HeldPair } from './merge-registrants';
import type { RecordContext } from './record-context';

/**
 * Keeps for good that two records are of different people: they are no pair any more. A registration
 * that was kept aside for it stands on its own from now on. Nothing when they are not a pair in the
 * scope of whoever asks; to say it again does nothing.
 */
export async function tellApart(
  { db, now }: Pick<RecordContext, 'db' | 'now'>,
  who: Changer,
  pair: AskedPair,
): Promise<Done | undefined> {
  const { actor } = who;
  return db.transaction(async (trx): Promise<Done | undefined> => {
    const held = await holdPair(trx, who, pair);
    if (!held) return undefined;
    const { older, newer } = held;
    if (await isToldApart(trx, { older: older.id, newer: newer.id })) return { kind: 'done' };
    if (!(await isPairOf(trx, who, pair))) return undefined;
    const at = momentOfChange(now(), older, newer);
    await keepApart(trx, who, { held, at });
    if (older.personKey !== newer.personKey) return { kind: 'done' };

    // Two people with one name and one mailbox: each has a key of their own.
    const own = older.isListed || !newer.isListed ? newer : older;
    await writePersonKey(trx, own.id, keyOfOneApart(own.personKey, own.documentId));
    if (own.status.status === 'pending-merge') {
      const after = { status: 'active' } as const;
      await writeStatus(trx, own.id, { status: after, at });
      await addChange(trx, {
        registrantId: own.id,
        at,
        actor,
        version: own.formVersion,
        cause: 'status',
        before: own.status,
        after,
      });
    }
    return { kind: 'done' };
  });
}

/** Keeps of both records of a pair, with history and audit, that they are none. */
export async function keepApart(
  trx: Db,
  { actor }: Changer,
  { held: { older, newer }, at }: { held: HeldPair; at: Date },
): Promise<void> {
  await insertToldApart(trx, { older: older.id, newer: newer.id, at, actor });
  for (const [record, other] of [
    [older, newer],
    [newer, older],
  ] as const) {
    const { documentId } = record;
    const version = record.formVersion;
    const change = { registrantId: record.id, at, actor, version };
    await addChange(trx, { ...change, cause: 'told-apart', other: other.confirmationNumber });
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.told-apart',
      subject: documentId,
      details: { from: other.documentId },
    });
  }
}
