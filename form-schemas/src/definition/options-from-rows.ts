import type { Option } from './options.ts';

/** The columns of one level of a table of options, by their numbers. */
export type LevelColumns = { name: string; value: number; label: number; french?: number };

/**
 * The levels of a table of options by its header, from the top: `X_id` with the value, `X` with the
 * label and perhaps `X_fr` with the label in French, in this order. Nothing when the header is none
 * of such a table.
 */
export function levelsOfHeader(header: readonly string[]): LevelColumns[] | undefined {
  const levels: LevelColumns[] = [];
  let column = 0;
  while (column < header.length) {
    const name = header[column + 1] ?? '';
    if (name === '' || header[column] !== `${name}_id`) return undefined;
    const hasFrench = header[column + 2] === `${name}_fr`;
    levels.push({
      name,
      value: column,
      label: column + 1,
      ...(hasFrench && { french: column + 2 }),
    });
    column += hasFrench ? 3 : 2;
  }
  return levels.length > 0 ? levels : undefined;
}

/**
 * The options of a table, such as one with the header
 * `region_id,region,region_fr,community_id,community,community_fr`. A row without a value at a level
 * skips that level. Order is that of first appearance.
 */
export function optionsFromRows(
  levels: readonly LevelColumns[],
  rows: readonly (readonly string[])[],
): Option[] {
  const top: Option[] = [];
  for (const row of rows) {
    let siblings = top;
    const given = levels.filter(({ value, label }) => row[value] && row[label]);
    for (const [depth, columns] of given.entries()) {
      const option = optionAt(siblings, columns, row);
      if (depth < given.length - 1) siblings = option.options ??= [];
    }
  }
  return top;
}

/** The option of a row among those that are there, or as a new one of them. */
function optionAt(siblings: Option[], columns: LevelColumns, row: readonly string[]): Option {
  const value = row[columns.value] ?? '';
  const known = siblings.find((sibling) => sibling.value === value);
  if (known) return known;
  const french = columns.french === undefined ? undefined : row[columns.french];
  const option: Option = {
    value,
    label: row[columns.label] ?? '',
    ...(french && { labels: { fr: french } }),
  };
  siblings.push(option);
  return option;
}
