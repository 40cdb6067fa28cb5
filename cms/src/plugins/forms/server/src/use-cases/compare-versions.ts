import { compareDefinitions, listsOf, type Change, type OptionLists } from '@ehpr/form-schemas';
import type { Db } from '../store/db';
import { readVersion, type FormVersion } from '../store/form-versions';

/** What differs between two versions of a form; nothing when it lacks one of them. */
export async function compareVersions(
  db: Db,
  slug: string,
  numbers: { before: number; after: number },
): Promise<Change[] | undefined> {
  const before = await readVersion(db, slug, numbers.before);
  const after = await readVersion(db, slug, numbers.after);
  if (!before || !after) return undefined;
  return compareDefinitions(before.definition, after.definition, {
    before: listsOfVersion(before),
    after: listsOfVersion(after),
  });
}

/** The option lists as they were when a version was published. */
export function listsOfVersion({ definition, wording, lists }: FormVersion): OptionLists {
  return lists ?? listsOf(definition, wording);
}
