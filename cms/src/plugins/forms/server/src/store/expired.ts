import type { Db } from './db';
import { deleteExpiredDrafts } from './drafts';
import { removeUnbound } from './uploads';

/** How long a file waits for the submission that it belongs to. */
const patienceMs = 24 * 60 * 60 * 1000;

/** Forgets drafts, previews and spent proofs that have expired, counts whose hour is over, and files never sent. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  await deleteExpiredDrafts(db, now);
  await db('registry.form_preview').where('expires_at', '<', now).delete();
  await db('registry.spent_proof').where('expires_at', '<', now).delete();
  await db('registry.rate_limit').where('expire', '<', now.getTime()).delete();
  await removeUnbound(db, new Date(now.getTime() - patienceMs));
}
