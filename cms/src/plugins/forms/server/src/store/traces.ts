import type { Db } from './db';

const filesOf = (db: Db, numbers: readonly string[]) =>
  db('registry.upload').whereRaw('bound_to = any(?::text[])', [[...numbers]]);

/** How many files came with submissions, by their confirmation numbers. */
export async function countSentFiles(db: Db, numbers: readonly string[]): Promise<number> {
  const row = await filesOf(db, numbers).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** Removes these files, and the answers that submissions were given; resolves to the number of files. */
export async function eraseTraces(trx: Db, numbers: readonly string[]): Promise<number> {
  await trx('registry.idempotency')
    .whereRaw(`answer ->> 'confirmationNumber' = any(?::text[])`, [[...numbers]])
    .delete();
  return filesOf(trx, numbers).delete();
}
