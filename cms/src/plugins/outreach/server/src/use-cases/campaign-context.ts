import type { AudienceSource } from '../contract';
import type { MailQueue } from '../jobs/mail-queue';
import type { Db } from '../store/outbox';

/** A member of staff who writes campaigns. */
export type Sender = { id: number; actor: `staff:${number}` };

export type CampaignContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  audiences: AudienceSource;
  queue: Pick<MailQueue, 'wakeCampaign' | 'wakeCampaignIn'>;
  drawId(): string;
  now(): Date;
};
