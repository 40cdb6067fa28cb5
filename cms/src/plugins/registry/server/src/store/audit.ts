import type { AuditAction } from '../../../../../audit/actions';
import { onDays } from '../../../../../records/on-days';
import type { AuditSearch } from '../domain/audit-search';
import type { Db } from './db';

export type AuditRecord = {
  id: number;
  at: Date;
  actor: string;
  action: AuditAction;
  subject: string;
  details: Record<string, string | number | boolean>;
  /** Of a registrant, where the subject is one. */
  confirmationNumber: string | null;
};

type Asked = Omit<AuditSearch, 'subject'> & { subjects?: readonly string[] };

/** Entries of the audit, the latest first. Days are days in the registry's time zone. */
export async function findInAudit(
  db: Db,
  asked: Asked,
  { limit, timeZone }: { limit: number; timeZone: string },
): Promise<AuditRecord[]> {
  const found = db('registry.audit as audit')
    .leftJoin('registrants', 'registrants.document_id', 'audit.subject')
    .orderBy('audit.id', 'desc')
    .limit(limit)
    .select('audit.id', 'at', 'actor', 'action', 'subject', 'details', {
      confirmationNumber: 'registrants.confirmation_number',
    });
  if (asked.staff !== undefined) void found.where('actor', `staff:${asked.staff}`);
  if (asked.action !== undefined) void found.where('action', asked.action);
  if (asked.subjects !== undefined) void found.whereIn('subject', [...asked.subjects]);
  if (asked.before !== undefined) void found.where('audit.id', '<', asked.before);
  for (const { sql, values } of onDays('at', { from: asked.from, to: asked.to, timeZone })) {
    void found.whereRaw(sql, values);
  }
  const rows: (Omit<AuditRecord, 'id'> & { id: string })[] = await found;
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The documents of the registrant with a confirmation number. */
export async function documentsOf(db: Db, confirmationNumber: string): Promise<string[]> {
  return db('registrants').where({ confirmation_number: confirmationNumber }).pluck('document_id');
}
