import type { Core } from '@strapi/strapi';
import { adminService } from '../../../../boot/admin-services';
import type { Accounts } from './use-cases/staff-context';

/** The accounts of staff, which only Strapi's admin services write. */
export function strapiAccounts(strapi: Core.Strapi): Accounts {
  const users = () => adminService(strapi, 'user');
  const noLinks = {
    registrationToken: null,
    resetPasswordToken: null,
    resetPasswordTokenExpiresAt: null,
  };
  return {
    async create({ email, firstName, lastName, role }) {
      const token = adminService(strapi, 'token').createToken();
      const { id } = await users().create({
        email,
        firstname: firstName,
        lastname: lastName,
        isActive: false,
        registrationToken: token,
        roles: [role],
      });
      return { id, token };
    },
    async renewToken(id) {
      const token = adminService(strapi, 'token').createToken();
      await users().updateById(id, { registrationToken: token });
      return token;
    },
    async letIn(id) {
      await users().updateById(id, { isActive: true, blocked: false });
    },
    async reopen(id) {
      await users().updateById(id, { blocked: false });
    },
    async shutOut(id) {
      // Strapi lets whoever holds a link set a password, blocked or not: no link is left.
      await users().updateById(id, { isActive: false, blocked: true, ...noLinks });
      await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
    },
    async giveRole(id, role) {
      await users().updateById(id, { roles: [role] });
    },
  };
}
