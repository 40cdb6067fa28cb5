import { useState } from 'react';
import type { ResponsesOverview } from '../../../shared/responses';

type Columns = ResponsesOverview['columns'];

/** So many answers stand in the table until staff choose. */
const shownAtFirst = 4;

const placeOf = (slug: string) => `ehpr:columns-of-responses:${slug}`;

/**
 * The answers that staff want to see in the table of a form, by key. This browser keeps their choice:
 * keys of questions are nothing personal. What the form never asked is not among them.
 */
export function useColumns({ slug, columns }: Pick<ResponsesOverview, 'slug' | 'columns'>) {
  const [chosen, setChosen] = useState(() => chosenBefore(slug));
  const keys = chosen ?? columns.slice(0, shownAtFirst).map(({ key }) => key);
  const shown: Columns = columns.filter(({ key }) => keys.includes(key));
  const choose = (next: readonly string[]) => {
    setChosen(next);
    try {
      localStorage.setItem(placeOf(slug), JSON.stringify(next));
    } catch {
      // A browser that keeps nothing shows them until the page is left.
    }
  };
  return { shown, choose };
}

function chosenBefore(slug: string): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(slug)) ?? 'null');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : undefined;
  } catch {
    return undefined;
  }
}
