import { addToAudit } from '../../../../../audit/add-to-audit';
import type { CredentialsAsked, Done } from '../../../shared/record';
import { sameAnswer } from '../domain/changed-answers';
import { readCredentials } from '../domain/credentials';
import { addChange } from '../store/changes';
import { writeCredentials } from '../store/records';
import { changedSince, changeRecord, momentOfChange } from './change-record';
import { todayOf, type RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

/** Says how a look at someone's credentials ended. To say it again does nothing. */
export async function setCredentials(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, asked }: { documentId: string; asked: CredentialsAsked },
): Promise<Done | undefined> {
  return changeRecord(context, staff, documentId, async (trx, record): Promise<Done> => {
    if (record.status.status === 'merged') {
      const message = 'This record was merged into another one. Set the credentials there';
      return { kind: 'not-now', message };
    }
    const read = readCredentials(asked, todayOf(context));
    if (read.kind === 'invalid') return read;
    const before = record.credentials;
    const after = read.credentials;
    if (sameAnswer(before, after)) return { kind: 'done' };
    const changed = await changedSince(trx, record, asked.stamp);
    if (changed) return changed;

    const at = momentOfChange(context.now(), record);
    const { actor } = staff;
    await writeCredentials(trx, record.id, { credentials: after, at });
    await addChange(trx, {
      registrantId: record.id,
      at,
      actor,
      version: record.formVersion,
      cause: 'credentials',
      before,
      after,
    });
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.credentials-set',
      subject: documentId,
      details: { before: before.status, after: after.status },
    });
    return { kind: 'done' };
  });
}
