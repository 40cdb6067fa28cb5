import type { Core } from '@strapi/strapi';

/** What a role may be given beside the editing of forms, as it is shown where roles are managed. */
const actions = [
  {
    section: 'plugins',
    displayName: 'See the versions of forms, and what publishing would change',
    uid: 'versions.read',
    pluginName: 'forms',
  },
  {
    section: 'plugins',
    displayName: 'Bring a version back as the draft',
    uid: 'versions.restore',
    pluginName: 'forms',
  },
  {
    section: 'plugins',
    displayName: 'Try the draft of a form as people would have it',
    uid: 'preview',
    pluginName: 'forms',
  },
  {
    section: 'plugins',
    displayName: 'See how many people reach each step of forms',
    uid: 'progress.read',
    pluginName: 'forms',
  },
  {
    section: 'plugins',
    displayName: 'See the responses to forms, and download them',
    uid: 'responses.read',
    pluginName: 'forms',
  },
  {
    section: 'plugins',
    displayName: 'Open the files that people sent with their answers',
    uid: 'uploads.read',
    pluginName: 'forms',
  },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
