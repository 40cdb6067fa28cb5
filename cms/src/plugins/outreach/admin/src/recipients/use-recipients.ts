import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Recipients, RecipientsAsked } from '../../../shared/recipients';

export type RecipientsReading =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; recipients: Recipients };

/**
 * The recipients that are asked for, read again when the stamp changes. What was read before stays until
 * the answer is there.
 */
export function useRecipients(
  campaignId: string,
  asked: RecipientsAsked,
  stamp: string,
): RecipientsReading {
  const { post } = useFetchClient();
  const [reading, setReading] = useState<RecipientsReading>({ kind: 'loading' });
  const body = JSON.stringify(asked);

  useEffect(() => {
    let isCurrent = true;
    post<{ data: Recipients }>(`/outreach/campaigns/${campaignId}/recipients`, JSON.parse(body))
      .then(({ data }) => {
        if (isCurrent) setReading({ kind: 'read', recipients: data.data });
      })
      .catch(() => {
        if (isCurrent) setReading({ kind: 'failed' });
      });
    return () => {
      isCurrent = false;
    };
  }, [campaignId, body, stamp, post]);

  return reading;
}
