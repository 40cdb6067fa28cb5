import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { systemAdministrator } from './domain/staff';

type Data = { email?: unknown; isActive?: unknown; blocked?: unknown };
type Change = { params: { where?: { id?: unknown }; data?: Data } };
type Member = { id: number; email: string; roles: { code: string }[] };

/**
 * What holds for accounts of staff, whoever changes them.
 *
 * Whom staff see follows from the domain of their address, so nobody gives themselves another one: an
 * address counts because an invitation was read there.
 *
 * A blocked account is not active. Who makes it so in Strapi's settings takes the block away; setting a
 * password by a link does not, and PostgreSQL refuses it.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeUpdate({ params: { where, data } }: Change) {
      const member = strapi.requestContext.get()?.state['user'] as Member | undefined;
      if (!member || !data) return;
      if (data.isActive === true && data.blocked === undefined) data.blocked = false;
      if (String(where?.id) === String(member.id)) refuseOtherAddress(member, data);
    },
  });
}

function refuseOtherAddress(member: Member, { email }: Data): void {
  const mayChangeAny = member.roles.some(({ code }) => code === systemAdministrator);
  const isSame = typeof email !== 'string' || email.toLowerCase() === member.email.toLowerCase();
  if (isSame || mayChangeAny) return;
  throw new errors.ValidationError(
    'You cannot change your own email address. Ask an administrator to invite the new one',
  );
}
