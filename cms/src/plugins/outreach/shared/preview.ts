import type { MessageLocale } from '../../../message/message';

/** `GET /outreach/campaigns/:id/people?words=`: the first of the audience, to preview the mail as one. */
export type PersonInAudience = {
  /** The registrant's document id. */
  id: string;
  name: string;
  /** The language in which they are written to. */
  locale: MessageLocale;
};

/** Body of `POST /outreach/campaigns/:id/preview`: as an invented person where no registrant is named. */
export type AskPreview = { locale: MessageLocale; registrant?: string };

/** What it answers with: the mail as it was last saved, in a language in which it is written. */
export type PreviewedMail = {
  language: MessageLocale;
  subject: string;
  html: string;
  text: string;
};

/** Body of `POST /outreach/campaigns/:id/test`: the mail goes to whoever asks. */
export type AskTest = { locale: MessageLocale };

/** What it answers with. */
export type TestOnItsWay = { address: string };
