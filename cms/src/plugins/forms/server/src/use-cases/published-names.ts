import type { PublishedNames } from '../../../shared/names';
import type { Db } from '../store/db';
import type { FormEntries } from '../store/form-entries';
import { readPublishedNames, readPublishedValues } from '../store/published-names';

type Context = { db: Db; entries: FormEntries };

/** What was ever published of a form, which its editor locks; nothing when there is no such form. */
export async function publishedNamesOfForm(
  { db, entries }: Context,
  documentId: string,
): Promise<PublishedNames | undefined> {
  const form = await entries.read(documentId, 'draft');
  return form ? readPublishedNames(db, form.slug) : undefined;
}

/** What was ever published of an option list; nothing when there is no such list. */
export async function publishedNamesOfList(
  { db, entries }: Context,
  documentId: string,
): Promise<PublishedNames | undefined> {
  const list = await entries.list(documentId);
  if (!list) return undefined;
  const options = { '': await readPublishedValues(db, list.key) };
  return { keys: [], options, rows: {}, columns: {} };
}
