import type { BootedCms } from './cms-in-process.ts';
import { STAFF_PASSWORD } from './test-secrets.ts';
import type { Sql } from './sql.ts';

export type StaffAgent = Awaited<ReturnType<BootedCms['asStaff']>>;

type Users = { create(user: object): Promise<{ id: number }> };

type Member = { email: string; role: string | undefined; authority?: string };

/** Makes a member of staff who is active, and signs them in. */
export async function makeStaff(
  cms: BootedCms,
  sql: Sql,
  { email, role, authority }: Member,
): Promise<StaffAgent> {
  const roles = await sql('select id from admin_roles where code = $1', [role ?? '']);
  const users = cms.strapi.service('admin::user') as unknown as Users;
  const { id } = await users.create({
    email,
    firstname: 'Invented',
    lastname: 'Member',
    password: STAFF_PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: roles.map((found) => found['id']),
  });
  if (authority !== undefined) {
    await sql('insert into registry.staff (user_id, health_authority) values ($1, $2)', [
      id,
      authority,
    ]);
  }
  return cms.asStaff(email);
}

/** Makes several, each by a name of the test's own, and signs them in. */
export async function makeStaffOf<Name extends string>(
  cms: BootedCms,
  sql: Sql,
  members: Record<Name, Member>,
): Promise<Record<Name, StaffAgent>> {
  const agents = {} as Record<Name, StaffAgent>;
  for (const name of Object.keys(members) as Name[]) {
    agents[name] = await makeStaff(cms, sql, members[name]);
  }
  return agents;
}
