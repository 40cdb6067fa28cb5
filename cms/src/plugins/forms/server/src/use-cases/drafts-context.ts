import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { Db } from '../store/db';
import type { PublishedReader } from './published-forms';
import type { SubmissionContext } from './receive-submission';

/** What drafts are kept and opened with. */
export type DraftsContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  forms: Pick<PublishedReader, 'present' | 'version'>;
  sinkOf: SubmissionContext['sinkOf'];
  outbox: Outbox;
  limits: {
    /** Of mails to one address that one network asks for. */
    ofAddress: HourlyLimit;
    /** Of mails to one address, whoever asks for them. */
    ofAddressInAll: HourlyLimit;
    /** Of drafts from one network. */
    ofNetwork: HourlyLimit;
  };
  /** Keys the digests that stand for addresses while they are counted. */
  secret: string;
  drawId(): string;
  drawToken(): string;
  now(): Date;
};
