/**
 * Text for a cell of a spreadsheet, which would reckon what begins like a formula: such text gets an
 * apostrophe before it, as spreadsheets mark text themselves.
 */
export function safeCell(text: string): string {
  return /^\s*[=+\-@\t\r\n\0＝＋－＠]/u.test(text) || /^[\t\r\n\0]/u.test(text) ? `'${text}` : text;
}
