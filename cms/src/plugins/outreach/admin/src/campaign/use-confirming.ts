import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Campaign, ConfirmCampaign } from '../../../shared/campaigns';

type Outcome =
  | { kind: 'confirmed'; campaign: Campaign }
  /** Others are meant now. */
  | { kind: 'other-number'; recipients: number }
  | { kind: 'faulty' }
  /** Somebody saved it meanwhile. */
  | { kind: 'changed' }
  | { kind: 'refused'; message: string };

/** Confirms a campaign, and says what became of it. */
export function useConfirming(id: string) {
  const { post } = useFetchClient();
  const [isBusy, setIsBusy] = useState(false);

  const confirm = async (body: ConfirmCampaign): Promise<Outcome> => {
    setIsBusy(true);
    try {
      const path = `/outreach/campaigns/${id}/confirm`;
      const { data } = await post<{ data: Campaign }>(path, body);
      return { kind: 'confirmed', campaign: data.data };
    } catch (error) {
      return outcomeOf(error);
    } finally {
      setIsBusy(false);
    }
  };
  return { confirm, isBusy };
}

function outcomeOf(error: unknown): Outcome {
  if (!isFetchError(error)) {
    // To confirm the same again changes nothing.
    const message =
      'The registry did not answer, so it is not known whether this is confirmed. Press the button again: nobody gets the mail twice';
    return { kind: 'refused', message };
  }
  const details: unknown = error.response?.data.error.details;
  if (typeof details === 'object' && details !== null) {
    if ('recipients' in details) {
      return { kind: 'other-number', recipients: Number(details.recipients) };
    }
    if ('faults' in details) return { kind: 'faulty' };
    if ('because' in details) return { kind: 'changed' };
  }
  return { kind: 'refused', message: error.message };
}
