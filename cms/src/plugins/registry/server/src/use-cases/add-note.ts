import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { Done, NewNote } from '../../../shared/record';
import { insertNote, readNote } from '../store/notes';
import { changeRecord } from './change-record';
import type { RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

/** Writes a note on a record. The same note again is written once. */
export async function addNote(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, note }: { documentId: string; note: NewNote },
): Promise<Done | undefined> {
  return changeRecord(context, staff, documentId, async (trx, record): Promise<Done> => {
    const at = context.now();
    const { id, words } = note;
    const isNew = await insertNote(trx, {
      id,
      words,
      registrantId: record.id,
      at,
      author: staff.id,
    });
    if (!isNew) {
      const kept = await readNote(trx, id);
      const isSame = kept?.registrantId === record.id && kept.author === staff.id;
      return isSame
        ? { kind: 'done' }
        : { kind: 'not-now', message: 'This note could not be written. Reload the page' };
    }
    await addToAudit(trx, {
      at,
      actor: staff.actor,
      action: 'registrant.noted',
      subject: documentId,
      details: { note: id, words: digestOf(words) },
    });
    return { kind: 'done' };
  });
}
