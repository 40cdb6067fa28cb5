import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { AnswersInWords } from '../../../shared/contracts';

type Reading = { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; answers: AnswersInWords };

/** Reads the answers of a registrant, by the id of its document. */
export function useAnswersInWords(documentId: string | undefined): Reading {
  const { get } = useFetchClient();
  const [reading, setReading] = useState<Reading>({ kind: 'loading' });

  useEffect(() => {
    if (!documentId) return;
    const abort = new AbortController();
    get<{ data: AnswersInWords }>(`/registry/registrants/${documentId}/answers`, {
      signal: abort.signal,
    })
      .then(({ data }) => setReading({ kind: 'read', answers: data.data }))
      .catch(() => {
        if (!abort.signal.aborted) setReading({ kind: 'failed' });
      });
    return () => abort.abort();
  }, [documentId, get]);

  return reading;
}
