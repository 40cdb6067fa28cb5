import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { registrantRoleId } from '../../../../boot/registrant-role';
import type { Sessions } from './use-cases/sign-in-context';

const user = 'plugin::users-permissions.user';

type Account = { id: number; blocked: boolean | null };

/** The accounts and sessions of registrants: users and sessions of users-permissions. */
export function registrantSessions(strapi: Core.Strapi): Sessions {
  const sessions = () => strapi.sessionManager('users-permissions');
  return {
    async accountOf(mailbox) {
      const users = strapi.db.query(user);
      const found = (await users.findOne({ where: { email: mailbox } })) as Account | null;
      const account =
        found ??
        ((await users.create({
          data: {
            // It signs nobody in, and is nothing to guess by.
            username: randomUUID(),
            email: mailbox,
            provider: 'mailbox',
            confirmed: true,
            blocked: false,
            role: await registrantRoleId(strapi),
          },
        })) as Account);
      return { id: account.id, isBlocked: account.blocked === true };
    },
    async begin(accountId) {
      const { token, sessionId, absoluteExpiresAt } = await sessions().generateRefreshToken(
        String(accountId),
        undefined,
        { type: 'refresh' },
      );
      const access = await sessions().generateAccessToken(token);
      if ('error' in access) throw new Error(`No session was begun: ${access.error}`);
      return { sessionId, jwt: access.token, expiresAt: new Date(absoluteExpiresAt) };
    },
    isActive: (sessionId) => sessions().isSessionActive(sessionId),
    async end(accountId, sessionId) {
      await sessions().revokeSessionById(String(accountId), sessionId);
    },
  };
}
