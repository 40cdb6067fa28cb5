import type { AnswerError, Answers, PublishedForm } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { ChangeAsked, OwnChanged } from '../../../shared/owner-registration';
import type { RecordStatus, Refused } from '../../../shared/record';
import { sameAnswer } from '../domain/changed-answers';
import { mailboxOf } from '../domain/link-entry';
import { standingAfterChange } from '../domain/standing-after-change';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { readMailboxChange } from '../store/mailbox-changes';
import { writeConfirmed, type StoredRecord } from '../store/records';
import { lockPersons } from '../store/registrants';
import { changedSince, changeRecord, momentOfChange } from './change-record';
import { letMailboxWait, type TooMany } from './let-mailbox-wait';
import type { OwnChangeContext } from './own-change-context';
import type { OwnerAtWork } from './owner-at-work';
import { keptOf } from './put-answers';
import { putWithStatus } from './put-with-status';
import { presentForm } from './record-context';
import { registeredAlready } from './registered-already';
import { mailSummary, tellOfNewMailbox } from './tell-of-changes';

export type ChangeOutcome =
  | ({ kind: 'done' } & { told: OwnChanged })
  | { kind: 'invalid'; errors: AnswerError[] }
  | { kind: 'superseded'; present: PublishedForm; errors: AnswerError[] }
  | { kind: 'unknown-version' }
  | (Extract<Refused, { kind: 'changed' }> & { stamp: string })
  | TooMany;

/**
 * Puts the answers of a registration's owner in place of those that it has, judged as when they
 * registered: answers, history, audit and the mail that says what changed, all of it or nothing. To say
 * that answers are true is to confirm them, and brings back whoever withdrew or lapsed. Another email
 * address waits until its mailbox has confirmed it. The same again does nothing.
 */
export async function changeOwnRegistration(
  context: OwnChangeContext,
  owner: OwnerAtWork,
  asked: ChangeAsked,
): Promise<ChangeOutcome | undefined> {
  const { answering } = context;
  const { version, locale, answers } = asked;
  const form = await presentForm(context.forms, locale);
  const given = { slug: 'registration', version, locale, answers };
  const judged = await answering.judge(given, form);
  if (judged.kind !== 'valid') return judged;

  return changeRecord(context, owner, asked.of, async (trx, record): Promise<ChangeOutcome> => {
    const wanted = String(judged.answers['email']);
    const isOther = mailboxOf(wanted) !== mailboxOf(String(record.answers['email']));
    const next: Answers = isOther
      ? { ...judged.answers, email: record.answers['email'] }
      : judged.answers;
    const waiting = isOther ? await readMailboxChange(trx, record.id) : undefined;
    const waits = waiting?.address === wanted && waiting.expiresAt > context.now();
    const isNewWish = isOther && !waits;
    const isSame = record.formVersion === form.version && sameAnswer(record.answers, next);
    const mailbox = isOther ? 'waits' : 'same';
    const changed = await changedSince(trx, record, asked.stamp);
    const isRepeated = changed !== undefined || hasJustConfirmed(record, context.now());
    if (isSame && !isNewWish && isRepeated) {
      return { kind: 'done', told: { kind: 'as-it-was', mailbox, standing: 'same' } };
    }
    if (changed) return { ...changed, stamp: record.updatedAt.toISOString() };

    const at = momentOfChange(context.now(), record);
    const { id } = record;
    const older = { form: judged.seen, answers: judged.superseded };
    const files = await answering.holdFiles(
      trx,
      { form, answers: next },
      { held: record.answers, older },
    );
    if (files.kind === 'lost') return { kind: 'invalid', errors: files.errors };
    await answering.bindFiles(trx, files.ids, {
      confirmationNumber: record.confirmationNumber,
      at,
    });

    const kept = keptOf({ form, answers: next, gaps: [] }, [record]);
    await lockPersons(trx, [record.personKey, kept.personKey]);
    const taken = await registeredAlready(trx, owner.scope, { id, personKey: kept.personKey });
    const { status, standing } = standingAfterChange(record.status, {
      isTaken: taken !== undefined,
    });
    const isMoved = standing === 'came-back' || standing === 'kept-aside';
    await putWithStatus(trx, owner, record, {
      kept: isSame ? undefined : kept,
      status: isMoved ? status : undefined,
      at,
    });
    await writeConfirmed(trx, id, { at, answeredVersion: version });
    await noteChange(trx, owner, record, {
      at,
      form,
      version,
      status,
      isMoved,
      mailbox,
      after: isSame ? undefined : next,
      superseded: withoutHeld(files.superseded, record.answers),
    });
    if (isNewWish) {
      await letMailboxWait(context, trx, record, { address: wanted, at });
      await tellOfNewMailbox(context, trx, record, at);
    }
    if (!isSame) await mailSummary(context, trx, record, { answers: next, at });
    return { kind: 'done', told: { kind: isSame ? 'as-it-was' : 'changed', mailbox, standing } };
  });
}

type Noted = {
  at: Date;
  form: PublishedForm;
  /** The version that the person saw. */
  version: number;
  status: RecordStatus;
  /** Whether the status is another than before. */
  isMoved: boolean;
  mailbox: 'waits' | 'same';
  /** The answers, where they are other ones than before. */
  after: Answers | undefined;
  superseded: Answers;
};

/** Keeps in the history and the audit what the owner of a record changed, or that they confirmed it. */
async function noteChange(
  trx: Db,
  { actor }: OwnerAtWork,
  { id, documentId, status: statusBefore, answers: before, formVersion }: StoredRecord,
  { at, form, version, status, isMoved, mailbox, after, superseded }: Noted,
): Promise<void> {
  const change = { registrantId: id, at, actor, version: form.version };
  if (isMoved) {
    await addChange(trx, { ...change, cause: 'status', before: statusBefore, after: status });
  }
  await addChange(
    trx,
    after
      ? {
          ...change,
          cause: 'changed',
          answeredVersion: version,
          beforeVersion: formVersion,
          before,
          after,
          superseded,
        }
      : { ...change, cause: 'confirmed' },
  );
  await addToAudit(trx, {
    at,
    actor,
    action: after ? 'registrant.changed' : 'registrant.confirmed',
    subject: documentId,
    details: {
      version: form.version,
      status: status.status,
      mailbox,
      before: digestOf(before),
      after: digestOf(after ?? before),
    },
  });
}

/**
 * Whether the owner confirmed the record a moment ago, and nothing was changed since: to send the same
 * once more, since no answer came, says nothing new.
 */
function hasJustConfirmed({ lastConfirmedAt, updatedAt }: StoredRecord, now: Date): boolean {
  const since = now.getTime() - lastConfirmedAt.getTime();
  return lastConfirmedAt > updatedAt && since < 10 * 60_000;
}

/** Answers to questions that only the seen version had, but for those that the record held just so. */
function withoutHeld(superseded: Answers, held: Answers): Answers {
  return Object.fromEntries(
    Object.entries(superseded).filter(([key, answer]) => !sameAnswer(answer, held[key])),
  );
}
