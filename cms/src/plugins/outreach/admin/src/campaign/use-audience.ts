import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { CampaignAudience } from '../../../shared/campaigns';

/** Whom a draft would be sent to as of when it was last asked, and how to ask again. */
export function useAudience(id: string) {
  const { get } = useFetchClient();
  const [audience, setAudience] = useState<CampaignAudience>();
  const [fault, setFault] = useState<string>();

  const look = useCallback(async (): Promise<CampaignAudience | undefined> => {
    try {
      const path = `/outreach/campaigns/${id}/audience`;
      const { data } = await get<{ data: CampaignAudience }>(path);
      setAudience(data.data);
      setFault(undefined);
      return data.data;
    } catch (error) {
      setAudience(undefined);
      setFault(isFetchError(error) ? error.message : 'The people could not be counted. Try again');
      return undefined;
    }
  }, [get, id]);

  useEffect(() => void look(), [look]);
  return { audience, fault, look };
}
