import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ConsideredExtract } from '../../../shared/extracts';

export type Considered =
  | { kind: 'counting' }
  | { kind: 'refused'; why: string }
  | { kind: 'considered'; extract: ConsideredExtract };

/** What an extract of a search would be. */
export function useConsidered(query: string): Considered {
  const { get } = useFetchClient();
  const [considered, setConsidered] = useState<Considered>({ kind: 'counting' });

  useEffect(() => {
    const abort = new AbortController();
    setConsidered({ kind: 'counting' });
    get<{ data: ConsideredExtract }>(`/registry/extracts/considered?${query}`, {
      signal: abort.signal,
    })
      .then(({ data }) => setConsidered({ kind: 'considered', extract: data.data }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const why = isFetchError(error) ? error.message : 'The registry did not answer. Try again';
        setConsidered({ kind: 'refused', why });
      });
    return () => abort.abort();
  }, [query, get]);

  return considered;
}
