import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { placeIn, placeParameter } from '../paths';
import { openPlace } from './open-place';

/** Opens the step and the question that the address names, once the editor shows them. */
export function usePlaceOfAddress(isForm: boolean): void {
  const [search, setSearch] = useSearchParams();
  const place = isForm ? JSON.stringify(placeIn(search)) : '[]';
  useEffect(() => {
    const parts = JSON.parse(place) as string[];
    if (parts.length === 0) return;
    const stop = new AbortController();
    void openPlace(parts, stop.signal).then((isOpen) => {
      if (!isOpen) return;
      // Named once: whoever closes the question and loads the page again finds it closed.
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete(placeParameter);
          return after;
        },
        { replace: true },
      );
    });
    return () => stop.abort();
  }, [place, setSearch]);
}
