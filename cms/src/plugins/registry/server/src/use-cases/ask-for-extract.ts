import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import { extractTable } from '../domain/extract-table';
import type { RegistrantSearch } from '../domain/registrant-search';
import { searchInWords, regionsIn, type FilterInWords } from '../domain/search-in-words';
import { insertExtract } from '../store/extracts';
import { countFound } from '../store/found-registrants';
import type { SearchReading } from '../domain/read-search';
import { askSearch } from './ask-search';
import type { ExtractContext } from './extract-context';
import type { StaffAtWork } from './staff-at-work';

type Params = Iterable<readonly [string, string]>;

/** How long a download may take to begin. */
export const ticketSeconds = 60;

/** What would be extracted: which registrants, in words, and how many. */
export type MeantByExtract = { filter: FilterInWords[]; count: number };

type Meant = MeantByExtract & { search: RegistrantSearch; columns: readonly string[] };
type Refused = Extract<SearchReading, { kind: 'refused' }>;

/** What an extract of a search would be, to someone who considers it. */
export async function considerExtract(
  context: ExtractContext,
  staff: StaffAtWork,
  params: Params,
): Promise<{ kind: 'meant'; meant: Meant } | Refused> {
  const { db, forms, questions } = context;
  const asked = await questions.of('registration');
  const reading = await askSearch(context, staff, params, asked);
  if (reading.kind === 'refused') return reading;
  const { search } = reading;
  const versions = await forms.all('registration', 'en');
  return {
    kind: 'meant',
    meant: {
      search,
      filter: searchInWords(search, { columns: asked.columns, regions: regionsIn(versions) }),
      count: await countFound(db, search, staff.scope),
      columns: extractTable(versions).columns.map(({ title }) => title),
    },
  };
}

/**
 * Writes down who wants which registrants and why, and gives a ticket to fetch them with: once, within
 * a minute.
 */
export async function askForExtract(
  context: ExtractContext,
  staff: StaffAtWork,
  { params, reason }: { params: Params; reason: string },
): Promise<{ kind: 'asked'; id: string; ticket: string; expected: number } | Refused> {
  const considered = await considerExtract(context, staff, params);
  if (considered.kind === 'refused') return considered;
  const { search, filter, count: expected, columns } = considered.meant;
  const { now, drawId, drawTicket } = context;
  const id = drawId();
  const ticket = drawTicket();
  const askedAt = now();
  await context.transaction(async (trx) => {
    await insertExtract(trx, {
      id,
      staffId: staff.id,
      askedAt,
      reason,
      search,
      filter,
      columns,
      expected,
      ticketDigest: digestOf(ticket),
      ticketExpiresAt: new Date(askedAt.getTime() + ticketSeconds * 1000),
    });
    await addToAudit(trx, {
      at: askedAt,
      actor: staff.actor,
      action: 'registrants.extracted',
      subject: id,
      details: {
        search: digestOf(search),
        reason: digestOf(reason),
        columns: columns.length,
        expected,
      },
    });
  });
  return { kind: 'asked', id, ticket, expected };
}
