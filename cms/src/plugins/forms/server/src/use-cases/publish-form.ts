import { createHash } from 'node:crypto';
import {
  compileForm,
  type FormDefinition,
  type OptionLists,
  type Problem,
} from '@ehpr/form-schemas';
import { coreProblems } from '../domain/core-questions';
import { definitionFromEntry, type FormEntry } from '../domain/definition-from-entry';
import type { Db } from '../store/db';
import { insertVersion, lockForm, presentVersion } from '../store/form-versions';
import { buildValidatorModule } from './build-validator-module';

export type PublishContext = {
  trx: Db;
  lists: OptionLists;
  timeZone: string;
  /** The form as it was shipped, if it is one of those. */
  shipped: FormDefinition | undefined;
  /** The locale in which the form is written. */
  locale: string;
  publishedBy: string | null;
};

export type PublishOutcome =
  | { kind: 'published'; version: number }
  | { kind: 'unchanged'; version: number }
  | { kind: 'unsound'; problems: Problem[] };

/**
 * Makes the next immutable version of a form, in the transaction of the caller; says why not, if the
 * form is unsound; leaves things as they are, if nothing that people see or that is checked changed.
 */
export async function publishForm(
  context: PublishContext,
  entry: FormEntry,
): Promise<PublishOutcome> {
  const { trx, lists, timeZone, shipped, locale, publishedBy } = context;

  const read = definitionFromEntry(entry);
  if (read.kind === 'unsound') return read;
  const { definition } = read;
  const problems = shipped ? coreProblems(definition, shipped) : [];
  const compiled = compileForm({ definition, lists, timeZone });
  if (compiled.kind === 'unsound') problems.push(...compiled.problems);
  if (compiled.kind === 'unsound' || problems.length > 0) return { kind: 'unsound', problems };

  const { schema } = compiled;
  const wording = { [locale]: compiled.wording };
  const hash = createHash('sha256').update(JSON.stringify({ schema, wording })).digest('hex');

  await lockForm(trx, definition.slug);
  const present = await presentVersion(trx, definition.slug);
  if (present?.hash === hash) return { kind: 'unchanged', version: present.version };

  const version = (present?.version ?? 0) + 1;
  const module = await buildValidatorModule(schema);
  const { slug } = definition;
  await insertVersion(trx, {
    slug,
    version,
    hash,
    definition,
    schema,
    wording,
    module,
    publishedBy,
  });
  return { kind: 'published', version };
}
