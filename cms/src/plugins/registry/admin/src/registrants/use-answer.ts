import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export type Answer<T> =
  /** What was told before stays until then. */
  | { kind: 'waiting'; before?: T | undefined }
  | { kind: 'failed'; why: string }
  | { kind: 'told'; data: T };

/**
 * Asks the registry something, again whenever the path changes: an answer to what is not asked any
 * more is dropped. Without a path there is nothing to ask yet.
 */
export function useAnswer<T>(path: string | undefined): Answer<T> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'waiting' });

  useEffect(() => {
    if (path === undefined) return;
    const abort = new AbortController();
    setAnswer((before) => ({
      kind: 'waiting',
      before: before.kind === 'told' ? before.data : undefined,
    }));
    get<{ data: T }>(path, { signal: abort.signal })
      .then(({ data }) => setAnswer({ kind: 'told', data: data.data }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const why = isFetchError(error) ? error.message : 'The registry did not answer. Try again';
        setAnswer({ kind: 'failed', why });
      });
    return () => abort.abort();
  }, [path, get]);

  return answer;
}

/** What was told last, while something else is asked too. */
export const shownOf = <T>(answer: Answer<T>): T | undefined =>
  answer.kind === 'told' ? answer.data : answer.kind === 'waiting' ? answer.before : undefined;
