import type { AskedText } from '../../../shared/search';
import type { Db } from './db';

/** Who may read a stored search: the person it is of and, where it is shared, all staff. */
const readable = (db: Db, staffId: number, now: Date) =>
  db('registry.registrant_search')
    .whereRaw('(staff_id = ? or shared)', [staffId])
    .whereRaw('(expires_at is null or expires_at > ?)', [now]);

/** The words that are kept under an id, as far as someone may read them and they have not expired. */
export async function readText(
  db: Db,
  { id, staffId, now }: { id: string; staffId: number; now: Date },
): Promise<AskedText | undefined> {
  const row = await readable(db, staffId, now).where({ id }).first('asked');
  if (!row) return undefined;
  return (typeof row.asked === 'string' ? JSON.parse(row.asked) : row.asked) as AskedText;
}

/** Keeps the words of a search that has no name, until they expire. */
export async function keepText(
  db: Db,
  kept: { id: string; staffId: number; text: AskedText; now: Date; expiresAt: Date },
): Promise<void> {
  await db('registry.registrant_search').insert({
    id: kept.id,
    staff_id: kept.staffId,
    asked: JSON.stringify(kept.text),
    created_at: kept.now,
    expires_at: kept.expiresAt,
  });
}

/** Forgets words that have expired. */
export async function forgetTexts(db: Db, now: Date): Promise<void> {
  await db('registry.registrant_search').where('expires_at', '<', now).delete();
}
