import type { Db } from './db';

/** Has whoever wants the same address for a page wait until the transaction ends. */
export async function holdSlug(trx: Db, slug: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`content-page/${slug}`]);
}
