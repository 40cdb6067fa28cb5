import { useState } from 'react';
import type { SearchColumn } from '../../../shared/search';

const place = 'ehpr:columns-of-registrants';

/**
 * The columns that staff want to see. This browser keeps their choice: keys of columns are nothing
 * personal. What there is no column for any more is left out.
 */
export function useColumns(columns: readonly SearchColumn[]) {
  const [chosen, setChosen] = useState(chosenBefore);
  const shown = chosen
    ? columns.filter(({ key }) => chosen.includes(key))
    : columns.filter(({ isShownAtFirst }) => isShownAtFirst);
  const choose = (keys: readonly string[]) => {
    setChosen(keys);
    try {
      localStorage.setItem(place, JSON.stringify(keys));
    } catch {
      // A browser that keeps nothing shows them until the page is left.
    }
  };
  return { shown, choose };
}

function chosenBefore(): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : undefined;
  } catch {
    return undefined;
  }
}
