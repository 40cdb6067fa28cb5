import type { Core } from '@strapi/strapi';

type Services = Record<string, (context: { strapi: Core.Strapi }) => Record<string, unknown>>;

/**
 * Whenever nobody holds a permission, the plugin grants signing up and signing in to the public
 * again. Here roles hold what `permission-guard.ts` allows and someone granted, and no more.
 */
export default (plugin: { services: Services }): { services: Services } => {
  const original = plugin.services['users-permissions'];
  if (original === undefined) throw new Error('users-permissions has changed: look at this file.');
  plugin.services['users-permissions'] = (context) => ({
    ...original(context),
    syncPermissions: () => Promise.resolve(),
  });
  return plugin;
};
