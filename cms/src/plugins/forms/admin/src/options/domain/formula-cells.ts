/*
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it. An apostrophe
 * before it makes it text; one that was there already gets another, so that nothing is lost.
 */
const dangerous = /^'*[=+\-@\t\r\n\0]/u;
const escaped = /^'(?='*[=+\-@\t\r\n\0])/u;

/** The text of a cell so that a spreadsheet shows it and runs nothing. */
export const escapedCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** What `escapedCell` was given. */
export const unescapedCell = (text: string): string => text.replace(escaped, '');
