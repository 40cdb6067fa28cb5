import type { Done } from '../../../shared/record';
import { mayBeDisowned } from '../domain/own-merges';
import { keyOfOneApart } from '../domain/person-key';
import { isToldApart } from '../store/pairs';
import { writePersonKey } from '../store/records';
import { momentOfChange } from './change-record';
import type { AskedPair } from './find-duplicates';
import { giveStatus, type Changer } from './give-status';
import { letWaitingIn } from './let-waiting-in';
import { holdPair, isPairOf } from './merge-registrants';
import type { RecordContext } from './record-context';
import { keepApart } from './tell-apart';

/** Why it is withdrawn, as staff read it. */
const reason = 'The owner of the mailbox says that someone else entered this';

/**
 * Takes the later one of two registrations out of the registry, of which the owner of the mailbox says
 * that someone else entered it: it is withdrawn, and no pair with the other. Nothing when they are not
 * a pair of the mailbox; to say it again does nothing.
 */
export async function disownRegistration(
  { db, now }: Pick<RecordContext, 'db' | 'now'>,
  who: Changer,
  pair: AskedPair,
): Promise<Done | undefined> {
  return db.transaction(async (trx): Promise<Done | undefined> => {
    const held = await holdPair(trx, who, pair);
    if (!held) return undefined;
    const { older, newer } = held;
    if (await isToldApart(trx, { older: older.id, newer: newer.id })) return { kind: 'done' };
    if (!(await isPairOf(trx, who, pair))) return undefined;
    if (!mayBeDisowned(newer)) {
      return { kind: 'not-now', message: 'Staff work with this registration: call them' };
    }
    const { id, documentId, personKey } = newer;
    const at = momentOfChange(now(), older, newer);
    const status = { status: 'withdrawn', reason } as const;
    await giveStatus(trx, who, newer, { status, at });
    await writePersonKey(trx, id, keyOfOneApart(personKey, documentId));
    if (newer.isListed) await letWaitingIn(trx, who, { personKey, at });
    await keepApart(trx, who, { held, at });
    return { kind: 'done' };
  });
}
