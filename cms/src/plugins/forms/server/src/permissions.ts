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
    displayName: 'Change more of forms and option lists than their words',
    uid: 'structure.edit',
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

/**
 * Whether whoever is at work may change more of a form than its words: staff who hold the right, and
 * the CMS on its own.
 */
export function mayEditStructure(strapi: Core.Strapi): boolean {
  const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
  return ability === undefined || ability.can('plugin::forms.structure.edit');
}

type Ability = { can(action: string): boolean };

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
