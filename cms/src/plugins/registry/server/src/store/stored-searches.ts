import { storedJson } from '../../../../../records/stored-json';
import type { AskedText } from '../../../shared/search';
import type { Db } from './db';
import { nameOfStaff } from '../../../../../staff/staff-names';

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
  return storedJson(row.asked) as AskedText;
}

/**
 * Keeps the words of a search that has no name, until they expire. The same words of the same person
 * stay under the id that they have. Resolves to the id.
 */
export async function keepText(
  db: Db,
  kept: { id: string; staffId: number; text: AskedText; now: Date; expiresAt: Date },
): Promise<string> {
  const { staffId, text, now, expiresAt } = kept;
  const asked = JSON.stringify(text);
  const [same] = await db('registry.registrant_search')
    .where({ staff_id: staffId })
    .whereRaw('expires_at > ? and asked = ?::jsonb', [now, asked])
    .update({ expires_at: expiresAt })
    .returning('id');
  if (same) return same.id;
  await db('registry.registrant_search').insert({
    id: kept.id,
    staff_id: staffId,
    asked,
    created_at: now,
    expires_at: expiresAt,
  });
  return kept.id;
}

export type NamedRow = {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  staffId: number;
  madeBy: string;
  hasText: boolean;
};

/** The searches with a name that someone may read, by name: theirs, and those that are shared. */
export async function readNamed(db: Db, staffId: number): Promise<NamedRow[]> {
  return db('registry.registrant_search as search')
    .join('admin_users as staff', 'staff.id', 'search.staff_id')
    .whereNotNull('search.name')
    .whereRaw('(search.staff_id = ? or search.shared)', [staffId])
    .orderByRaw('lower(search.name), search.id')
    .limit(mostRead)
    .select({
      id: 'search.id',
      name: 'search.name',
      query: 'search.query',
      isShared: 'search.shared',
      staffId: 'search.staff_id',
    })
    .select(
      db.raw(`search.asked <> '{}' as "hasText"`),
      db.raw(`${nameOfStaff('staff')} as "madeBy"`),
    );
}

/** Searches with a name that are listed to one person. */
const mostRead = 500;

/** How many searches someone has given a name. */
export async function countNamed(db: Db, staffId: number): Promise<number> {
  const row = await db('registry.registrant_search')
    .where({ staff_id: staffId })
    .whereNotNull('name')
    .count<{ count: string }[]>('* as count')
    .first();
  return Number(row?.count ?? 0);
}

type Named = { id: string; staffId: number; name: string; isShared: boolean };

/** Keeps a search with a name. Whether it was: nobody has two of one name. */
export async function insertNamed(
  db: Db,
  kept: Named & { query: string; text: AskedText; now: Date },
): Promise<boolean> {
  const rows = await db('registry.registrant_search')
    .insert({
      id: kept.id,
      staff_id: kept.staffId,
      name: kept.name,
      shared: kept.isShared,
      query: kept.query,
      asked: JSON.stringify(kept.text),
      created_at: kept.now,
    })
    .onConflict(['staff_id', 'name'])
    .ignore()
    .returning('id');
  return rows.length > 0;
}

/** Renames and shares a search of someone's. */
export async function updateNamed(
  db: Db,
  { id, staffId, name, isShared }: Named,
): Promise<'updated' | 'unknown' | 'name-taken'> {
  const own = db('registry.registrant_search').where({ staff_id: staffId });
  const taken = await own.clone().where({ name }).whereNot({ id }).first('id');
  if (taken) return 'name-taken';
  const count = await own.where({ id }).whereNotNull('name').update({ name, shared: isShared });
  return count > 0 ? 'updated' : 'unknown';
}

/** Deletes a search of someone's. Whether there was one. */
export async function deleteNamed(
  db: Db,
  { id, staffId }: { id: string; staffId: number },
): Promise<boolean> {
  const count = await db('registry.registrant_search')
    .where({ id, staff_id: staffId })
    .whereNotNull('name')
    .delete();
  return count > 0;
}

/** Forgets words that have expired. */
export async function forgetTexts(db: Db, now: Date): Promise<void> {
  await db('registry.registrant_search').where('expires_at', '<', now).delete();
}
