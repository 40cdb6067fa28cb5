import type { Knex } from 'knex';
import type { FilterInWords, WhyLeftOut } from '../../shared/campaigns';
import type { MessageLocale } from '../../../../message/message';
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

/** What became of a mail: neither its words nor its links. */
export type MailOutcome = {
  /** `campaign`, for one that staff wrote to many. */
  template: string;
  to: string;
  at: Date;
  outcome: 'queued' | 'sent' | 'failed' | 'delivered' | 'bounced' | 'complained' | 'unknown';
  sentAt: Date | undefined;
  /** The name of the last failure. */
  error: string | undefined;
};

/** By what the mails of people are found, other than those that they get as staff. */
export type MailOfPeople = {
  subjects: readonly string[];
  /** In small letters. */
  mailboxes: readonly string[];
};

/** The service `mailbag`. */
export type Mailbag = {
  /**
   * The latest mails about any of the subjects, the last first. The subject of a mail is the last part
   * of its cause: `registered/<document id>`.
   */
  about(db: Db, subjects: readonly string[]): Promise<MailOutcome[]>;
  /** How many mails are about people or went to them, single ones and those of campaigns. */
  count(db: Db, people: MailOfPeople): Promise<number>;
  /** Removes these, with what waits to be sent, and takes people out of campaigns; resolves to their number. */
  erase(trx: Db, people: MailOfPeople): Promise<number>;
  /**
   * Removes old mails that are about nothing which is kept, of responses and drafts, and blanks the
   * searches of old campaigns.
   */
  eraseOld(trx: Db, before: Date): Promise<void>;
};

/** Who takes no mail that nobody asked for. */
export type MailRefusal = {
  because: Extract<WhyLeftOut, 'address-blocked' | 'address-erased'>;
  /** Those of some addresses that it holds for, as they are given. */
  among(db: Db, addresses: readonly string[]): Promise<readonly string[]>;
};

/** The service `refusals`: who knows people says who is not to be written to unasked. */
export type MailRefusals = {
  register(refusal: MailRefusal): void;
  all(): readonly MailRefusal[];
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
export type Chores = {
  register(chore: Chore): void;
  all(): readonly Chore[];
  /** Has it done now. Ask once what it is to find is committed; asked twice at once, it is done once. */
  wake(name: string): Promise<void>;
};

/** Why somebody who is meant is not written to. */
export type WhyNotWritten = Exclude<WhyLeftOut, 'address-blocked' | 'address-erased' | 'gone'>;

/** What a mail to a registrant is addressed and filled in with, as it is now. */
export type Recipient = {
  address: string;
  language: MessageLocale;
  firstName: string;
  lastName: string;
  confirmationNumber: string;
  /** Set on those who are not to be written to now. */
  because?: WhyNotWritten;
};

/** Those whom a search means, of those whom a member of staff may see. */
export type Audience = {
  filter: FilterInWords;
  /** All of them: `registrant`, `mailbox` in small letters, `language`, `because` (null, or why not). */
  everyone(db: Db): Knex.QueryBuilder;
};

/**
 * The registrants whom somebody may see, as `registrant`, `name`, `mailbox` and `confirmation_number`;
 * narrowed to those in whose name, address, phone or number the words are.
 */
export type Visible = (db: Db, words?: string) => Knex.QueryBuilder;

/** The service `audiences`: who knows people says whom campaigns are for. One registers. */
export type AudienceSource = {
  /** Reads the parameters of a search for a member of staff; or says why not, in words. */
  read(
    staffId: number,
    query: string,
  ): Promise<{ kind: 'read'; audience: Audience } | { kind: 'refused'; message: string }>;
  /** Of each registrant that there is. */
  recipients(db: Db, registrants: readonly string[]): Promise<Map<string, Recipient>>;
  /** Whom a member of staff may see now. A query that is resolved to would be run: they are told of by a function. */
  visible(staffId: number): Promise<Visible>;
  /** Whether a member of staff may see everyone, and so everyone's campaigns. */
  seesAll(staffId: number): Promise<boolean>;
};

export type Audiences = {
  register(source: AudienceSource): void;
  source(): AudienceSource;
};

/** Why and since when nothing is sent to an address: `complained`, nothing that is not asked for. */
export type MailBlock = { because: 'bounced' | 'complained'; since: Date };

/** The service `blockedAddresses`. */
export type BlockedAddresses = {
  read(db: Db, address: string): Promise<MailBlock | undefined>;
  /** Lets mail go there again; resolves to why it was stopped, if it was. */
  lift(trx: Db, address: string): Promise<MailBlock['because'] | undefined>;
};
