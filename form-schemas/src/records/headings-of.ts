import type { Column } from './columns-of.ts';

/**
 * What stands above each column in a table: its question. Those that are called the same, or as a
 * column that stands beside them, are told apart by their keys.
 */
export function headingsOf(
  columns: readonly Pick<Column, 'key' | 'label'>[],
  beside: readonly string[] = [],
): string[] {
  const times = new Map<string, number>();
  for (const label of [...beside, ...columns.map((column) => column.label)]) {
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  return columns.map(({ key, label }) =>
    (times.get(label) ?? 0) > 1 ? `${label} (${key})` : label,
  );
}
