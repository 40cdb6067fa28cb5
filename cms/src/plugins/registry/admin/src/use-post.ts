import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

/** What went wrong otherwise: the answer did not come, or says no more than a sentence. */
export type Failed = { kind: 'failed'; message: string };

/**
 * Sends to the registry's API. What became of it is one value, whether it was done or refused: the
 * details of a refusal are what the contract says.
 */
export function usePost() {
  const { post } = useFetchClient();
  return useCallback(
    async <T extends { kind: string }>(path: string, body: object): Promise<T | Failed> => {
      try {
        const { data } = await post<{ data: T }>(path, body);
        return data.data;
      } catch (error) {
        if (!isFetchError(error)) return { kind: 'failed', message: unreachable };
        const { details } = error.response?.data.error ?? {};
        if (isOutcome(details)) return details as T;
        return { kind: 'failed', message: error.message || unreachable };
      }
    },
    [post],
  );
}

const unreachable = 'That could not be sent. What you entered is still here: try again';

function isOutcome(details: unknown): details is { kind: string } {
  return typeof details === 'object' && details !== null && 'kind' in details;
}
