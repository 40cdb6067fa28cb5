import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { auditActions } from '../../../../../audit/actions';
import { addToAudit } from '../../../../../audit/add-to-audit';
import type { AuditChoices, AuditPage } from '../../../shared/audit';
import type { AuditSearch } from '../domain/audit-search';
import type { Db } from '../store/db';
import { documentsOf, findInAudit, type AuditRecord } from '../store/audit';
import { readStaffNames } from '../../../../../staff/staff-names';

export type AuditContext = { db: Db; timeZone: string; now(): Date };

const pageSize = 50;

/** A page of what the audit holds, in words. That somebody read it is noted in it as well. */
export async function searchAudit(
  { db, timeZone, now }: AuditContext,
  { subject, ...search }: AuditSearch,
  reader: number,
): Promise<AuditPage> {
  const documents = subject ? await documentsOf(db, withoutSigns(subject)) : [];
  const asked = { ...search, ...(subject && { subjects: [subject, ...documents] }) };
  const found = await findInAudit(db, asked, { limit: pageSize + 1, timeZone });
  const names = await readStaffNames(db);
  const entries = found.slice(0, pageSize);
  const last = entries.at(-1);
  await addToAudit(db, {
    at: now(),
    actor: `staff:${reader}`,
    action: 'audit.read',
    subject: 'audit',
    details: {
      ...search,
      ...(documents[0] !== undefined && { subject: documents[0] }),
      found: entries.length,
    },
  });
  return {
    entries: entries.map((entry) => inWords(entry, names)),
    ...(found.length > pageSize && last && { before: last.id }),
  };
}

/** By what the audit can be searched. */
export async function auditChoices(db: Db): Promise<AuditChoices> {
  return {
    staff: [...(await readStaffNames(db))].map(([id, name]) => ({ id, name })),
    actions: Object.entries(auditActions).map(([action, did]) => ({ action, did })),
  };
}

/** A confirmation number as it is stored, however it was typed. */
const withoutSigns = (typed: string): string => typed.replaceAll(/[\s-]/gu, '').toUpperCase();

function inWords(entry: AuditRecord, names: ReadonlyMap<number, string>): AuditPage['entries'][0] {
  const { id, at, actor, action, subject, details, confirmationNumber } = entry;
  const isCampaign = action.startsWith('campaign.');
  return {
    id,
    at: at.toISOString(),
    who: whoIs(actor, names),
    did: auditActions[action],
    subject: isCampaign ? campaignInWords(subject) : subjectInWords(entry, names),
    ...(confirmationNumber !== null && { registrant: subject }),
    ...(isCampaign && action !== 'campaign.dropped' && { campaign: subject }),
    details,
  };
}

function subjectInWords(
  { subject, confirmationNumber }: AuditRecord,
  names: ReadonlyMap<number, string>,
): string {
  return confirmationNumber === null
    ? whoIs(subject, names)
    : displayConfirmationNumber(confirmationNumber);
}

/** Its beginning tells a campaign from others. */
const campaignInWords = (id: string): string => `Campaign ${id.slice(0, 8)}`;

const others: Record<string, string> = {
  public: 'Somebody on the site',
  system: 'The registry itself',
  import: 'An import',
  audit: 'The audit log',
};

function whoIs(code: string, names: ReadonlyMap<number, string>): string {
  const id = /^staff[:/](\d+)$/.exec(code)?.[1];
  if (id === undefined) return others[code] ?? code;
  return names.get(Number(id)) ?? `A member of staff who is gone (${id})`;
}
