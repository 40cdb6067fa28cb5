import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isExpired, systemAdministrator } from './domain/staff';
import { readInvitation } from './store/staff';

type Data = { email?: unknown; isActive?: unknown; blocked?: unknown };
type Question = { params: { where?: Record<string, unknown> } };
type Change = { params: { where?: { id?: unknown }; data?: Data } };
type Member = { id: number; email: string; roles: { code: string }[] };

/**
 * What holds for accounts of staff, whoever changes them.
 *
 * Whom staff see follows from the domain of their address, so nobody gives themselves another one: an
 * address counts because an invitation was read there.
 *
 * An invitation is good for some days; Strapi's link would be for ever.
 *
 * A blocked account is not active. Who makes it so in Strapi's settings takes the block away; setting a
 * password by a link does not, and PostgreSQL refuses it.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async beforeFindOne({ params }: Question) {
      const token = params.where?.['registrationToken'];
      if (typeof token !== 'string') return;
      const invitedAt = await readInvitation(strapi.db.connection, token);
      if (isExpired(invitedAt, new Date())) params.where = { id: { $null: true } };
    },
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
