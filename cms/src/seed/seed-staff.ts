import type { Core } from '@strapi/strapi';
import { adminService } from '../boot/admin-services';
import { EXAMPLE_STAFF, STAFF_ROLES, type ExamplePerson } from './staff';

const roleId = async (
  strapi: Core.Strapi,
  role: ExamplePerson['role'],
): Promise<number | undefined> => {
  const roles = adminService(strapi, 'role');
  if (role === 'superAdmin') return (await roles.getSuperAdmin()).id;
  return (await roles.findOne({ code: STAFF_ROLES[role].code }))?.id;
};

/** Makes the example people who are not there yet, all with the same password. */
export const seedStaff = async (strapi: Core.Strapi, password: string): Promise<void> => {
  const users = adminService(strapi, 'user');
  for (const { role, email, firstname, lastname } of EXAMPLE_STAFF) {
    const id = await roleId(strapi, role);
    if (id === undefined || (await users.exists({ email }))) continue;
    await users.create({
      email,
      firstname,
      lastname,
      password,
      isActive: true,
      registrationToken: null,
      roles: [id],
    });
  }
};
