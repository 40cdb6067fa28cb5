import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Change = { params: { where?: { id?: unknown }; data?: { email?: unknown } } };
type Member = { id: number; email: string; roles: { code: string }[] };

const systemAdministrator = 'strapi-super-admin';

/**
 * Whom staff see follows from the domain of their address, so nobody gives themselves another one: an
 * address counts because an invitation was read there.
 */
export function keepOwnAddress(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeUpdate({ params: { where, data } }: Change) {
      const member = strapi.requestContext.get()?.state['user'] as Member | undefined;
      if (!member || typeof data?.email !== 'string') return;
      const isOwn = String(where?.id) === String(member.id);
      const isSame = data.email.toLowerCase() === member.email.toLowerCase();
      const mayChangeAny = member.roles.some(({ code }) => code === systemAdministrator);
      if (isOwn && !isSame && !mayChangeAny) {
        throw new errors.ValidationError(
          'You cannot change your own email address. Ask an administrator to invite the new one',
        );
      }
    },
  });
}
