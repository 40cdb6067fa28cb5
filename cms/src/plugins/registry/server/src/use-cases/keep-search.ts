import type { AskedText, NamedSearch, SearchChange, SearchToName } from '../../../shared/search';
import { readList } from '../domain/list-asked';
import { columnsOffered } from '../domain/search-offered';
import {
  countNamed,
  deleteNamed,
  insertNamed,
  keepText,
  readNamed,
  updateNamed,
} from '../store/stored-searches';
import { askSearch, stored, textAsked, type SearchContext } from './ask-search';
import type { StaffAtWork } from './staff-at-work';
import { formAsked } from './tell-search';

/** How long words are kept that nobody gave a name. */
const textDays = 90;
const mostNamed = 200;

export type KeepOutcome<T> =
  | { kind: 'kept'; value: T }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; message: string }
  | { kind: 'unknown' };

/** Keeps the words of a search for the person who typed them, and tells by what an address names them. */
export async function keepWords(
  { db, now, drawId }: SearchContext,
  staff: StaffAtWork,
  text: AskedText,
): Promise<{ id: string }> {
  const expiresAt = new Date(now().getTime() + textDays * 24 * 60 * 60 * 1000);
  const id = await keepText(db, { id: drawId(), staffId: staff.id, text, now: now(), expiresAt });
  return { id };
}

/** The words that an address names. */
export async function readWords(
  context: SearchContext,
  staff: StaffAtWork,
  id: string,
): Promise<AskedText | undefined> {
  return textAsked(context, staff, [[stored, id]]);
}

/** The searches with a name that whoever asks may use. */
export async function listSearches(
  { db }: SearchContext,
  staff: StaffAtWork,
): Promise<NamedSearch[]> {
  const rows = await readNamed(db, staff.id);
  return rows.map(({ id, name, query, isShared, staffId, madeBy, hasText }) => ({
    id,
    name,
    query: withText(query, hasText ? id : undefined),
    isShared,
    isOwn: staffId === staff.id,
    ...(staffId !== staff.id && { madeBy }),
  }));
}

/** Gives a search a name, with its words as they are now. */
export async function nameSearch(
  context: SearchContext,
  staff: StaffAtWork,
  { name, query, isShared }: SearchToName,
): Promise<KeepOutcome<NamedSearch>> {
  const { db, now } = context;
  const params = [...new URLSearchParams(query)].filter(([key]) => key !== 'page');
  const form = await formAsked(context);
  const known = columnsOffered(form).map(({ key }) => key);
  const list = readList(params, { columns: known, atFirst: [] });
  if (list.kind === 'refused') return list;
  const asked = await askSearch(context, staff, list.rest, form);
  if (asked.kind === 'refused') return asked;
  if ((await countNamed(db, staff.id)) >= mostNamed) {
    const message = `You have ${mostNamed} searches. Delete one that you do not need any more`;
    return { kind: 'conflict', message };
  }
  const text = (await textAsked(context, staff, params)) ?? {};
  const kept = String(new URLSearchParams(params.filter(([key]) => key !== stored)));
  const id = context.drawId();
  const named = { id, staffId: staff.id, name, isShared, query: kept, text, now: now() };
  if (!(await insertNamed(db, named))) return nameTaken;
  const hasText = Object.keys(text).length > 0;
  const value = { id, name, query: withText(kept, hasText ? id : undefined), isShared };
  return { kind: 'kept', value: { ...value, isOwn: true } };
}

/** Renames and shares a search of whoever asks; of others it is unknown. */
export async function changeSearch(
  { db }: SearchContext,
  staff: StaffAtWork,
  { id, name, isShared }: SearchChange & { id: string },
): Promise<KeepOutcome<{ id: string }>> {
  const done = await updateNamed(db, { id, staffId: staff.id, name, isShared });
  if (done === 'name-taken') return nameTaken;
  return done === 'updated' ? { kind: 'kept', value: { id } } : { kind: 'unknown' };
}

/** Deletes a search of whoever asks. */
export async function deleteSearch(
  { db }: SearchContext,
  staff: StaffAtWork,
  id: string,
): Promise<KeepOutcome<{ id: string }>> {
  const isGone = await deleteNamed(db, { id, staffId: staff.id });
  return isGone ? { kind: 'kept', value: { id } } : { kind: 'unknown' };
}

const nameTaken = {
  kind: 'conflict',
  message: 'You have a search with this name. Choose another name',
} as const;

function withText(query: string, id: string | undefined): string {
  if (id === undefined) return query;
  return `${query}${query === '' ? '' : '&'}${stored}=${id}`;
}
