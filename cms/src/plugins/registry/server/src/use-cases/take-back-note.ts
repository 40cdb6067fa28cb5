import { addToAudit } from '../../../../../audit/add-to-audit';
import type { Done } from '../../../shared/record';
import { readNote, takeWordsAway } from '../store/notes';
import { readMergedInto } from '../store/records';
import { changeRecord } from './change-record';
import type { RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

/**
 * Takes a note back, which its author alone can: its words go, and that there was one stays. Nothing
 * when the record has no such note.
 */
export async function takeBackNote(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, noteId }: { documentId: string; noteId: string },
): Promise<Done | undefined> {
  return changeRecord(context, staff, documentId, async (trx, record) => {
    const note = await readNote(trx, noteId);
    const parts = await readMergedInto(trx, documentId);
    const isOfRecord = [record, ...parts].some(({ id }) => id === note?.registrantId);
    if (!note || !isOfRecord) return undefined;
    if (note.author !== staff.id) {
      return { kind: 'not-now', message: 'Only whoever wrote a note can take it back' };
    }
    if (note.takenBackAt) return { kind: 'done' };
    const at = context.now();
    await takeWordsAway(trx, noteId, at);
    await addToAudit(trx, {
      at,
      actor: staff.actor,
      action: 'registrant.note-taken-back',
      subject: documentId,
      details: { note: noteId },
    });
    return { kind: 'done' };
  });
}
