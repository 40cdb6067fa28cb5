import type { MailRefusal, Outbox } from '../contract';
import type { CampaignMails } from '../mail/campaign-mails';
import type { MailQueue } from '../jobs/mail-queue';
import type { SendChunk } from '../mail/resend-client';
import type { CampaignContext } from './campaign-context';

/** What campaigns are sent with. */
export type EngineContext = Pick<CampaignContext, 'db' | 'transaction' | 'audiences' | 'drawId'> & {
  refusals: readonly MailRefusal[];
  mails: CampaignMails;
  sendChunk: SendChunk;
  queue: Pick<MailQueue, 'wakeCampaign' | 'alertIn'>;
  outbox: Outbox;
  /** Lets some time pass; less when the process is to stop. */
  pause(seconds: number): Promise<void>;
};
