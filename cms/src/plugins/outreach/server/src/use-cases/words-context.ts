import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import type { Outbox } from '../contract';
import type { CampaignContext } from './campaign-context';

/** What the words of staff are shown and tried with. */
export type WordsContext = CampaignContext & {
  siteUrl: string;
  outbox: Outbox;
  /** Of tests that one member of staff sends. */
  testLimit: HourlyLimit;
};
