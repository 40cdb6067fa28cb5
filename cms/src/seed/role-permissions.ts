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
  seeProgress,
  { action: 'plugin::forms.preview' },
  { action: 'plugin::forms.versions.restore' },
  { action: 'plugin::forms.responses.read' },
  { subject: FORM, verbs: ['create', 'read', 'update', 'publish'] },
  { subject: OPTION_LIST, verbs: ['create', 'read', 'update', 'publish'] },
];

/**
 * What each role may do from the start. A content type or action that does not exist is left out.
 *
 * Health-authority staff see registrants of their authority only. Until the rule that says whose
 * those are stands below these permissions, they see none: a permission without its rule would
 * show them everyone.
 */
export const ROLE_PERMISSIONS: Record<StaffRole, readonly Grant[]> = {
  programAdministrator: [{ subject: REGISTRANT, verbs: ['read'] }, openUploads, ...formsWork],
  ministry: [{ subject: REGISTRANT, verbs: ['read'] }, openUploads, ...formsWork],
  healthAuthority: [],
  communications: [seeVersions, seeProgress],
};
