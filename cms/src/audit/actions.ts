/** All that the audit notes, in the words in which its page tells it after who did it. */
export const auditActions = {
  'registrant.registered': 'registered',
  'registrant.imported': 'brought in from another system',
  'registrant.signed-in': 'signed in to their registration',
  'registrant.signed-out': 'signed out of their registration',
  'registrant.viewed': 'looked at a registrant',
  'registrant.noted': 'wrote a note',
  'registrant.note-taken-back': 'took a note back',
  'registrant.corrected': 'corrected answers',
  'registrant.status-set': 'set the status of a registrant',
  'registrant.credentials-set': 'set the credential status of a registrant',
  'registrant.merged': 'merged two registrants',
  'registrant.told-apart': 'said that two registrants are different people',
  'registrants.searched': 'searched registrants',
  'registrants.extracted': 'extracted registrants',
  'registrants.extract-ended': 'ended an extract',
  'registrants.extract-stopped': 'stopped an extract',
  'registrants.extract-weekly-set': 'set when the weekly extract is told of, and to whom',
  'registrants.extract-sent': 'told people that the weekly extract is ready',
  'submission.received': 'answered a form',
  'responses.downloaded': 'downloaded the responses to a form',
  'upload.read': 'opened a file that someone sent',
  'staff.signed-in': 'signed in',
  'staff.invited': 'invited a member of staff',
  'staff.invited-again': 'invited a member of staff again',
  'staff.approved': 'approved a member of staff',
  'staff.blocked': 'blocked a member of staff',
  'staff.unblocked': 'unblocked a member of staff',
  'staff.role-changed': 'changed the role of a member of staff',
  'staff.authority-set': 'set the health authority of a member of staff',
  'account.created': 'made an account in the settings of Strapi',
  'account.changed': 'changed an account in the settings of Strapi',
  'account.deleted': 'deleted an account in the settings of Strapi',
  'role.changed': 'changed what a role may do',
  'role.deleted': 'deleted a role',
  'audit.read': 'searched the audit log',
} as const;

export type AuditAction = keyof typeof auditActions;

export const isAuditAction = (name: string): name is AuditAction =>
  Object.hasOwn(auditActions, name);
