import type { AuditAction } from '../../../../../audit/actions';
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
  const startOf = '(?::date + ?::int)::timestamp at time zone ?';
  if (asked.from !== undefined) void found.whereRaw(`at >= ${startOf}`, [asked.from, 0, timeZone]);
  if (asked.to !== undefined) void found.whereRaw(`at < ${startOf}`, [asked.to, 1, timeZone]);
  const rows: (Omit<AuditRecord, 'id'> & { id: string })[] = await found;
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The documents of the registrant with a confirmation number. */
export async function documentsOf(db: Db, confirmationNumber: string): Promise<string[]> {
  return db('registrants').where({ confirmation_number: confirmationNumber }).pluck('document_id');
}

/** The names of members of staff, by their ids. */
export async function staffNames(db: Db): Promise<Map<number, string>> {
  const rows: { id: number; firstname: string | null; lastname: string | null; email: string }[] =
    await db('admin_users')
      .orderBy(['lastname', 'firstname'])
      .select('id', 'firstname', 'lastname', 'email');
  return new Map(
    rows.map(({ id, firstname, lastname, email }) => [
      id,
      [firstname, lastname].filter(Boolean).join(' ') || email,
    ]),
  );
}
