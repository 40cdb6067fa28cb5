import type { RecordSource } from '../contract';
import type { Db } from '../store/db';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { readSentUpload, type SentUpload } from '../store/uploads';

export type OpenUploadContext = {
  db: Db;
  recordsOf(slug: string): RecordSource | undefined;
  now(): Date;
};

/** A member of staff who opens a file, and which sources of records they may see. */
export type UploadReader = { id: number; maySee(source: RecordSource): boolean };

/**
 * Hands a file that a submission has brought to a member of staff who may see that submission, and
 * notes that in the audit. To anyone else there is no such file.
 */
export async function openUpload(
  { db, recordsOf, now }: OpenUploadContext,
  { id, reader }: { id: string; reader: UploadReader },
): Promise<SentUpload | undefined> {
  const upload = await readSentUpload(db, id);
  const source = upload && recordsOf(upload.form);
  if (!source || !reader.maySee(source)) return undefined;
  const { form, question, confirmationNumber, size } = upload;
  const records = await source.seenBy({ id: reader.id });
  if (!(await records.has(confirmationNumber))) return undefined;
  await addToAudit(db, {
    at: now(),
    actor: `staff:${reader.id}`,
    action: 'upload.read',
    subject: id,
    details: { form, question, confirmationNumber, size },
  });
  return upload;
}
