import type { HourlyLimit } from '../../../../../limits/hourly-limit';
import type { References } from '../../../../../sealing/references';
import type { Sealing } from '../../../../../sealing/sealing';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { Db } from '../store/db';

/** The sessions of registrants, which users-permissions keeps. */
export type Sessions = {
  /** The account of a mailbox, made when there is none yet. In the caller's transaction. */
  accountOf(mailbox: string): Promise<{ id: number; isBlocked: boolean }>;
  begin(accountId: number): Promise<{ sessionId: string; jwt: string; expiresAt: Date }>;
  isActive(sessionId: string): Promise<boolean>;
  end(accountId: number, sessionId: string): Promise<void>;
};

/** How often links are mailed. */
export type LinkLimits = {
  /** For one address or number, asked for from one network. */
  ofEntryAndNetwork: HourlyLimit;
  /** For one address or number, from anywhere. */
  ofEntry: HourlyLimit;
  /** For any, asked for from one network. */
  ofNetwork: HourlyLimit;
};

/** What signing in is done with. */
export type SignInContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  sealing: Sealing;
  outbox: Outbox;
  sessions: Sessions;
  limits: LinkLimits;
  references: References;
  /** Has the requests looked up that wait. */
  wake(): Promise<void>;
  drawId(): string;
  drawToken(): string;
  now(): Date;
};
