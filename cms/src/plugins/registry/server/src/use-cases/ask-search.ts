import type { PublishedForms, Questions } from '../../../../forms/server/src/contract';
import type { AskedText } from '../../../shared/search';
import { addedFilters } from '../domain/added-filters';
import { readSearch, type SearchReading } from '../domain/read-search';
import type { Db } from '../store/db';
import { readText } from '../store/stored-searches';
import type { StaffAtWork } from './staff-at-work';

export type SearchContext = {
  db: Db;
  questions: Questions;
  forms: PublishedForms;
  timeZone: string;
  now(): Date;
  drawId(): string;
};

/** The parameter that names the words of a search. */
export const stored = 'stored';

/** All that the form ever asked, and what of it registrants can be found by. */
type Asked = Pick<Awaited<ReturnType<Questions['of']>>, 'columns' | 'filters'>;

/**
 * The search that the parameters of an address ask for, in the words of whoever asks: by all filters
 * that there are now, with the words that the address names.
 */
export async function askSearch(
  context: Pick<SearchContext, 'db' | 'timeZone' | 'now'>,
  staff: Pick<StaffAtWork, 'id'>,
  params: Iterable<readonly [string, string]>,
  questions: Asked,
): Promise<SearchReading> {
  const given = [...params];
  const text = await textAsked(context, staff, given);
  if (!text) {
    const message =
      'The words of this search are gone, or somebody else typed them. Type them again';
    return { kind: 'refused', filter: stored, message };
  }
  const { columns, filters } = questions;
  const rest = given.filter(([name]) => name !== stored);
  return readSearch(rest, {
    added: addedFilters(columns, filters),
    text,
    timeZone: context.timeZone,
  });
}

/** The words that the parameters of an address name, if whoever asks may still read them. */
export function textAsked(
  context: Pick<SearchContext, 'db' | 'now'>,
  staff: Pick<StaffAtWork, 'id'>,
  params: Iterable<readonly [string, string]>,
): Promise<AskedText | undefined> {
  const ids = [...params].filter(([name, value]) => name === stored && value !== '');
  return textNamed(
    context,
    staff,
    ids.map(([, value]) => value),
  );
}

/** The words that an address names; none, where it names none. */
async function textNamed(
  { db, now }: Pick<SearchContext, 'db' | 'now'>,
  staff: Pick<StaffAtWork, 'id'>,
  [id, ...others]: readonly string[],
): Promise<AskedText | undefined> {
  if (id === undefined) return {};
  if (others.length > 0 || !/^[\w-]{1,40}$/u.test(id)) return undefined;
  return readText(db, { id, staffId: staff.id, now: now() });
}
