import type { Knex } from 'knex';
import type { Answers } from '@ehpr/form-schemas';
import type { ListAsked, SortKey } from '../domain/list-asked';
import { regionChoice } from '../domain/choices';
import type { RegistrantSearch } from '../domain/registrant-search';
import type { Scope } from '../domain/visibility';
import type { Db } from './db';
import { choicesOnly, matching, meansAll } from './search';

const latest = ['registrants.registered_at', 'registrants.id'];

/** What a list is sorted by; where that is the same, by the time of registering. */
const orders: Record<SortKey, readonly string[]> = {
  registered: latest,
  name: ['lower(registrants.last_name)', 'lower(registrants.first_name)', ...latest],
  email: ['lower(registrants.email)', ...latest],
  number: ['registrants.confirmation_number'],
  stream: ['registrants.stream', ...latest],
  registrationStatus: ['registrants.registration_status', ...latest],
  currentEmployment: ['registrants.current_employment', ...latest],
  deploymentDuration: ['registrants.deployment_duration', ...latest],
  status: ['registrants.registrant_status', ...latest],
  credential: ['registrants.credential_status', ...latest],
};

export type FoundRow = {
  id: number;
  documentId: string;
  confirmationNumber: string;
  /** Of those who were moved in, either may be missing. */
  firstName: string | null;
  lastName: string | null;
  status: string;
  credential: string;
  registeredAt: Date;
  language: string;
  version: number;
  goesAnywhere: boolean;
  regions: string[];
  hasGaps: boolean;
  answers: Answers;
};

const columns = {
  id: 'id',
  documentId: 'document_id',
  confirmationNumber: 'confirmation_number',
  firstName: 'first_name',
  lastName: 'last_name',
  status: 'registrant_status',
  credential: 'credential_status',
  registeredAt: 'registered_at',
  language: 'language',
  version: 'form_version',
  goesAnywhere: 'deploy_anywhere',
};

/** A search that takes longer is stopped, in the database too. */
const patience = [30_000, { cancel: true }] as const;

/** How many registrants of a scope a search means. */
export async function countFound(db: Db, search: RegistrantSearch, scope: Scope): Promise<number> {
  const found = choicesOnly(db, search, scope)?.found ?? matching(db, search, scope);
  const row = await found
    .timeout(...patience)
    .count<{ count: string }[]>('* as count')
    .first();
  return Number(row?.count ?? 0);
}

/** A page of them, in the order that is asked for. */
export async function readFound(
  db: Db,
  search: RegistrantSearch,
  { scope, list }: { scope: Scope; list: Omit<ListAsked, 'columns'> },
): Promise<FoundRow[]> {
  const { sort, page, pageSize } = list;
  // Which they are is told from indexes alone; only these are then read.
  const ids = inOrder(db, search, { scope, sort })
    .offset((page - 1) * pageSize)
    .limit(pageSize);
  const rows: Record<string, unknown>[] = await db('registrants')
    .whereIn('registrants.id', ids)
    .orderByRaw(orderSql(orders[sort.by], sort))
    .timeout(...patience)
    .select(columns)
    .select(db.raw('gaps is not null as "hasGaps", answers::text, regions::text'));
  return rows.map((row) => {
    const [answers, regions] = [row['answers'], row['regions']].map((json) =>
      JSON.parse(String(json)),
    );
    return { ...row, answers, regions } as FoundRow;
  });
}

/** The ids of those who are meant, in an order. */
function inOrder(
  db: Db,
  search: RegistrantSearch,
  { scope, sort }: { scope: Scope; sort: ListAsked['sort'] },
): Knex.QueryBuilder {
  const chosen = sort.by === 'registered' ? choicesOnly(db, search, scope) : undefined;
  return chosen?.isInOrder
    ? chosen.found
        .orderByRaw(orderSql(['registered_at', 'registrant_id'], sort))
        .select('registrant_id')
    : matching(db, search, scope)
        .orderByRaw(orderSql(orders[sort.by], sort))
        .select('registrants.id');
}

/** All in one direction, so that an index is read forwards or backwards. */
function orderSql(keys: readonly string[], { isDescending }: ListAsked['sort']): string {
  return keys.map((key) => `${key} ${isDescending ? 'desc' : 'asc'}`).join(', ');
}

type Counted = { value: string | null; count: string }[];

/** Those that a search means, counted by region, by stream and by month. */
export async function countByGroup(
  db: Db,
  search: RegistrantSearch,
  { scope, timeZone }: { scope: Scope; timeZone: string },
) {
  const found = () => matching(db, search, scope);
  const goTo = db('registry.registrant_choice').where('question', regionChoice.question);
  if (!search.statuses) void goTo.where('listed', true);
  if (!meansAll(search, scope)) {
    void goTo.whereIn('registrant_id', found().select('registrants.id'));
  }
  const regions: Counted = await goTo
    .timeout(...patience)
    .groupBy('value')
    .orderBy('value')
    .select('value')
    .count('* as count');
  const streams: Counted = await found()
    .timeout(...patience)
    .groupBy('registrants.stream')
    .orderBy('registrants.stream')
    .select({ value: 'registrants.stream' })
    .count('* as count');
  // First by the hour, so that the time zone is asked once for each hour and not for each person.
  const hours = found()
    .groupByRaw('1')
    .select(db.raw(`date_trunc('hour', registrants.registered_at) as hour`))
    .count('* as count')
    .as('hours');
  const month = `to_char(hour::timestamptz at time zone ?, 'YYYY-MM')`;
  const months: Counted = await db
    .from(hours)
    .timeout(...patience)
    .select(db.raw(`${month} as value`, [timeZone]))
    .sum('count as count')
    .groupByRaw('1')
    .orderByRaw('1');
  return { regions: tallies(regions), streams: tallies(streams), months: tallies(months) };
}

const tallies = (counted: Counted) =>
  counted.map(({ value, count }) => ({ value: value ?? '', count: Number(count) }));
