import type { Core } from '@strapi/strapi';

type Db = Core.Strapi['db']['connection'];

type AuditEntry = {
  at: Date;
  actor: string;
  action:
    | 'registrant.registered'
    | 'registrant.viewed'
    | 'registrant.noted'
    | 'registrant.note-taken-back'
    | 'registrant.status-set'
    | 'registrant.credentials-set'
    | 'registrant.corrected'
    | 'registrant.merged'
    | 'registrant.told-apart'
    | 'submission.received'
    | 'responses.downloaded';
  subject: string;
  details: Record<string, string | number>;
};

/** Notes who did what to whom, in ids, counts and digests: never an answer or an address. */
export async function addToAudit(trx: Db, entry: AuditEntry): Promise<void> {
  await trx('registry.audit').insert({ ...entry, details: JSON.stringify(entry.details) });
}
