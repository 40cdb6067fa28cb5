import { useState } from 'react';

/**
 * Which of some things staff want to see, by key. This browser keeps it: keys of questions are nothing
 * personal. Nothing until they choose.
 */
export function useKeptKeys(place: string) {
  const [kept, setKept] = useState(() => keptIn(place));
  const keep = (keys: readonly string[]) => {
    setKept(keys);
    try {
      localStorage.setItem(place, JSON.stringify(keys));
    } catch {
      // A browser that keeps nothing shows them until the page is left.
    }
  };
  return [kept, keep] as const;
}

function keptIn(place: string): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : undefined;
  } catch {
    return undefined;
  }
}
