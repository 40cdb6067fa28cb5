/*
 * Strapi writes the address of its editor anew, without encoding what stands in it and with lists in
 * another form. So the names of a place are written in digits, which stay as they are.
 */

/** The names of parts of the editor, one inside the other, for its address. */
export const placeInAddress = (names: readonly string[]): string =>
  Array.from(new TextEncoder().encode(names.join('\n')), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** What `placeInAddress` was given; nothing for what it never wrote. */
export function placeOfAddress(written: string): string[] {
  const bytes = written.match(/[\da-f]{2}/gu) ?? [];
  if (bytes.length === 0 || bytes.length * 2 !== written.length) return [];
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
  return text.split('\n');
}
