import type { Locale } from '@ehpr/form-schemas';
import { confirmNotices } from '../confirm/notices.ts';
import { mergeNotices } from '../merge/done-notices.ts';
import { standingNotices } from '../standing/done-notices.ts';

type Notice = { title: string; text: string };

/**
 * What is told once something was done that leads back to the page: by the name that its address
 * bears, one for each.
 */
const notices: Record<string, Record<Locale, Notice>> = {
  ...confirmNotices,
  changed: {
    en: {
      title: 'Your changes are saved',
      text: 'We have mailed you which answers you changed.',
    },
    fr: {
      title: 'Vos changements sont enregistrés',
      text: 'Un courriel vous indique quelles réponses vous avez changées.',
    },
  },
  ...mergeNotices,
  ...standingNotices,
};

export const doneNotice = (name: string | null, locale: Locale): Notice | undefined =>
  name !== null && Object.hasOwn(notices, name) ? notices[name]?.[locale] : undefined;
