import { removedOptions, type FormWithLists, type Problem } from '@ehpr/form-schemas';
import type { FormVersion } from '../store/form-versions';
import { listsOfVersion } from './compare-versions';
import type { VersionsContext } from './version-history';

/**
 * Options that the live version of a form has, that the form as it would be has no more, and that
 * answers hold: these have to be retired instead, so that the answers keep their words.
 */
export async function optionsInUse(
  useOf: VersionsContext['useOf'],
  live: FormVersion | undefined,
  next: FormWithLists | undefined,
): Promise<Problem[]> {
  if (!live || !next) return [];
  const removed = removedOptions(
    { definition: live.definition, lists: listsOfVersion(live) },
    next,
  );
  const use = useOf(live.slug);
  if (removed.length === 0 || !use) return [];
  const held = await use(removed);
  return held.map(({ path, of, label }) => ({
    path,
    message: `The ${of ? called[of] : 'option'} “${label}” was removed, and answers hold it. Put it back and retire it instead`,
  }));
}

const called = { rows: 'row', columns: 'column' };
