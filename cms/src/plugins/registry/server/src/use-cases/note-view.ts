import { addToAudit } from '../../../../../audit/add-to-audit';
import { wasNotedOfLook } from '../store/looks';
import type { RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

const lookLastsMs = 60 * 60 * 1000;

/** Notes that a member of staff looked at a record: once for one look, which is over in an hour. */
export async function noteView(
  { db, now }: Pick<RecordContext, 'db' | 'now'>,
  { actor }: Pick<StaffAtWork, 'actor'>,
  { documentId, look }: { documentId: string; look: string },
): Promise<void> {
  const at = now();
  const since = new Date(at.getTime() - lookLastsMs);
  if (await wasNotedOfLook(db, { documentId, actor, look, since })) return;
  const details = { look };
  await addToAudit(db, { at, actor, action: 'registrant.viewed', subject: documentId, details });
}
