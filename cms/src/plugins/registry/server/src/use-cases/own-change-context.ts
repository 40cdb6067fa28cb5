import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import type { Answering } from '../../../../forms/server/src/contract';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { RecordContext } from './record-context';
import type { SignInContext } from './sign-in-context';

/** What owners change their own registration with. */
export type OwnChangeContext = RecordContext &
  Pick<SignInContext, 'transaction' | 'sessions' | 'drawToken'> & {
    answering: Answering;
    outbox: Outbox;
    /** Of addresses that are to be confirmed, for one registration. */
    mailboxLimit: HourlyLimit;
  };
