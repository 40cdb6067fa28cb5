import type { Core } from '@strapi/strapi';

const section = 'plugins';
const pluginName = 'registry';

/** What a role may be given, as it is shown where roles are managed. Routes and pages ask these. */
const actions = [
  { section, pluginName, displayName: 'See and search registrants', uid: 'registrants.see' },
  { section, pluginName, displayName: 'Write notes on registrants', uid: 'registrants.note' },
  {
    section,
    pluginName,
    displayName: 'Correct answers, verify credentials and set the status of registrants',
    uid: 'registrants.correct',
  },
  {
    section,
    pluginName,
    displayName: 'Merge registrants who registered twice',
    uid: 'registrants.merge',
  },
  { section, pluginName, displayName: 'Extract registrants', uid: 'registrants.extract' },
  {
    section,
    pluginName,
    displayName: 'Invite and block staff, set their roles and health authorities',
    uid: 'staff.manage',
  },
  { section, pluginName, displayName: 'Search the audit log', uid: 'audit.read' },
  {
    section,
    pluginName,
    displayName: 'Set after how long registrants are asked whether their answers are still correct',
    uid: 'reconfirmation.manage',
  },
  {
    section,
    pluginName,
    displayName: 'Set how long personal data is kept, and confirm what is erased',
    uid: 'erasing.manage',
  },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
