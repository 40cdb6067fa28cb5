import { useEffect, useState } from 'react';

/** Whom staff selected: some that they ticked, or all that the search means. */
export type Selection =
  | { kind: 'some'; ids: readonly string[] }
  /** A filter, and no list of people: who matches is found again when something is done with them. */
  | { kind: 'all' };

const none: Selection = { kind: 'some', ids: [] };

/** As many can be ticked as one search takes. */
export const mostTicked = 200;

/** The selection in the list that a search shows. Another search starts without one. */
export function useSelection(search: string) {
  const [selection, select] = useState<Selection>(none);
  useEffect(() => select(none), [search]);
  const isSelected = (id: string) => selection.kind === 'all' || selection.ids.includes(id);
  return {
    selection,
    isSelected,
    selectAll: () => select({ kind: 'all' }),
    selectNone: () => select(none),
    /** Ticks some, or takes their ticks back. Of all that match, nobody is left out one by one. */
    tick: (ids: readonly string[], isTicked: boolean) =>
      select((before) => {
        if (before.kind === 'all') return before;
        const kept = before.ids.filter((id) => !ids.includes(id));
        return { kind: 'some', ids: isTicked ? [...kept, ...ids].slice(0, mostTicked) : kept };
      }),
  };
}

/** What an address asks for to mean the selection. */
export function queryOfSelection(selection: Selection, search: string): string {
  if (selection.kind === 'all') return search;
  return String(new URLSearchParams(selection.ids.map((id) => ['only', id])));
}
