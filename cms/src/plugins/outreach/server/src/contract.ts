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
