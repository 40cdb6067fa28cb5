/**
 * Text for a cell of a spreadsheet, which would reckon what begins like a formula: such text gets an
 * apostrophe before it, as spreadsheets mark text themselves. Spaces and unseen signs before it do
 * not count, and neither does the width of the sign.
 */
export function safeCell(text: string): string {
  return begins.test(text) ? `'${text}` : text;
}

const begins = /^(?:[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n\0])/u;
