// Marks above letters, apostrophes and glottal stops, which few people type.
const silent = /[\p{M}'’ʼʔ·]/gu;
const betweenWords = /[^\p{L}\p{N}]+/gu;

/** A text as people search for it: without case, accents and punctuation. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(silent, '').toLowerCase().replace(betweenWords, ' ').trim();
}

/** Fewer letters than this are taken for a word's beginning, as they stand inside most texts. */
const fewLetters = 3;

/** Whether a text holds every word of a query. An empty query matches all. */
export function matchesSearch(text: string, query: string): boolean {
  const words = ` ${folded(text)}`;
  return folded(query)
    .split(' ')
    .every((word) => words.includes(word.length < fewLetters ? ` ${word}` : word));
}
