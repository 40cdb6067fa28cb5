import type { Core } from '@strapi/strapi';
import { adminService } from '../boot/admin-services';
import { assignAuthorityOnce } from '../plugins/registry/server/src/store/staff';
import { EXAMPLE_STAFF, STAFF_ROLES, type ExamplePerson } from './staff';

const roleId = async (
  strapi: Core.Strapi,
  role: ExamplePerson['role'],
): Promise<number | undefined> => {
  const roles = adminService(strapi, 'role');
  if (role === 'superAdmin') return (await roles.getSuperAdmin()).id;
  return (await roles.findOne({ code: STAFF_ROLES[role].code }))?.id;
};

/**
 * Makes the example people who are not there yet, all with the same password, and says once which
 * authority they work for. What administrators change of them later stays.
 */
export const seedStaff = async (strapi: Core.Strapi, password: string): Promise<void> => {
  const users = adminService(strapi, 'user');
  for (const { role, email, firstname, lastname, authority } of EXAMPLE_STAFF) {
    const roleOfPerson = await roleId(strapi, role);
    const found = await users.findOneByEmail(email);
    if (!found && roleOfPerson === undefined) continue;
    const { id } =
      found ??
      (await users.create({
        email,
        firstname,
        lastname,
        password,
        isActive: true,
        registrationToken: null,
        roles: roleOfPerson === undefined ? [] : [roleOfPerson],
      }));
    if (authority !== undefined) await assignAuthorityOnce(strapi.db.connection, id, authority);
  }
};
