import type { Db } from './db';

/** A draft as it stands in the table: unreadable without its token. */
export type StoredDraft = {
  id: string;
  form: string;
  version: number;
  sealed: string;
  client: string;
  expiresAt: Date;
};

const table = 'registry.draft';

/** A draft that has not expired. In a transaction, nobody else changes it until that ends. */
export async function readDraft(db: Db, id: string, now: Date): Promise<StoredDraft | undefined> {
  const found = db(table)
    .where({ id })
    .where('expires_at', '>', now)
    .first('id', 'form', 'form_version as version', 'sealed', 'client', 'expires_at as expiresAt');
  return db.isTransaction ? found.forUpdate() : found;
}

/** Keeps a draft, in the place of an earlier one with its id. */
export async function writeDraft(trx: Db, draft: StoredDraft): Promise<void> {
  const { version, expiresAt, ...columns } = draft;
  await trx(table)
    .insert({ ...columns, form_version: version, expires_at: expiresAt })
    .onConflict('id')
    .merge();
}

export async function countDrafts(db: Db, client: string): Promise<number> {
  const [counted] = await db(table).where({ client }).select(db.raw('count(*)::int as count'));
  return counted.count;
}

/** Removes a draft of a form, if there is such a one. */
export async function deleteDraft(db: Db, id: string, form?: string): Promise<void> {
  await db(table)
    .where({ id, ...(form !== undefined && { form }) })
    .delete();
}

/** Removes what was kept for as long as was promised. */
export async function deleteExpiredDrafts(db: Db, now: Date): Promise<void> {
  await db(table).where('expires_at', '<', now).delete();
}
