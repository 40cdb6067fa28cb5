import type { Core } from '@strapi/strapi';

const user = 'plugin::users-permissions.user';

/** Removes the account of a mailbox with all its sessions, in the transaction that is open. */
export const accountErasing = (strapi: Core.Strapi) => async (mailbox: string) => {
  const where = { email: mailbox };
  const found = (await strapi.db.query(user).findMany({ where })) as { id: number }[];
  for (const { id } of found) {
    await strapi.sessionManager('users-permissions').invalidateRefreshToken(String(id));
    await strapi.db.query(user).delete({ where: { id } });
  }
};
