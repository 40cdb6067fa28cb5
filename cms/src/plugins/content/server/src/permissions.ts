import type { Core } from '@strapi/strapi';

/** What a role may be given, as it is shown where roles are managed. Routes and pages ask this. */
const actions = [
  {
    section: 'plugins',
    pluginName: 'content',
    displayName: 'See what is missing or outdated in French',
    uid: 'translations.read',
  },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
