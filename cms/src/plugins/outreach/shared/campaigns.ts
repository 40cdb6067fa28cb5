import type { MessageLocale, Messages } from '../../../message/message';

/**
 * Where a campaign stands: written and not confirmed; confirmed for later; going out; waiting for staff;
 * gone out, or stopped before all of it had.
 */
export type CampaignState = 'draft' | 'scheduled' | 'sending' | 'paused' | 'finished' | 'cancelled';

/** What became of the mail to one recipient. `frozen`: it is about to be handed over, or is just now. */
export type RecipientState =
  | 'waiting'
  | 'frozen'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'failed'
  | 'left-out'
  | 'cancelled'
  | 'unknown';

/** Why someone whom a search means is not written to. */
export type WhyLeftOut =
  | 'withdrawn'
  | 'lapsed'
  | 'pending-merge'
  | 'merged'
  | 'mail-stopped'
  /** Mail to it came back for good, or was called spam. */
  | 'address-blocked'
  /** It was somebody's who is erased. */
  | 'address-erased'
  /** Erased since. */
  | 'gone';

/** Why a campaign waits for staff. */
export type PausedBecause = 'quota' | 'key' | 'sender' | 'staff';

/** What a search is narrowed by, in words. */
export type FilterInWords = { label: string; values: string[] }[];

/** How many recipients are in each state; states of nobody are not there. */
export type RecipientCounts = Partial<Record<RecipientState, number>>;

/** `GET /outreach/campaigns?before=ID` */
export type CampaignInList = {
  id: string;
  /** The English subject; empty while there is none. */
  subject: string;
  state: CampaignState;
  who: string;
  changedAt: string;
  startsAt?: string;
  /** Once it is confirmed. */
  recipients?: number;
  counts: RecipientCounts;
};
export type Campaigns = { campaigns: CampaignInList[]; hasMore: boolean };

/** `GET /outreach/campaigns/:id`, and what most calls about one campaign answer with. */
export type Campaign = {
  id: string;
  revision: number;
  state: CampaignState;
  who: string;
  isOwn: boolean;
  changedAt: string;
  /** The parameters of the search. */
  query: string;
  messages: Messages;
  confirmedAt?: string;
  /** Of the search, as it was when the campaign was confirmed. */
  filter?: FilterInWords;
  recipients?: number;
  leftOut?: Partial<Record<WhyLeftOut, number>>;
  startsAt?: string;
  pausedBecause?: PausedBecause;
  endedAt?: string;
  counts: RecipientCounts;
  /** May have been sent, and only staff can find out: the latest `since` when. Most often none. */
  unknownChunks: UnknownChunk[];
};

/** Up to a hundred mails of which nobody knows whether they were sent. */
export type UnknownChunk = { number: number; recipients: number; since: string };

/**
 * Body of `POST /outreach/campaigns/:id/chunks/:number/resolve`: whether the mails of an unknown chunk
 * were sent, as the mail service shows it. What was not sent goes out anew.
 */
export type ResolveChunk = { was: 'sent' | 'not-sent' };

/** Body of `POST /outreach/campaigns`: answers with the new draft. */
export type NewCampaign = { query: string };

/** Body of `PUT /outreach/campaigns/:id`. 409 with the present one when somebody saved it meanwhile. */
export type CampaignChange = { revision: number; messages: Messages };

/** `GET /outreach/campaigns/:id/audience`: whom a draft would be sent to now. */
export type CampaignAudience = {
  filter: FilterInWords;
  count: number;
  byLanguage: Partial<Record<MessageLocale, number>>;
  leftOut: Partial<Record<WhyLeftOut, number>>;
};

/*
 * `GET /outreach/campaigns/:id/faults`: what has to be put right in the words that are saved before they
 * can be sent, a list of `MessageFault`.
 */

/**
 * Body of `POST /outreach/campaigns/:id/confirm`: the number of recipients that the sender saw, and when
 * it is to start, if not now. 409 with the number where it is another one now. 400 with `faults`, a list
 * of `MessageFault`, where the words cannot be sent.
 */
export type ConfirmCampaign = { revision: number; recipients: number; startsAt?: string };
