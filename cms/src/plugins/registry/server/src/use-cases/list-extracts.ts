import type { ExtractRecord, ExtractState, PastExtracts } from '../../../shared/extracts';
import { listExtracts, readExtract, type Extract } from '../store/extracts';
import { formerStaff, readStaffNames } from '../../../../../staff/staff-names';
import type { ExtractContext } from './extract-context';
import type { StaffAtWork } from './staff-at-work';

const pageSize = 25;

type Asked = { maySeeAll: boolean; before?: string };

/** Extracts that were asked for, the latest first: one's own, or everyone's for those who may see them. */
export async function pastExtracts(
  context: ExtractContext,
  staff: StaffAtWork,
  { maySeeAll, before }: Asked,
): Promise<PastExtracts> {
  const found = await listExtracts(context.db, {
    ...(!maySeeAll && { staffId: staff.id }),
    ...(before !== undefined && { before }),
    limit: pageSize + 1,
  });
  const extracts = await inWords(context, found.slice(0, pageSize));
  return { extracts, hasMore: found.length > pageSize };
}

/** One of them; none, where it is another's and they may not see it. */
export async function oneExtract(
  context: ExtractContext,
  staff: StaffAtWork,
  { maySeeAll, id }: { maySeeAll: boolean; id: string },
): Promise<ExtractRecord | undefined> {
  const extract = await readExtract(context.db, id);
  if (!extract || (extract.staffId !== staff.id && !maySeeAll)) return undefined;
  const [told] = await inWords(context, [extract]);
  return told;
}

async function inWords(
  { db, now }: ExtractContext,
  extracts: readonly Extract[],
): Promise<ExtractRecord[]> {
  const names = await readStaffNames(
    db,
    extracts.map(({ staffId }) => staffId),
  );
  return extracts.map((extract) => ({
    id: extract.id,
    who: names.get(extract.staffId) ?? formerStaff,
    askedAt: extract.askedAt.toISOString(),
    reason: extract.reason,
    filter: extract.filter,
    columns: extract.columns,
    expected: extract.expected,
    registrants: extract.registrants,
    rows: extract.rows,
    state: stateOf(extract, now()),
  }));
}

/** After this an extract that nobody reads has been left by its process. */
const graceMs = 60_000;

function stateOf(extract: Extract, now: Date): ExtractState {
  if (extract.outcome) return extract.outcome;
  const { startedAt, ticketExpiresAt, isRead } = extract;
  if (startedAt) {
    const isFresh = now.getTime() - startedAt.getTime() < graceMs;
    return isRead || isFresh ? 'running' : 'failed';
  }
  return ticketExpiresAt > now ? 'waiting' : 'never-fetched';
}
