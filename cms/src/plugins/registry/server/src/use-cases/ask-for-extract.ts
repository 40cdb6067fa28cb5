import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../domain/digest-of';
import { extractTable } from '../domain/extract-table';
import type { RegistrantSearch } from '../domain/registrant-search';
import { insertExtract, type FilterInWords } from '../store/extracts';
import { matching } from '../store/search';
import type { ExtractContext } from './extract-context';
import type { StaffAtWork } from './staff-at-work';

/** How long a download may take to begin. */
export const ticketSeconds = 60;

export type AskedExtract = {
  search: RegistrantSearch;
  filter: readonly FilterInWords[];
  reason: string;
};

/**
 * Writes down who wants which registrants and why, and gives a ticket to fetch them with: once, within
 * a minute.
 */
export async function askForExtract(
  context: ExtractContext,
  staff: StaffAtWork,
  { search, filter, reason }: AskedExtract,
): Promise<{ id: string; ticket: string; expected: number }> {
  const { db, now, drawId, drawTicket } = context;
  const id = drawId();
  const ticket = drawTicket();
  const askedAt = now();
  const { columns } = extractTable(await context.forms.all('registration', 'en'));
  const counted = await matching(db, search, staff.scope).count<{ count: string }[]>({ count: '*' });
  const expected = Number(counted[0]?.count ?? 0);
  await context.transaction(async (trx) => {
    await insertExtract(trx, {
      id,
      staffId: staff.id,
      askedAt,
      reason,
      search,
      filter,
      columns: columns.map(({ title }) => title),
      expected,
      ticketDigest: digestOf(ticket),
      ticketExpiresAt: new Date(askedAt.getTime() + ticketSeconds * 1000),
    });
    await addToAudit(trx, {
      at: askedAt,
      actor: staff.actor,
      action: 'extract.asked',
      subject: id,
      details: {
        search: digestOf(JSON.stringify(search)),
        reason: digestOf(reason),
        columns: columns.length,
        expected,
      },
    });
  });
  return { id, ticket, expected };
}
