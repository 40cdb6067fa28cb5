import type { Db } from './db';

/** What members of staff are called, by id. Who has left is not among them. */
export async function readStaffNames(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows: { id: number; firstname: string | null; lastname: string | null }[] = await db(
    'admin_users',
  )
    .whereIn('id', [...new Set(ids)])
    .select('id', 'firstname', 'lastname');
  return new Map(
    rows.map(({ id, firstname, lastname }) => [
      id,
      [firstname, lastname].filter(Boolean).join(' '),
    ]),
  );
}
