/** Text as it is searched: case, accents and spacing do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

const confirmationNumber = /^[0-9a-z]{3}-[0-9a-z]{3}-[0-9a-z]{3}-[0-9a-z]{4}$/u;

/** The words of a search, as they are looked for; a confirmation number as it is stored. */
export function searchWords(typed: string): string[] {
  return fold(typed)
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => (confirmationNumber.test(word) ? word.replaceAll('-', '') : word));
}
