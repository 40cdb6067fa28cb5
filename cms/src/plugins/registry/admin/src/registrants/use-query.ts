import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What of an address says how the list is shown, and nothing of whom it means. */
const ofTheList = ['sort', 'page', 'pageSize'];

/** Filters by their parameter; without values, one asks nothing. */
export type Asked = Record<string, readonly string[]>;

/** What the address of the page asks for, and how to ask for something else. */
export function useQuery() {
  const [params, setParams] = useSearchParams();

  /** Puts these in place of what was asked before; the list starts from its first page. */
  const ask = useCallback(
    (asked: Asked) => {
      setParams((before) => {
        const next = new URLSearchParams(before);
        next.delete('page');
        for (const [name, values] of Object.entries(asked)) {
          next.delete(name);
          for (const value of values) if (value !== '') next.append(name, value);
        }
        return next;
      });
    },
    [setParams],
  );

  const { search, filters } = useMemo(() => {
    const meant = new URLSearchParams(params);
    for (const name of ofTheList) meant.delete(name);
    return { search: String(meant), filters: [...meant] };
  }, [params]);

  return {
    /** The filters as they stand in an address. */
    search,
    filters,
    values: (name: string): string[] => params.getAll(name),
    value: (name: string): string => params.get(name) ?? '',
    ask,
    /** Goes to what an address asks for. */
    askAll: (query: string) => setParams(new URLSearchParams(query)),
    sort: params.get('sort') ?? '-registered',
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
    pageSize: params.get('pageSize') ?? '',
    turnTo: (page: number) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        next.set('page', String(page));
        return next;
      }),
  };
}

export type Query = ReturnType<typeof useQuery>;
