import { columnsOf, filterBy, type Column } from '@ehpr/form-schemas';
import type { ResponseFilter } from '../../../shared/responses';
import type { RecordSource } from '../contract';
import type { Db } from '../store/db';
import type { FormEntries } from '../store/form-entries';
import { readSettings } from '../store/form-settings';
import { presentVersion, readWordedVersions } from '../store/form-versions';
import type { PublishedReader } from './published-forms';

export type ResponsesContext = {
  db: Db;
  entries: FormEntries;
  forms: PublishedReader;
  /** Who keeps the answers to a form, to be looked through; nobody, where it takes none. */
  recordsOf(slug: string): RecordSource | undefined;
  timeZone: string;
  now(): Date;
  /** What `readColumns` has read, by form. */
  keptColumns: Map<string, ColumnsOfForm>;
};

type ColumnsOfForm = { latest: number; columns: Column[]; versions: number[] };

/**
 * The questions of all versions of a form, as columns, and the numbers of the versions. Versions never
 * change, so that all of them are read again only when there is another.
 */
export async function readColumns(
  { db, keptColumns }: Pick<ResponsesContext, 'db' | 'keptColumns'>,
  slug: string,
): Promise<ColumnsOfForm> {
  const latest = (await presentVersion(db, slug))?.version ?? 0;
  const kept = keptColumns.get(slug);
  if (kept?.latest === latest) return kept;
  const worded = await readWordedVersions(db, slug);
  const versions = worded.map(({ version }) => version);
  const read = { latest: versions.at(-1) ?? 0, columns: columnsOf(worded), versions };
  keptColumns.set(slug, read);
  return read;
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
