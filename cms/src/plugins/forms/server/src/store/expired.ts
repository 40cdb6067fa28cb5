import type { Db } from './db';

/** Forgets spent proofs that have expired, and counts whose hour is over. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  await db('registry.spent_proof').where('expires_at', '<', now).delete();
  await db('registry.rate_limit').where('expire', '<', now.getTime()).delete();
}
