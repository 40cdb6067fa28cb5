import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MessageFault, Messages } from '../../../../../message/message';

type Found = { faults: readonly MessageFault[]; of: Messages };

const none: readonly MessageFault[] = [];

/** What stops the words from being sent. What has been written anew since is not complained of. */
export function useFaults(id: string, messages: Messages) {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found>();

  /** Looks at the words that are saved; resolves to how many faults there are. */
  const find = async (): Promise<number> => {
    const path = `/outreach/campaigns/${id}/faults`;
    const { data } = await get<{ data: MessageFault[] }>(path);
    setFound({ faults: data.data, of: messages });
    return data.data.length;
  };
  const faults =
    found?.faults.filter(
      ({ locale, field }) => found.of[locale]?.[field] === messages[locale]?.[field],
    ) ?? none;
  return { faults, find };
}
