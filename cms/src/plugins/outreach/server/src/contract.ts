import type { Core } from '@strapi/strapi';

/*
 * What other plugins may know of this one. They reach it by
 * `strapi.plugin('outreach').service('mail')` and import nothing of it but these types.
 */

/** A mail to one person, by what it is about. `cause` names the event: it is mailed about once. */
export type OutgoingMail = {
  template: 'registration-confirmation';
  cause: string;
  to: string;
  locale: string;
  values: { firstName: string; confirmationNumber: string };
};

/** Puts a mail into the outbox in the transaction of its cause: both are there, or neither. */
export type EnqueueMail = (
  trx: Core.Strapi['db']['connection'],
  mail: OutgoingMail,
) => Promise<void>;

/** The service `mail`. */
export type OutreachMail = { enqueue: EnqueueMail };
