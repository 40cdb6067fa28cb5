import type { Answers } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import type { Correctable, Corrected, CorrectionAsked, RecordStatus } from '../../../shared/record';
import { sameAnswer } from '../domain/changed-answers';
import { digestOf } from '../../../../../audit/digest-of';
import { sees } from '../domain/visibility';
import { addChange } from '../store/changes';
import { deleteMailboxChange } from '../store/mailbox-changes';
import { readRecord, type StoredRecord } from '../store/records';
import { lockPersons } from '../store/registrants';
import { changedSince, changeRecord, momentOfChange } from './change-record';
import { judgeCorrection } from './judge-correction';
import { keptOf } from './put-answers';
import { putWithStatus } from './put-with-status';
import { presentForm, type RecordContext } from './record-context';
import { registeredAlready } from './registered-already';
import type { StaffAtWork } from './staff-at-work';

/** The present form with what a person has answered to it, for staff to correct. */
export async function readCorrectable(
  { db, forms }: RecordContext,
  { scope }: StaffAtWork,
  documentId: string,
): Promise<Correctable | undefined> {
  const record = await readRecord(db, scope, documentId);
  const form = record && (await presentForm(forms));
  if (!record || !form) return undefined;
  const asked = Object.entries(record.answers).filter(([key]) =>
    Object.hasOwn(form.schema.properties, key),
  );
  return {
    form,
    answers: Object.fromEntries(asked),
    stamp: record.updatedAt.toISOString(),
    name: record.name,
  };
}

/**
 * Puts corrected answers in place of what a record has, judged as those of the public form are: the
 * answers, what the person is found by, the history and the audit in one transaction. The same again
 * does nothing. Someone who is registered already by their corrected name and mailbox is told, and
 * kept aside only when staff say so.
 */
export async function correctAnswers(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, asked }: { documentId: string; asked: CorrectionAsked },
): Promise<Corrected | undefined> {
  const { forms } = context;
  const form = await presentForm(forms);
  return changeRecord(context, staff, documentId, async (trx, record): Promise<Corrected> => {
    if (record.status.status === 'merged') {
      return { kind: 'not-now', message: 'This record was merged into another one. Correct that' };
    }
    if (asked.version !== form.version) return { kind: 'superseded' };
    const now = context.now();
    const judged = judgeCorrection({ forms, form, now }, asked.answers, [record.answers]);
    if (judged.kind === 'wrong-answers') return judged;
    const { answers, gaps } = judged;
    if (isAsItWas(record, form.version, answers)) return { kind: 'corrected', stillSeen: true };
    const changed = await changedSince(trx, record, asked.stamp);
    if (changed) return changed;

    const kept = keptOf({ form, answers, gaps }, [record]);
    const at = momentOfChange(now, record);
    await lockPersons(trx, [record.personKey, kept.personKey]);
    const { id } = record;
    const taken = await registeredAlready(trx, staff.scope, { id, personKey: kept.personKey });
    if (taken && record.isListed && !asked.keepAside) return taken;
    const status = statusByKey(record, { isTaken: taken !== undefined });
    const before = record.status;
    const isOther = status.status !== before.status;
    await putWithStatus(trx, staff, record, { kept, status: isOther ? status : undefined, at });
    // An address that waited to take the place of the one before takes none of the one that staff set.
    if (!sameAnswer(record.answers['email'], answers['email'])) await deleteMailboxChange(trx, id);

    const { actor } = staff;
    const change = { registrantId: id, at, actor, version: form.version };
    if (isOther) await addChange(trx, { ...change, cause: 'status', before, after: status });
    await addChange(trx, {
      ...change,
      cause: 'corrected',
      answeredVersion: record.answeredVersion,
      beforeVersion: record.formVersion,
      before: record.answers,
      after: answers,
    });
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.corrected',
      subject: documentId,
      details: {
        version: form.version,
        status: status.status,
        before: digestOf(record.answers),
        after: digestOf(answers),
      },
    });
    return {
      kind: 'corrected',
      stillSeen: sees(staff.scope, {
        deployAnywhere: kept.core.deployAnywhere === true,
        regions: kept.regions,
      }),
      ...(taken?.other && { duplicateOf: taken.other.documentId }),
    };
  });
}

function isAsItWas(record: StoredRecord, version: number, answers: Answers): boolean {
  return record.formVersion === version && sameAnswer(record.answers, answers);
}

/** Who is somebody else's double waits to be merged; who was, and is no more, stands on their own. */
function statusByKey(record: StoredRecord, { isTaken }: { isTaken: boolean }): RecordStatus {
  if (isTaken && record.isListed) return { status: 'pending-merge' };
  const waits = record.status.status === 'pending-merge';
  return waits && !isTaken ? { status: 'active' } : record.status;
}
