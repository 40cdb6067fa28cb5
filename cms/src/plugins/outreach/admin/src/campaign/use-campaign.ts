import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Campaign } from '../../../shared/campaigns';

const everyMs = 2_000;
/** Once all has gone out: what the mail service tells comes later. */
const everyMsAfter = 10_000;

/**
 * A campaign as it stands. Once it is confirmed it is asked for again and again, while anybody looks;
 * words that are being written are left alone.
 */
export function useCampaign(id: string) {
  const { get } = useFetchClient();
  const [campaign, setCampaign] = useState<Campaign>();
  const [hasFailed, setHasFailed] = useState(false);
  /** Answers that were asked for before something was done are not taken. */
  const stamp = useRef(0);

  const take = useCallback((present: Campaign) => {
    stamp.current += 1;
    setCampaign(present);
    setHasFailed(false);
  }, []);

  const read = useCallback(
    async (signal?: AbortSignal) => {
      const before = stamp.current;
      try {
        const options = signal ? { signal } : {};
        const { data } = await get<{ data: Campaign }>(`/outreach/campaigns/${id}`, options);
        if (before === stamp.current && !signal?.aborted) take(data.data);
      } catch {
        if (!signal?.aborted) setHasFailed(true);
      }
    },
    [get, id, take],
  );

  useEffect(() => {
    const abort = new AbortController();
    setCampaign(undefined);
    void read(abort.signal);
    return () => abort.abort();
  }, [read]);

  const pause = campaign && pauseOf(campaign);
  useEffect(() => {
    if (pause === undefined) return;
    const abort = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible') void read(abort.signal);
    };
    const timer = setInterval(look, pause);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      abort.abort();
    };
  }, [pause, read]);

  return { campaign, hasFailed, take };
}

/** How long to wait before it is looked at again; nothing where it is not. */
function pauseOf({ state }: Campaign): number | undefined {
  if (state === 'draft') return undefined;
  return state === 'finished' || state === 'cancelled' ? everyMsAfter : everyMs;
}
