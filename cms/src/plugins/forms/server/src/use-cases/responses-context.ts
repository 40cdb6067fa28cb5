import { columnsOf, filterBy, type Column } from '@ehpr/form-schemas';
import type { ResponseFilter } from '../../../shared/responses';
import type { RecordSource } from '../contract';
import type { Db } from '../store/db';
import type { FormEntries } from '../store/form-entries';
import { readSettings } from '../store/form-settings';
import { readWordedVersions } from '../store/form-versions';
import type { PublishedReader } from './published-forms';

export type ResponsesContext = {
  db: Db;
  entries: FormEntries;
  forms: PublishedReader;
  /** Who keeps the answers to a form, to be looked through; nobody, where it takes none. */
  recordsOf(slug: string): RecordSource | undefined;
  timeZone: string;
  now(): Date;
};

/** The questions of all versions of a form, as columns, and the numbers of the versions. */
export async function readColumns(
  db: Db,
  slug: string,
): Promise<{ columns: Column[]; versions: number[] }> {
  const versions = await readWordedVersions(db, slug);
  return { columns: columnsOf(versions), versions: versions.map(({ version }) => version) };
}

/** The ways to find responses that staff marked in the form, as it was published last. */
export async function readFilters(
  db: Db,
  slug: string,
  columns: readonly Column[],
): Promise<ResponseFilter[]> {
  const marked = (await readSettings(db, slug))?.filterable ?? [];
  return columns.flatMap(({ key, label, kind, group, options }) => {
    const by = filterBy[kind];
    if (!by || !marked.includes(key)) return [];
    const within = columns.find((column) => column.key === group)?.label;
    return [
      {
        key,
        label,
        by,
        ...(options && { options }),
        ...(within !== undefined && { group: within }),
      },
    ];
  });
}
