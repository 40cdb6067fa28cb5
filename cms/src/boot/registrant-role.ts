import type { Core } from '@strapi/strapi';

/** All that a registrant who signed in may do, with what is registered by their own mailbox. */
export const REGISTRANT_MAY: readonly string[] = [
  'plugin::registry.owner.registrations',
  'plugin::registry.owner.choose',
  'plugin::registry.owner.signOut',
  'plugin::registry.own-merge.read',
  'plugin::registry.own-merge.merge',
  'plugin::registry.own-merge.tellApart',
  'plugin::registry.own-merge.disown',
  'plugin::registry.own-registration.read',
  'plugin::registry.own-registration.change',
  'plugin::registry.own-registration.mailboxAgain',
  'plugin::registry.own-registration.keepMailbox',
  'plugin::registry.own-confirmation.confirm',
  'plugin::registry.own-standing.status',
  'plugin::registry.own-standing.giveStatus',
  'plugin::registry.own-standing.withdraw',
  'plugin::registry.own-standing.comeBack',
  'plugin::registry.own-standing.setMail',
];

/** The type by which users-permissions knows the role. */
export const REGISTRANT = 'registrant';

type UserRole = { id: number; permissions: { id: number; action: string }[] };

const role = 'plugin::users-permissions.role';
const permission = 'plugin::users-permissions.permission';

/** Makes the role of registrants, and keeps what it may do as the list above says. */
export const keepRegistrantRole = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    const roles = strapi.db.query(role);
    const where = { type: REGISTRANT };
    const found = (await roles.findOne({ where, populate: ['permissions'] })) as UserRole | null;
    const name = 'Registrant';
    const description = 'Someone who signed in to their own registration by a link';
    const kept =
      found ?? ((await roles.create({ data: { ...where, name, description } })) as UserRole);
    const held = found?.permissions ?? [];
    const surplus = held.filter(({ action }) => !REGISTRANT_MAY.includes(action));
    const permissions = strapi.db.query(permission);
    await permissions.deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
    const missing = REGISTRANT_MAY.filter((action) => !held.some((one) => one.action === action));
    for (const action of missing) await permissions.create({ data: { action, role: kept.id } });
  });
};

/** The id of the role, which is made when the CMS starts. */
export const registrantRoleId = async (strapi: Core.Strapi): Promise<number> => {
  const found = (await strapi.db.query(role).findOne({ where: { type: REGISTRANT } })) as {
    id: number;
  } | null;
  if (!found) throw new Error('The role of registrants is gone: start the CMS again');
  return found.id;
};
