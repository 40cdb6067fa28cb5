import type { Core } from '@strapi/strapi';
import { BootRefused } from '../errors';
import { REGISTRANT, REGISTRANT_MAY } from './registrant-role';

/**
 * All that a signed-in registrant's role may hold; Public may hold nothing, ever. A permission
 * that a release needs is added here, where a reviewer sees it.
 */
const ALLOWED: Record<string, readonly string[]> = {
  public: [],
  authenticated: [],
  [REGISTRANT]: REGISTRANT_MAY,
};

type UserRole = { name: string; type: string; permissions: { action: string }[] };

const excess = (role: UserRole): string[] => {
  const allowed = ALLOWED[role.type] ?? [];
  return role.permissions
    .map(({ action }) => action)
    .filter((action) => !allowed.includes(action))
    .map((action) => `${role.name} may ${action}`);
};

/** Refuses to boot while anyone without an API token may do what the list above does not name. */
export const guardPublicPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const roles = (await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ populate: ['permissions'] })) as UserRole[];
  const found = roles.flatMap(excess);
  if (found.length === 0) return;
  throw new BootRefused(
    `The CMS will not start: the public must not reach registrants, yet ${found.join(', ')}. ` +
      'Take these away in Settings → Users & Permissions → Roles of a running CMS, or delete ' +
      'them from the table up_permissions.',
  );
};

/** Registrants come to be by registering, never by opening an account. */
export const closeSelfRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
};
