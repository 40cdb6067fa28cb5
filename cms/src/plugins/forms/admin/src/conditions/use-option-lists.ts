import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { OptionLists } from '@ehpr/form-schemas';
import type { OptionListsAnswer } from '../../../shared/contracts';

type Reading =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'read'; lists: OptionLists; names: Readonly<Record<string, string>> };

/** Reads the shared option lists, and what they are called. */
export function useOptionLists(): Reading {
  const { get } = useFetchClient();
  const [reading, setReading] = useState<Reading>({ kind: 'loading' });

  useEffect(() => {
    const abort = new AbortController();
    get<OptionListsAnswer>('/forms/option-lists', { signal: abort.signal })
      .then(({ data }) => setReading({ kind: 'read', lists: data.data, names: data.names }))
      .catch(() => {
        if (!abort.signal.aborted) setReading({ kind: 'failed' });
      });
    return () => abort.abort();
  }, [get]);

  return reading;
}
