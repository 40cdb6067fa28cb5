import { listsUsedBy, type Problem } from '@ehpr/form-schemas';
import type { FormEntry } from '../domain/definition-from-entry';
import type { Db } from '../store/db';
import { saveSettings } from '../store/form-settings';
import { insertVersion, lockForm, presentVersion, readVersion } from '../store/form-versions';
import { buildValidatorModule } from './build-validator-module';
import { checkForm, type CheckContext } from './check-form';
import { optionsInUse } from './options-in-use';
import type { VersionsContext } from './version-history';

export type PublishContext = CheckContext & {
  trx: Db;
  useOf: VersionsContext['useOf'];
  publishedBy: string | null;
};

export type PublishOutcome =
  | { kind: 'published'; version: number }
  | { kind: 'unchanged'; version: number }
  | { kind: 'unsound'; problems: Problem[] };

/**
 * Makes the next immutable version of a form, in the transaction of the caller; says why not, if the
 * form is unsound; makes none, if nothing that people see or that is checked changed. Its settings hold
 * from then on in either case.
 */
export async function publishForm(
  context: PublishContext,
  entry: FormEntry,
): Promise<PublishOutcome> {
  const { trx, publishedBy } = context;
  const checked = checkForm(context, entry);
  if (checked.kind === 'unsound') return { kind: 'unsound', problems: checked.problems };
  const { definition, schema, wording, hash, settings } = checked;
  const { slug } = definition;

  await lockForm(trx, slug);
  await saveSettings(trx, slug, { ...settings, isLive: true });
  const present = await presentVersion(trx, slug);
  if (present?.hash === hash) return { kind: 'unchanged', version: present.version };
  const live = present && (await readVersion(trx, slug, present.version));
  const problems = await optionsInUse(context.useOf, live, { definition, lists: context.lists });
  if (problems.length > 0) return { kind: 'unsound', problems };

  const version = (present?.version ?? 0) + 1;
  const module = await buildValidatorModule(schema);
  const note = entry.note?.trim() || null;
  await insertVersion(trx, {
    slug,
    version,
    hash,
    definition,
    schema,
    wording,
    lists: listsUsedBy(definition, context.lists),
    module,
    publishedBy,
    note,
  });
  return { kind: 'published', version };
}
