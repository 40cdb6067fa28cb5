import type { Account } from '../domain/staff';
import type { StaffMember } from '../domain/visibility';
import type { Db } from './db';

/** A member of staff as the rule of visibility asks for them; none when the id is nobody's. */
export async function readStaffMember(db: Db, id: number): Promise<StaffMember | undefined> {
  const [account] = await readAccounts(db, id);
  return account && asMember(account);
}

/** All that administrators see of an account. */
export type StaffAccount = Account & {
  firstName: string;
  lastName: string;
  email: string;
  assignedAuthority: string | null;
  invitations: number;
  invitedAt: Date | null;
};

/** An account as the rule of visibility asks for it. */
export function asMember(account: StaffAccount): StaffMember {
  return {
    email: account.email,
    roles: account.roles.map(({ code }) => code),
    isBlocked: account.isBlocked || !account.isActive,
    assignedAuthority: account.assignedAuthority,
  };
}

type Row = Omit<StaffAccount, 'roles'> & { codes: string[]; names: string[] };

/** The accounts of staff by name, or the one with an id. */
export async function readAccounts(db: Db, id?: number): Promise<StaffAccount[]> {
  const { rows }: { rows: Row[] } = await db.raw(
    `select member.id, coalesce(firstname, '') as "firstName", coalesce(lastname, '') as "lastName",
       email, coalesce(is_active, false) as "isActive", coalesce(blocked, false) as "isBlocked",
       password is not null as "hasPassword", health_authority as "assignedAuthority",
       coalesce(invitations, 0) as invitations, invited_at as "invitedAt",
       array(select code ${rolesOf}) as codes, array(select name ${rolesOf}) as names
     from admin_users as member left join registry.staff on user_id = member.id
     where ?::int is null or member.id = ?
     order by lower(lastname), lower(firstname), member.id`,
    [id ?? null, id ?? null],
  );
  return rows.map(({ codes, names, ...account }) => ({
    ...account,
    roles: codes.map((code, at) => ({ code, name: names[at] ?? code })),
  }));
}

const rolesOf = `from admin_users_roles_lnk as link join admin_roles on admin_roles.id = link.role_id
  where link.user_id = member.id order by admin_roles.id`;

/** Who has an address, however it is written. */
export async function findAddress(db: Db, email: string): Promise<number | undefined> {
  const row = await db('admin_users').whereRaw('lower(email) = lower(?)', [email]).first('id');
  return row?.id;
}

/** The roles with these codes, in their order. */
export async function readRoles(
  db: Db,
  codes: readonly string[],
): Promise<{ id: number; code: string; name: string; description: string }[]> {
  const rows = await db('admin_roles')
    .whereIn('code', [...codes])
    .select('id', 'code', 'name', 'description');
  return rows.sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code));
}

/** Changes to staff wait for each other until the transaction ends. */
export async function lockStaff(trx: Db): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('staff', 4))`);
}

/** Says by hand which authority someone works for; `null` leaves it to their address. */
export async function assignAuthority(trx: Db, id: number, authority: string | null) {
  await trx('registry.staff')
    .insert({ user_id: id, health_authority: authority })
    .onConflict('user_id')
    .merge(['health_authority']);
}

/** Counts an invitation, and tells the how many it is. */
export async function countInvitation(trx: Db, id: number, at: Date): Promise<number> {
  const [row] = await trx('registry.staff')
    .insert({ user_id: id, invitations: 1, invited_at: at })
    .onConflict('user_id')
    .merge({ invitations: trx.raw('staff.invitations + 1'), invited_at: at })
    .returning('invitations');
  return row.invitations;
}

/** When someone was last invited, by the secret of the link; `null` when we did not invite them. */
export async function readInvitation(db: Db, token: string): Promise<Date | null> {
  const row = await db('admin_users')
    .join('registry.staff as staff', 'staff.user_id', 'admin_users.id')
    .where('registration_token', token)
    .first('invited_at');
  return row?.invited_at ?? null;
}

/** Says which authority someone works for, unless an administrator has been asked about it before. */
export async function assignAuthorityOnce(db: Db, id: number, authority: string): Promise<void> {
  await db('registry.staff')
    .insert({ user_id: id, health_authority: authority })
    .onConflict('user_id')
    .ignore();
}
