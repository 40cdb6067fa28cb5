import type { Locale } from '@ehpr/form-schemas';
import { changeNotices } from '../change/notices.ts';
import { confirmNotices } from '../confirm/notices.ts';
import { mailboxNotices } from '../new-mailbox/notices.ts';
import { mergeNotices } from '../merge/done-notices.ts';
import { standingNotices } from '../standing/done-notices.ts';

export type Notice = { title: string; text: string };
export type Notices = Record<string, Record<Locale, Notice>>;

/**
 * What is told once something was done that leads back to the page: by the name that its address
 * bears, one for each.
 */
const notices: Notices = {
  ...changeNotices,
  ...mailboxNotices,
  ...confirmNotices,
  ...mergeNotices,
  ...standingNotices,
};

export const doneNotice = (name: string | null, locale: Locale): Notice | undefined =>
  name !== null && Object.hasOwn(notices, name) ? notices[name]?.[locale] : undefined;
