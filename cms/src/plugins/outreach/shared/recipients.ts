import type { RecipientCounts, RecipientState } from './campaigns';

/**
 * Body of `POST /outreach/campaigns/:id/recipients`: a page of them, the first unless it says. Words may
 * name people, and so stand in no address.
 */
export type RecipientsAsked = { state?: RecipientState; words?: string; page?: number };

/** One of those whom the reader may see now, or who is erased. */
export type RecipientRow = {
  /** Where it stands in the campaign. */
  position: number;
  /** The document of the registrant; nothing once they are erased. */
  registrant?: string;
  /** “Erased” once they are. */
  name: string;
  /** Where it was sent; or where it would be sent now. */
  address?: string;
  confirmationNumber?: string;
  state: RecipientState;
  /** Why, in words. */
  because?: string;
  at: string;
};

export type Recipients = {
  rows: RecipientRow[];
  /** How many were found. */
  count: number;
  pageSize: number;
  /** How many of all of the campaign are in each state, of those that can be found here. */
  counts: RecipientCounts;
  /** How many more the reader may not see, or not any more. */
  unseen: number;
};
