import type { Outbox } from '../../../../outreach/server/src/contract';
import type { Db } from '../store/db';

/** What is done with accounts, by Strapi's own services, in the transaction that is at work. */
export type Accounts = {
  /** Makes an account that nobody can sign in to until they set a password by its token. */
  create(account: {
    email: string;
    firstName: string;
    lastName: string;
    role: number;
  }): Promise<{ id: number; token: string }>;
  /** Gives an account a new token; the one before is void. */
  renewToken(id: number): Promise<string>;
  letIn(id: number): Promise<void>;
  /** Nobody signs in any more, sets a password, or goes on with a session. */
  shutOut(id: number): Promise<void>;
  /** Takes a block away without letting anyone in. */
  reopen(id: number): Promise<void>;
  giveRole(id: number, role: number): Promise<void>;
};

/** What managing staff needs of the CMS. */
export type StaffContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  accounts: Accounts;
  outbox: Outbox;
  now(): Date;
};
