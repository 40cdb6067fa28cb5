import type { Option } from '@ehpr/form-schemas';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { escapedCell } from './formula-cells';

/** The options of a list as CSV: a line for each that has none below it, or is retired as a whole. */
export function writeOptionsTable(options: readonly Option[]): string {
  const rows = rowsOf(options, []);
  const levels = Math.max(1, ...rows.map(({ path }) => path.length));
  const names = Array.from({ length: levels }, (_each, index) => `level${index + 1}`);
  const header = [...names.flatMap((name) => [`${name}_id`, name, `${name}_fr`]), 'retired'];
  const lines = rows.map(({ path, retired }) => [
    ...names.flatMap((_name, level) => {
      const option = path[level];
      return [option?.value, option?.label, option?.labels?.fr].map((text) =>
        escapedCell(text ?? ''),
      );
    }),
    retired ? 'yes' : '',
  ]);
  return stringify([header, ...lines], { bom: true, record_delimiter: 'windows' });
}

type Row = { path: Option[]; retired: boolean };

function rowsOf(options: readonly Option[], above: readonly Option[]): Row[] {
  return options.flatMap((option) => {
    const path = [...above, option];
    const { options: below = [], retired = false } = option;
    const own = below.length === 0 || retired ? [{ path, retired }] : [];
    return [...own, ...rowsOf(below, path)];
  });
}
