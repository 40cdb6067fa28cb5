import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import type { References } from '../../../../../sealing/references';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { RecordContext } from './record-context';

/** What is done with, when a person says whether they are there for the registry, and for its mail. */
export type StandingContext = Pick<RecordContext, 'db' | 'forms' | 'now'> & {
  outbox: Outbox;
  references: References;
  /** How often whoever holds a reference may change what mail is wanted. */
  limit: HourlyLimit;
};
