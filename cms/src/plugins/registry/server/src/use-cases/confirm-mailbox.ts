import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import { mailboxOf } from '../domain/link-entry';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { findByLink, takeByLink } from '../store/mailbox-changes';
import { holdRecords, writeStatus, type StoredRecord } from '../store/records';
import { lockPersons } from '../store/registrants';
import { endSessionsAbout } from '../store/sign-in';
import { momentOfChange } from './change-record';
import { digestOfText } from './digest-of-text';
import { letWaitingIn } from './let-waiting-in';
import type { OwnChangeContext } from './own-change-context';
import { keptOf, putAnswers } from './put-answers';
import { formOfVersion } from './record-context';
import { registeredAlready } from './registered-already';

export type MailboxConfirmed =
  | { kind: 'confirmed' }
  /** Never made, spent, taken back or expired. */
  | { kind: 'gone' }
  /** The person is listed by this mailbox already: nothing was changed, and the link is spent. */
  | { kind: 'registered-already' };

const actor = 'registrant';

/**
 * Puts an address in place of the one that a registration has, since whoever has its mailbox says so by
 * the link that was mailed there: the answers, the history, the audit, and the end of the sessions that
 * were opened from the old mailbox, all of it or nothing. Nobody becomes listed twice by it.
 */
export function confirmMailbox(
  context: OwnChangeContext,
  token: string,
): Promise<MailboxConfirmed> {
  return context.transaction(async (trx): Promise<MailboxConfirmed> => {
    const digest = digestOfText(token);
    const found = await findByLink(trx, digest, context.now());
    if (!found) return { kind: 'gone' };
    // The record first, as everything else that changes both holds them.
    const [record] = await holdRecords(trx, { kind: 'all' }, [found.documentId]);
    if (!record || record.status.status === 'merged') return { kind: 'gone' };
    const address = await takeByLink(trx, digest, context.now());
    if (address === undefined) return { kind: 'gone' };
    return putMailbox(context, trx, record, address);
  });
}

async function putMailbox(
  context: OwnChangeContext,
  trx: Db,
  record: StoredRecord,
  address: string,
): Promise<MailboxConfirmed> {
  const { id, documentId, formVersion: version } = record;
  const form = await formOfVersion(context.forms, version);
  const after = { ...record.answers, email: address };
  const kept = keptOf({ form, answers: after, gaps: record.gaps }, [record]);
  await lockPersons(trx, [record.personKey, kept.personKey]);
  const scope = { kind: 'mailbox', mailbox: mailboxOf(address) } as const;
  const taken = await registeredAlready(trx, scope, { id, personKey: kept.personKey });
  if (taken && record.isListed) return { kind: 'registered-already' };

  const at = momentOfChange(context.now(), record);
  await putAnswers(trx, record, { kept, at });
  const change = { registrantId: id, at, actor, version };
  // A double of somebody else's by the old address stands on its own by the new one.
  if (record.status.status === 'pending-merge' && !taken) {
    const status = { status: 'active' } as const;
    await writeStatus(trx, id, { status, at });
    await addChange(trx, { ...change, cause: 'status', before: record.status, after: status });
  }
  await letWaitingIn(trx, { actor }, { personKey: record.personKey, at });
  await addChange(trx, {
    ...change,
    cause: 'changed',
    answeredVersion: record.answeredVersion,
    beforeVersion: version,
    before: record.answers,
    after,
  });
  await addToAudit(trx, {
    at,
    actor,
    action: 'registrant.mailbox-changed',
    subject: documentId,
    details: { before: digestOf(record.answers), after: digestOf(after) },
  });
  const ended = await endSessionsAbout(trx, id);
  if (ended.length > 0) {
    const account = await context.sessions.accountOf(mailboxOf(String(record.answers['email'])));
    for (const sessionId of ended) await context.sessions.end(account.id, sessionId);
  }
  return { kind: 'confirmed' };
}
