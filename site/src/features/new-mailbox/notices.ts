import type { Notices } from '../my-registration/done-notices.ts';
import { newMailboxWords } from './words.ts';
import { registryAway } from '../../owner/registry-away.ts';

const en = newMailboxWords('en');
const fr = newMailboxWords('fr');

/** What the page of a registration tells once something was done about a new email address. */
export const mailboxNotices: Notices = {
  'mailbox-waits': {
    en: {
      title: 'Look in the new mailbox',
      text: 'Your answers are saved. The new email address takes effect once you confirm it there.',
    },
    fr: {
      title: 'Regardez dans la nouvelle boîte de réception',
      text: 'Vos réponses sont enregistrées. La nouvelle adresse courriel prend effet dès que vous la confirmez.',
    },
  },
  'changed-but-mailbox': {
    en: {
      title: 'Your changes are saved, all but the email address',
      text: 'Look in the new mailbox: the address takes effect once you confirm it there. We have mailed your present address which answers you changed.',
    },
    fr: {
      title: 'Vos changements sont enregistrés, sauf l’adresse courriel',
      text: 'Regardez dans la nouvelle boîte de réception\u00a0: l’adresse prend effet dès que vous la confirmez. Un courriel à votre adresse actuelle indique quelles réponses vous avez changées.',
    },
  },
  'mailbox-again': {
    en: {
      title: 'The link is on its way again',
      text: 'The one before it cannot be used any more.',
    },
    fr: { title: 'Le lien est de nouveau en route', text: 'Le précédent ne peut plus servir.' },
  },
  'mailbox-kept': {
    en: {
      title: 'Your email address stays as it is',
      text: 'The link to the other address cannot be used any more.',
    },
    fr: {
      title: 'Votre adresse courriel reste la même',
      text: 'Le lien vers l’autre adresse ne peut plus servir.',
    },
  },
  'mailbox-too-many': {
    en: { title: en.tooManyTitle, text: en.tooMany },
    fr: { title: fr.tooManyTitle, text: fr.tooMany },
  },
  'mailbox-away': {
    en: registryAway('en'),
    fr: registryAway('fr'),
  },
};
