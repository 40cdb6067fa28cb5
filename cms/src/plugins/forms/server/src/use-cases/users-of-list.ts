import type { ListUser } from '../../../shared/lists';
import type { Db } from '../store/db';
import { readLiveVersions } from '../store/form-versions';
import type { FormEntries } from '../store/form-entries';
import { listsNamedBy } from '../domain/lists-named-by';

type Context = { db: Db; entries: FormEntries };

/** The forms that name a list, as drafts or live; nothing when there is no such list. */
export async function usersOfList(
  { db, entries }: Context,
  documentId: string,
): Promise<ListUser[] | undefined> {
  const list = await entries.list(documentId);
  if (!list) return undefined;
  const live = new Set(
    (await readLiveVersions(db))
      .filter(({ definition }) => listsNamedBy(definition).has(list.key))
      .map(({ slug }) => slug),
  );
  const drafts = await entries.all('draft');
  return drafts
    .map((form) => ({
      documentId: form.documentId,
      title: form.title || form.slug,
      inDraft: listsNamedBy(form).has(list.key),
      isLive: live.has(form.slug),
    }))
    .filter(({ inDraft, isLive }) => inDraft || isLive);
}
