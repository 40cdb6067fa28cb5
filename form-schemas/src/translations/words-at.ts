/** The words of a translation for a key, whatever the key; an empty object when it has none. */
export function wordsAt<W extends object>(
  words: Record<string, W> | undefined,
  key: string,
): Partial<W> {
  const own = words && Object.hasOwn(words, key) ? words[key] : undefined;
  return own ?? {};
}

/** Whether a text says anything. A blank field is none. */
export const isSaid = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text.trim() !== '';

/** A translation, or what it translates where it says nothing. */
export const spoken = (translation: string | undefined, own: string): string =>
  isSaid(translation) ? translation : own;
