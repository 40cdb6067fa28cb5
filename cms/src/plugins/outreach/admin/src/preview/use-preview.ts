import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { AskPreview, PreviewedMail } from '../../../shared/preview';

export type Previewing =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'made'; mail: PreviewedMail };

/** The mail of a campaign as it was last saved, made again whenever something else is asked. */
export function usePreview(
  campaignId: string,
  revision: number,
  { locale, registrant }: AskPreview,
) {
  const { post } = useFetchClient();
  const [previewing, setPreviewing] = useState<Previewing>({ kind: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    const asked: AskPreview = { locale, ...(registrant !== undefined && { registrant }) };
    post<{ data: PreviewedMail }>(`/outreach/campaigns/${campaignId}/preview`, asked)
      .then(({ data }) => isCurrent && setPreviewing({ kind: 'made', mail: data.data }))
      .catch((error: unknown) => {
        const message = isFetchError(error) ? error.message : 'The registry did not answer';
        if (isCurrent) setPreviewing({ kind: 'failed', message });
      });
    return () => {
      isCurrent = false;
    };
  }, [campaignId, revision, locale, registrant, post]);

  return previewing;
}
