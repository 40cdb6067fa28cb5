import type { Option, Problem } from '@ehpr/form-schemas';
import { readLiveVersions } from '../store/form-versions';
import { listsOfVersion } from './compare-versions';
import { optionsInUse } from './options-in-use';
import type { VersionsContext } from './version-history';

/**
 * What a list would take away from the forms that are live with it, and that answers hold. A list
 * is live the moment that the next version of a form is published.
 */
export async function listInUse(
  { db, useOf }: Pick<VersionsContext, 'db' | 'useOf'>,
  key: string,
  options: Option[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const live of await readLiveVersions(db)) {
    const lists = listsOfVersion(live);
    if (!Object.hasOwn(lists, key)) continue;
    const next = { definition: live.definition, lists: { ...lists, [key]: options } };
    problems.push(...(await optionsInUse(useOf, live, next)));
  }
  // Two questions of one list lose the same option.
  return [...new Map(problems.map(({ message }) => [message, { path: [], message }])).values()];
}
