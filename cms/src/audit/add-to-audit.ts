import type { Core } from '@strapi/strapi';
import type { AuditAction } from './actions';

type Db = Core.Strapi['db']['connection'];

/**
 * Who does things: staff by their id, a person on the site, one who signed in to their own
 * registration, the CMS on its own, or an import.
 */
export type AuditActor = `staff:${number}` | 'public' | 'registrant' | 'system' | 'import';

export type AuditEntry = {
  at: Date;
  actor: AuditActor;
  action: AuditAction;
  /** The id of what it was done to: of a document, `staff:<id>`, or the address of a form. */
  subject: string;
  /** Ids, counts, digests and the codes of things. */
  details: Record<string, string | number | boolean>;
};

/**
 * Notes who did what to whom, in ids, counts and digests: never an answer, a name or an address. Throws
 * on details that could be any of these, since nothing can be taken out of the audit again.
 */
export async function addToAudit(trx: Db, entry: AuditEntry): Promise<void> {
  await addAllToAudit(trx, [entry]);
}

/** The same of several things that were done at once. */
export async function addAllToAudit(trx: Db, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await trx('registry.audit').insert(
    entries.map((entry) => {
      const words = Object.entries(entry.details).filter(([, value]) => !isCode(value));
      if (words.length > 0) {
        throw new Error(`The audit takes no words: ${words.map(([key]) => key).join(', ')}`);
      }
      return { ...entry, details: JSON.stringify(entry.details) };
    }),
  );
}

/** Codes have no spaces and no @, and are not long. */
const isCode = (value: string | number | boolean): boolean =>
  typeof value !== 'string' || /^[\w:./,*+-]{0,200}$/.test(value);
