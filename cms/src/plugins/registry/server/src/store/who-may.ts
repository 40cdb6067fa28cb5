import type { Db } from './db';
import { nameOfStaff } from '../../../../../staff/staff-names';

/** What of the registry someone may do, by its permission: `registrants.extract`. */
type Right = 'registrants.extract' | 'staff.manage';

export type Holder = { id: number; name: string; email: string };

/** Staff who hold a right at this moment, by name; or the one with an id, if they do. */
export async function readWhoMay(db: Db, right: Right, id?: number): Promise<Holder[]> {
  const { rows }: { rows: Holder[] } = await db.raw(
    `select id, email, ${nameOfStaff('member')} as name
     from admin_users as member
     where is_active and blocked is not true and (?::int is null or id = ?) and exists (
       select 1 from admin_users_roles_lnk as held
       join admin_permissions_role_lnk as of on of.role_id = held.role_id
       join admin_permissions as permission on permission.id = of.permission_id
       where held.user_id = member.id and permission.action = 'plugin::registry.' || ?)
     order by lower(lastname), lower(firstname), id`,
    [id ?? null, id ?? null, right],
  );
  return rows;
}

/** Whether someone holds a right at this moment, whatever they held when they signed in. */
export async function mayNow(db: Db, id: number, right: Right): Promise<boolean> {
  return (await readWhoMay(db, right, id)).length > 0;
}
