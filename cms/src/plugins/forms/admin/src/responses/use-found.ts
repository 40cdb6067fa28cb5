import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FoundResponses, ResponsesQuery, ResponsesSearch } from '../../../shared/responses';

export type Finding =
  | { kind: 'searching'; before?: FoundResponses | undefined }
  | { kind: 'failed'; why: string }
  | { kind: 'found'; found: FoundResponses };

/** Finds a page of the responses that are meant; what was found before stays until then. */
export function useFound(documentId: string, query: ResponsesQuery, page: number): Finding {
  const { post } = useFetchClient();
  const [finding, setFinding] = useState<Finding>({ kind: 'searching' });

  useEffect(() => {
    const abort = new AbortController();
    const search: ResponsesSearch = { ...query, page };
    setFinding((before) => ({
      kind: 'searching',
      before: before.kind === 'found' ? before.found : undefined,
    }));
    post<{ data: FoundResponses }>(`/forms/${documentId}/responses/search`, search, {
      signal: abort.signal,
    })
      .then(({ data }) => setFinding({ kind: 'found', found: data.data }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        setFinding({ kind: 'failed', why: isFetchError(error) ? error.message : 'Try again' });
      });
    return () => abort.abort();
  }, [documentId, query, page, post]);

  return finding;
}
