import type { Core } from '@strapi/strapi';

type Db = Core.Strapi['db']['connection'];

/** What a member of staff is called, as SQL on a row of `admin_users`, by the name it has in a query. */
export const nameOfStaff = (row: string): string =>
  `coalesce(nullif(trim(concat_ws(' ', ${row}.firstname, ${row}.lastname)), ''), ${row}.email)`;

/** What somebody is called whose account is gone. */
export const formerStaff = 'Someone who has left';

/** What members of staff are called, by id and in the order of their names. Who has left is not among them. */
export async function readStaffNames(
  db: Db,
  ids?: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const found = db('admin_users').orderByRaw('lower(lastname), lower(firstname), id');
  if (ids) void found.whereIn('id', [...new Set(ids)]);
  const rows: { id: number; name: string }[] = await found.select(
    'id',
    db.raw(`${nameOfStaff('admin_users')} as name`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
