import type { Answers, DescribedAnswer, DescribedStep, Locale } from '@ehpr/form-schemas';
import type { RecordStatus } from './record';

/** A question that the present form leaves to ask: a new one, or one whose answer it does not accept. */
export type LeftQuestion = {
  key: string;
  label: string;
  /** Neither, where it only hangs on such a question. */
  why: 'new' | 'again' | 'hangs';
};

/** An email address that takes effect once its mailbox has confirmed it. */
export type WaitingMailbox = { address: string; expiresAt: string };

/** `GET /registry/me/registration`: the registration that the session is about. */
export type OwnRegistration = {
  documentId: string;
  name: string;
  /** As people read it. */
  confirmationNumber: string;
  registeredAt: string;
  lastConfirmedAt: string;
  /** Changes with each change of the record; whoever changes it says which they saw. */
  stamp: string;
  status: RecordStatus;
  /** Since when they want no mail but what they ask for. */
  mailStoppedAt?: string;
  /** The form version that the answers satisfy, and the present one. */
  version: number;
  presentVersion: number;
  /** Every answer by step, the questions as the present version words them. */
  steps: DescribedStep[];
  /** What was answered to questions that are not asked any more, in the words of their version. */
  earlier: DescribedAnswer[];
  left: LeftQuestion[];
  waitingMailbox?: WaitingMailbox;
  /** The answers to fill the present form in with: nothing that only certifies. */
  answers: Answers;
};

/** `PUT /registry/me/registration`. */
export type ChangeAsked = {
  /** The document that the person had open. */
  of: string;
  stamp: string;
  /** The form version that they saw. */
  version: number;
  locale: Locale;
  answers: unknown;
};

/**
 * Where the person stands now: as before; back; kept aside, or still away, since another record has
 * their name and mailbox.
 */
export type Standing = 'same' | 'came-back' | 'kept-aside' | 'not-back';

export type OwnChanged = {
  kind: 'changed' | 'as-it-was';
  /** Whether another address was asked for, which waits for its mailbox. */
  mailbox: 'same' | 'waits';
  standing: Standing;
};
