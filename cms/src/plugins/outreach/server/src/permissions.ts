import type { Core } from '@strapi/strapi';

/** What a role may be given, as it is shown where roles are managed. Routes and pages ask these. */
const actions = [
  {
    section: 'plugins',
    pluginName: 'outreach',
    displayName: 'Write campaigns to registrants, and look at what became of them',
    uid: 'campaigns.write',
  },
  {
    section: 'plugins',
    pluginName: 'outreach',
    displayName: 'Word the mails that the registry sends by itself',
    uid: 'wordings.write',
  },
  {
    section: 'plugins',
    pluginName: 'outreach',
    displayName: 'Look up an address that mail is blocked for, and let mail go there again',
    uid: 'blocked-addresses.lift',
  },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
