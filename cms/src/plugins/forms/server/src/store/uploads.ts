import type { FileReference } from '@ehpr/form-schemas';
import type { Db } from './db';

const table = 'registry.upload';

export type NewUpload = FileReference & {
  form: string;
  question: string;
  digest: string;
  content: Buffer;
  scanned: boolean;
  client: string;
  uploadedAt: Date;
};

/** Uploads of one client wait for each other until the transaction ends, so that they can be counted. */
export async function lockUploads(trx: Db, client: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 3))', [client]);
}

/** How many uploads no submission refers to yet, of one client and of all. */
export async function countUnbound(trx: Db, client: string): Promise<{ own: number; all: number }> {
  const [counted] = await trx(table)
    .whereNull('bound_to')
    .select(
      trx.raw('count(*)::int as "all"'),
      trx.raw('(count(*) filter (where client = ?))::int as own', [client]),
    );
  return counted;
}

export async function insertUpload(trx: Db, upload: NewUpload): Promise<void> {
  const { uploadedAt, ...columns } = upload;
  await trx(table).insert({ ...columns, uploaded_at: uploadedAt });
}

export type HeldUpload = FileReference & { form: string; question: string; isBound: boolean };

/** Uploads by their ids. */
export function findUploads(db: Db, ids: readonly string[]): Promise<HeldUpload[]> {
  return uploadsOf(db, ids);
}

/** The same, which nobody else binds or removes until the transaction ends. */
export function holdUploads(trx: Db, ids: readonly string[]): Promise<HeldUpload[]> {
  // Always in the same order, so that no two wait for each other.
  return uploadsOf(trx, ids).orderBy('id').forUpdate();
}

const uploadsOf = (db: Db, ids: readonly string[]) =>
  db(table)
    .whereIn('id', [...ids])
    .select(
      'id',
      'name',
      'size',
      'type',
      'form',
      'question',
      db.raw('bound_to is not null as "isBound"'),
    );

/** Makes uploads those of a submission, by its confirmation number. */
export async function bindUploads(
  trx: Db,
  ids: readonly string[],
  to: { confirmationNumber: string; at: Date },
): Promise<void> {
  await trx(table)
    .whereIn('id', [...ids])
    .update({ bound_to: to.confirmationNumber, bound_at: to.at });
}

export type SentUpload = FileReference & {
  form: string;
  question: string;
  content: Buffer;
  confirmationNumber: string;
};

/** A file that a submission has brought; none that is still unbound. */
export async function readSentUpload(db: Db, id: string): Promise<SentUpload | undefined> {
  return db(table)
    .where({ id })
    .whereNotNull('bound_to')
    .first(
      'id',
      'name',
      'size',
      'type',
      'form',
      'question',
      'content',
      'bound_to as confirmationNumber',
    );
}

/** Removes what was uploaded before a moment and never sent. */
export async function removeUnbound(db: Db, before: Date): Promise<number> {
  return db(table).whereNull('bound_to').where('uploaded_at', '<', before).delete();
}
