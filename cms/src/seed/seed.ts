import type { Core } from '@strapi/strapi';
import { adminService } from '../boot/admin-services';
import { dropSampleTokens } from '../boot/site-token';
import { seedRoles } from './seed-roles';
import { seedStaff } from './seed-staff';

/** What a new registry begins with; on later boots, only what a release has added. */
export const seed = async (strapi: Core.Strapi, staffPassword: string | undefined) => {
  const users = adminService(strapi, 'user');
  if (!(await users.exists())) await dropSampleTokens(strapi);
  await seedRoles(strapi);
  if (staffPassword !== undefined) await seedStaff(strapi, staffPassword);
  if (!(await users.exists())) {
    strapi.log.warn(
      'Nobody can sign in yet. Make the first administrator with: strapi admin:create-user',
    );
  }
};
