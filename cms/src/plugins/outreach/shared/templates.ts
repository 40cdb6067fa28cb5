import type { Messages } from '../../../message/message';

/** `GET /outreach/templates`: in the order of their names. */
export type TemplateInList = {
  id: string;
  name: string;
  /** The English subject. */
  subject: string;
  hasFrench: boolean;
  who: string;
  changedAt: string;
};

/** `GET /outreach/templates/:id`, and what making and changing one answer with. */
export type Template = {
  id: string;
  name: string;
  revision: number;
  messages: Messages;
  who: string;
  /** Whether the reader may change and delete it: who made it may, and who sees every registrant. */
  mayChange: boolean;
  changedAt: string;
};

/**
 * Body of `POST /outreach/templates`. 400 with `field: 'name'` in its details where the name is empty, too
 * long or taken.
 */
export type NewTemplate = { name: string; messages: Messages };

/**
 * Body of `PUT /outreach/templates/:id`. 409 with the present one as its details where somebody saved it
 * meanwhile. `DELETE` answers with 204.
 */
export type TemplateChange = NewTemplate & { revision: number };
