import type { Mail } from './domain/outgoing-mail';
import type { Db } from './store/outbox';

/*
 * What other plugins may know of this one. They reach it by
 * `strapi.plugin('outreach').service('outbox')` and import nothing of it but these types.
 */

/** The service `outbox`. */
export type Outbox = {
  /** Sends a mail if, and only if, the transaction commits; once for each cause. */
  enqueue(trx: Db, mail: Mail): Promise<void>;
};

/** Work that is done at set times, by one process of them all; now and then by another again. */
export type Chore = {
  /** By what it is known in the queue. */
  name: string;
  cron: string;
  /** Is safe to repeat. */
  work(): Promise<void>;
};

/** The service `chores`: other plugins give their work before the queue starts. */
export type Chores = { register(chore: Chore): void; all(): readonly Chore[] };
