import { compareDefinitions, compareOptions, type Option } from '@ehpr/form-schemas';
import { optionFaults } from '@ehpr/form-schemas/definition';
import type { Difference } from '../../../shared/two-editors';
import { definitionFromEntry } from '../domain/definition-from-entry';
import type { FormEntries } from '../store/form-entries';

type Context = { entries: FormEntries };

/**
 * What an editor has that the stored draft has not; nothing when there is no such form, and no
 * changes to tell where either cannot be read as a form yet.
 */
export async function differenceOfForm(
  { entries }: Context,
  documentId: string,
  edited: object,
): Promise<Difference | undefined> {
  const stored = await entries.read(documentId, 'draft');
  if (!stored) return undefined;
  const mine = { ...stored, ...edited };
  const [before, after] = [definitionFromEntry(stored), definitionFromEntry(mine)];
  if (before.kind !== 'read' || after.kind !== 'read') return { changes: null };
  const lists = await entries.lists();
  return {
    changes: compareDefinitions(before.definition, after.definition, {
      before: lists,
      after: lists,
    }),
  };
}

/** The same, of an option list. */
export async function differenceOfList(
  { entries }: Context,
  documentId: string,
  edited: { options?: unknown },
): Promise<Difference | undefined> {
  const stored = await entries.list(documentId);
  if (!stored) return undefined;
  if (optionFaults(edited.options).length > 0) return { changes: null };
  const changes = compareOptions(stored.options, edited.options as Option[]);
  return { changes: changes.map((change) => ({ list: stored.name, ...change })) };
}
