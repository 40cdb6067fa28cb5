import type { StaffRole } from './staff';

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What may be done with a content type in the Content Manager, or an action of a plugin of ours. */
export type Grant = { subject: string; verbs: readonly Verb[] } | { action: string };

const REGISTRANT = 'plugin::registry.registrant';
const FORM = 'plugin::forms.form';
const OPTION_LIST = 'plugin::forms.option-list';

const seeVersions: Grant = { action: 'plugin::forms.versions.read' };

const seeProgress: Grant = { action: 'plugin::forms.progress.read' };
const openUploads: Grant = { action: 'plugin::forms.uploads.read' };

const formsWork: readonly Grant[] = [
  seeVersions,
  { action: 'plugin::forms.structure.edit' },
  seeProgress,
  { action: 'plugin::forms.preview' },
  { action: 'plugin::forms.versions.restore' },
  { action: 'plugin::forms.responses.read' },
  { subject: FORM, verbs: ['create', 'read', 'update', 'publish'] },
  { subject: OPTION_LIST, verbs: ['create', 'read', 'update', 'publish'] },
];

/** Without the right to edit structure, what is saved and published is words, and no more. */
const formsWording: readonly Grant[] = [
  seeVersions,
  seeProgress,
  { subject: FORM, verbs: ['read', 'update', 'publish'] },
  { subject: OPTION_LIST, verbs: ['read', 'update'] },
];

const registrantsWork: readonly Grant[] = [
  { action: 'plugin::registry.registrants.see' },
  { action: 'plugin::registry.registrants.note' },
  { action: 'plugin::registry.registrants.correct' },
  { action: 'plugin::registry.registrants.merge' },
  { action: 'plugin::registry.registrants.extract' },
  { action: 'plugin::outreach.campaigns.write' },
];

const contentWork: readonly Grant[] = [
  { action: 'plugin::content.translations.read' },
  { action: 'plugin::upload.read' },
  { action: 'plugin::upload.assets.create' },
  { action: 'plugin::upload.assets.update' },
  {
    subject: 'plugin::content.page',
    verbs: ['create', 'read', 'update', 'delete', 'publish'],
  },
  ...['site-settings', 'emergency-banner', 'registration-wording'].map((name): Grant => ({
    subject: `plugin::content.${name}`,
    verbs: ['create', 'read', 'update', 'publish'],
  })),
];

const wordMails: Grant = { action: 'plugin::outreach.wordings.write' };

const runningTheProgram: readonly Grant[] = [
  { action: 'plugin::registry.staff.manage' },
  { action: 'plugin::registry.audit.read' },
  { action: 'plugin::registry.reconfirmation.manage' },
  { action: 'plugin::registry.erasing.manage' },
  { action: 'plugin::outreach.blocked-addresses.lift' },
];

/**
 * What each role may do from the start. A content type or action that does not exist is left out.
 * Which registrants it may be done with is another rule: the registry's `domain/visibility`.
 */
export const ROLE_PERMISSIONS: Record<StaffRole, readonly Grant[]> = {
  programAdministrator: [
    { subject: REGISTRANT, verbs: ['read'] },
    ...registrantsWork,
    ...runningTheProgram,
    wordMails,
    ...contentWork,
    openUploads,
    ...formsWork,
  ],
  ministry: [
    { subject: REGISTRANT, verbs: ['read'] },
    ...registrantsWork,
    openUploads,
    ...formsWork,
  ],
  healthAuthority: [{ subject: REGISTRANT, verbs: ['read'] }, ...registrantsWork, openUploads],
  communications: [...formsWording, wordMails, ...contentWork],
};
