import type { Db } from '../store/db';
import { addToAudit } from '../store/audit';
import { readSentUpload, type SentUpload } from '../store/uploads';

/** Hands a file that a submission has brought to a member of staff, and notes that in the audit. */
export async function openUpload(
  { db, now }: { db: Db; now: () => Date },
  { id, reader }: { id: string; reader: string },
): Promise<SentUpload | undefined> {
  const upload = await readSentUpload(db, id);
  if (!upload) return undefined;
  const { form, question, confirmationNumber, size } = upload;
  await addToAudit(db, {
    at: now(),
    actor: `staff/${reader}`,
    action: 'upload.read',
    subject: id,
    details: { form, question, confirmationNumber, size },
  });
  return upload;
}
