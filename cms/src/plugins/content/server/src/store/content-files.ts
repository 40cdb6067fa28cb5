import type { Db } from './db';

export type ContentBytes = { digest: string; type: string; content: Buffer };

const table = 'registry.content_file';

/** Keeps bytes under a key, in place of what it had. */
export async function keepFile(db: Db, key: string, file: ContentBytes): Promise<void> {
  await db(table)
    .insert({ key, ...file })
    .onConflict('key')
    .merge();
}

export async function forgetFile(db: Db, key: string): Promise<void> {
  await db(table).where({ key }).delete();
}

/** The bytes with a digest, and their type. */
export async function readFile(
  db: Db,
  digest: string,
): Promise<Omit<ContentBytes, 'digest'> | undefined> {
  return db(table).where({ digest }).first('type', 'content');
}
