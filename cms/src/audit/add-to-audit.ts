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

/** What staff do with extracts. */
export type ExtractAction =
  'extract.asked' | 'extract.ended' | 'extract.stopped' | 'extract.weekly-set';

type AuditEntry = {
  at: Date;
  actor: string;
  action:
    | 'registrant.registered'
    | 'registrant.imported'
    | 'submission.received'
    | 'responses.downloaded'
    | StaffAction
    | ExtractAction;
  subject: string;
  details: Record<string, string | number>;
};

/** Notes who did what to whom, in ids, counts and digests: never an answer or an address. */
export async function addToAudit(trx: Db, entry: AuditEntry): Promise<void> {
  await addAllToAudit(trx, [entry]);
}

/** The same of several things that were done at once. */
export async function addAllToAudit(trx: Db, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await trx('registry.audit').insert(
    entries.map((entry) => ({ ...entry, details: JSON.stringify(entry.details) })),
  );
}
