import type { Option } from './form.ts';

/**
 * The options of a table with two columns a level, a value and a label, such as
 * `region_id,region,community_id,community`. A row without a value at a level skips that level.
 * Order is that of first appearance.
 */
export function optionsFromRows(rows: readonly (readonly string[])[]): Option[] {
  const top: Option[] = [];
  for (const row of rows) {
    let siblings = top;
    for (let column = 0; column + 1 < row.length; column += 2) {
      const value = row[column];
      const label = row[column + 1];
      if (!value || !label) continue;
      let option = siblings.find((sibling) => sibling.value === value);
      if (!option) {
        option = { value, label };
        siblings.push(option);
      }
      if (hasDeeper(row, column + 2)) siblings = option.options ??= [];
    }
  }
  return top;
}

function hasDeeper(row: readonly string[], from: number): boolean {
  return row.some((value, column) => column >= from && column % 2 === 0 && value !== '');
}
