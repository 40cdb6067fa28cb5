import type { StaffMember } from '../domain/visibility';
import type { Db } from './db';

/** A member of staff as the rule of visibility asks for them; none when the id is nobody's. */
export async function readStaffMember(db: Db, id: number): Promise<StaffMember | undefined> {
  const row: { email: string; blocked: boolean | null; is_active: boolean | null } | undefined =
    await db('admin_users').where({ id }).first('email', 'blocked', 'is_active');
  if (!row) return undefined;
  const roles: string[] = await db('admin_roles')
    .join('admin_users_roles_lnk as link', 'link.role_id', 'admin_roles.id')
    .where('link.user_id', id)
    .pluck('code');
  const assigned: { health_authority: string | null } | undefined = await db('registry.staff')
    .where({ user_id: id })
    .first('health_authority');
  return {
    email: row.email,
    roles,
    isBlocked: row.blocked === true || row.is_active !== true,
    assignedAuthority: assigned?.health_authority ?? null,
  };
}

/** Says which authority someone works for, unless an administrator has been asked about it before. */
export async function assignAuthorityOnce(db: Db, id: number, authority: string): Promise<void> {
  await db('registry.staff')
    .insert({ user_id: id, health_authority: authority })
    .onConflict('user_id')
    .ignore();
}
