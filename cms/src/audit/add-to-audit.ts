import type { Core } from '@strapi/strapi';

type Db = Core.Strapi['db']['connection'];

/** What administrators do with members of staff. */
export type StaffAction =
  | 'staff.invited'
  | 'staff.invited-again'
  | 'staff.approved'
  | 'staff.blocked'
  | 'staff.unblocked'
  | 'staff.role-changed'
  | 'staff.authority-set';

type AuditEntry = {
  at: Date;
  actor: string;
  action: 'registrant.registered' | 'submission.received' | 'responses.downloaded' | StaffAction;
  subject: string;
  details: Record<string, string | number>;
};

/** Notes who did what to whom, in ids, counts and digests: never an answer or an address. */
export async function addToAudit(trx: Db, entry: AuditEntry): Promise<void> {
  await trx('registry.audit').insert({ ...entry, details: JSON.stringify(entry.details) });
}
