import type { ProgressCount } from '../domain/progress';
import type { Db } from './db';

const table = 'registry.form_progress';

/** Adds counts to those of a quarter of an hour. Whatever runs beside it, none is lost. */
export async function addProgress(
  db: Db,
  quarter: Date,
  counts: readonly ProgressCount[],
): Promise<void> {
  if (counts.length === 0) return;
  // In one order everywhere, so that two that add at once never wait for each other in a ring.
  const rows = [...counts]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((count) => ({ ...count, quarter }));
  await db(table)
    .insert(rows)
    .onConflict(['slug', 'version', 'quarter', 'kind', 'step'])
    .merge({ count: db.raw('form_progress.count + excluded.count') });
}

/** Counts that name the same are one. */
export const keyOf = ({ slug, version, kind, step }: ProgressCount) =>
  [slug, String(version).padStart(7, '0'), kind, step].join(' ');

/** PostgreSQL gives sums as text. */
type Counted = Omit<ProgressCount, 'slug' | 'count'> & { count: string };

/** The counts of a form since a moment, by version and step. */
export async function readProgress(
  db: Db,
  slug: string,
  since: Date | undefined,
): Promise<ProgressCount[]> {
  const found = db(table).where({ slug });
  if (since) found.where('quarter', '>=', since);
  const rows: Counted[] = await found
    .groupBy('version', 'kind', 'step')
    .select('version', 'kind', 'step', db.raw('sum(count) as count'));
  return rows.map((row) => ({ ...row, slug, count: Number(row.count) }));
}
