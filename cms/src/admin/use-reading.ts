import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export type Reading<T> = { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; data: T };

/**
 * Reads from the plugin's API, again whenever `stamp` changes; what was read before stays until the
 * answer is there. Without a path there is nothing to read yet.
 */
export function useReading<T>(path: string | undefined, stamp = ''): Reading<T> {
  const { get } = useFetchClient();
  const [reading, setReading] = useState<Reading<T>>({ kind: 'loading' });

  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    get<{ data: T }>(path, { signal: abort.signal })
      .then(({ data }) => setReading({ kind: 'read', data: data.data }))
      .catch(() => {
        if (!abort.signal.aborted) setReading({ kind: 'failed' });
      });
    return () => abort.abort();
  }, [path, stamp, get]);

  return reading;
}
