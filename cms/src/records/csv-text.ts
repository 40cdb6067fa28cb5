import { safeCell } from './safe-cell';

/** By this mark, at the start of a file, spreadsheets know that it is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * Rows as lines of CSV (RFC 4180) that spreadsheets open: what begins like a formula is text. Written
 * here, since it costs a third of what a library takes, and extracts are long.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string =>
  /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
