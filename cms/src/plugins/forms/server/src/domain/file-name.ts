/** The endings that fit each type of file, the usual one first. */
const endings: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
};

const longestName = 120;

// What turns the direction of writing could make a name read as another one.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A name as it is told: no path, and nothing unseen. It may be nothing at all. */
export function plainFileName(given: string): string {
  const last = given.split(/[/\\]/u).at(-1) ?? '';
  return last
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/ +/gu, ' ')
    .replace(/^[. ]+/u, '')
    .replace(/[. ]+$/u, '');
}

/**
 * A name as it is kept: of bounded length, with the ending that fits what the file is, so that no
 * computer opens it as something else.
 */
export function tidyFileName(given: string, type: string): string {
  const plain = plainFileName(given);
  const fitting = endings[type] ?? ['bin'];
  const [, stem = '', ending = ''] = /^(.*)\.([^.]{1,8})$/su.exec(plain) ?? [];
  const fits = fitting.includes(ending.toLowerCase());
  const kept = fits ? stem : plain;
  const shortened = Array.from(kept).slice(0, longestName).join('').trim();
  return `${shortened || 'file'}.${fits ? ending : (fitting[0] ?? 'bin')}`;
}
