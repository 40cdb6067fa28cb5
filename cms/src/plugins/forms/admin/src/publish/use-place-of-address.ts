import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { placeParameter } from '../paths';
import { placeOfAddress } from './domain/place-in-address';
import { openPlace } from './open-place';

/** Opens the step and the question that the address names, once the editor shows them. */
export function usePlaceOfAddress(isForm: boolean): void {
  const [search, setSearch] = useSearchParams();
  const place = (isForm && search.get(placeParameter)) || '';
  useEffect(() => {
    const names = placeOfAddress(place);
    if (names.length === 0) return;
    const stop = new AbortController();
    void openPlace(names, stop.signal).then((isOpen) => {
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
