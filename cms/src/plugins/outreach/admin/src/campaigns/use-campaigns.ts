import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Campaigns } from '../../../shared/campaigns';

/** The campaigns, the latest first, and more of them when asked. */
export function useCampaigns() {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Campaigns>();
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    get<{ data: Campaigns }>('/outreach/campaigns', { signal: abort.signal })
      .then(({ data }) => setFound(data.data))
      .catch(() => {
        if (!abort.signal.aborted) setHasFailed(true);
      });
    return () => abort.abort();
  }, [get]);

  const readMore = async () => {
    const shown = found?.campaigns ?? [];
    const last = shown.at(-1);
    if (!last) return;
    try {
      const { data } = await get<{ data: Campaigns }>(`/outreach/campaigns?before=${last.id}`);
      setFound({ ...data.data, campaigns: [...shown, ...data.data.campaigns] });
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return { found, hasFailed, readMore };
}
