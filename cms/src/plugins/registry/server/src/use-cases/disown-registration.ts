import { addToAudit } from '../../../../../audit/add-to-audit';
import type { Done } from '../../../shared/record';
import { mayBeDisowned } from '../domain/own-merges';
import { keyOfOneApart } from '../domain/person-key';
import { addChange } from '../store/changes';
import { isToldApart } from '../store/pairs';
import { writePersonKey, writeStatus } from '../store/records';
import { lockPerson } from '../store/registrants';
import { momentOfChange } from './change-record';
import type { AskedPair } from './find-duplicates';
import { letWaitingIn } from './let-waiting-in';
import { holdPair, isPairOf, type WhoSettles } from './merge-registrants';
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
  who: WhoSettles,
  pair: AskedPair,
): Promise<Done | undefined> {
  const { actor } = who;
  return db.transaction(async (trx): Promise<Done | undefined> => {
    const held = await holdPair(trx, who, pair);
    if (!held) return undefined;
    const { older, newer } = held;
    if (await isToldApart(trx, { older: older.id, newer: newer.id })) return { kind: 'done' };
    if (!(await isPairOf(trx, who, pair))) return undefined;
    const { id, documentId, personKey, status: before, formVersion: version } = newer;
    if (!mayBeDisowned(newer)) {
      const message = 'This registration is in use. Call us, and we look into it together';
      return { kind: 'not-now', message };
    }
    const at = momentOfChange(now(), older, newer);
    const after = { status: 'withdrawn', reason } as const;
    await lockPerson(trx, personKey);
    // First, so that nobody is listed with the key when the next one is.
    await writeStatus(trx, id, { status: after, at });
    await writePersonKey(trx, id, keyOfOneApart(personKey, documentId));
    if (newer.isListed) await letWaitingIn(trx, who, { personKey, at });
    await addChange(trx, { registrantId: id, at, actor, version, cause: 'status', before, after });
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.status-set',
      subject: documentId,
      details: { before: before.status, after: after.status },
    });
    await keepApart(trx, who, { held, at });
    return { kind: 'done' };
  });
}
