import { readableForm } from '@ehpr/form-schemas';
import type { ReadVersion } from '../../../shared/versions';
import { readVersion as readStored } from '../store/form-versions';
import { listsOfVersion } from './compare-versions';
import { versionHistory, type VersionsContext } from './version-history';

/** One version for people to read; nothing when the form never had it. */
export async function readVersion(
  context: VersionsContext,
  slug: string,
  number: number,
): Promise<ReadVersion | undefined> {
  const stored = await readStored(context.db, slug, number);
  const summary = (await versionHistory(context, slug)).find(({ version }) => version === number);
  if (!stored || !summary) return undefined;
  return { ...summary, form: readableForm(stored.definition, listsOfVersion(stored)) };
}
