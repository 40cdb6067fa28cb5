/** The keys in a text that names several questions, in their order. */
export function keysInText(stored: unknown): string[] {
  if (typeof stored !== 'string') return [];
  return [...new Set(stored.split(/[\s,;]+/u).filter((key) => key !== ''))];
}

/** The text that names them; nothing where there are none. */
export function textOfKeys(keys: readonly string[]): string | null {
  return keys.length > 0 ? keys.join(', ') : null;
}
