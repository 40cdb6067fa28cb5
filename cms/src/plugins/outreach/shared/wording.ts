import type { MailKind } from './mail-kind';
import type { Message, MessageLocale } from '../../../message/message';

/** The words of a mail that the registry sends by itself. */
export type Wording = Message & {
  /** What its button says; empty where it has none. */
  button: string;
  /** The small print at its end: why somebody gets it, and what to do if it was not them. */
  footer: string;
};

/** The words of a mail in one language: as they are sent, and as somebody is writing them. */
export type WordingInLocale = {
  /** Staff published it; nothing where the shipped words are sent. */
  published: { wording: Wording; at: string; who: string } | null;
  shipped: Wording;
  /** What is written and not published. */
  draft: { wording: Wording; at: string; who: string } | null;
  /** Counts what was saved and published, from 0. */
  revision: number;
};

/** `GET /outreach/wordings/:kind`. */
export type MailWording = {
  kind: MailKind;
  locales: Partial<Record<MessageLocale, WordingInLocale>>;
};

/** `GET /outreach/wordings`: of each kind and language, what there is. */
export type WordingInList = {
  kind: MailKind;
  locale: MessageLocale;
  isOwn: boolean;
  hasDraft: boolean;
  publishedAt: string | null;
};

/**
 * Body of `PUT /outreach/wordings/:kind/:locale` (a draft is saved; `null` drops it) and of
 * `POST /outreach/wordings/:kind/:locale/publish` (it is sent from now on; `null` sends the shipped words
 * again). 409 with the present one as its details where somebody saved meanwhile; 400 with `faults` in its
 * details where it cannot be published.
 */
export type WordingChange = { wording: Wording | null; revision: number };

export type WordingField = 'subject' | 'body' | 'button' | 'footer';
export type WordingFault = { field: WordingField; message: string };
