import type { Locale } from '@ehpr/form-schemas';
import { confirmNotices } from '../confirm/notices.ts';

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
  merged: {
    en: {
      title: 'There is one registration now',
      text: 'Both confirmation numbers lead to it. We have mailed you which answers became others.',
    },
    fr: {
      title: 'Il n’y a plus qu’une inscription',
      text: 'Les deux numéros de confirmation y mènent. Un courriel vous indique quelles réponses ont changé.',
    },
  },
  apart: {
    en: {
      title: 'Both of you are registered',
      text: 'Each registration counts for itself. The link in our mail lets you choose between them.',
    },
    fr: {
      title: 'Vous êtes tous les deux inscrits',
      text: 'Chaque inscription compte. Le lien dans nos courriels vous permet de choisir entre elles.',
    },
  },
  disowned: {
    en: {
      title: 'What someone else entered is taken out',
      text: 'Nobody is asked to help because of it. The earlier registration is as it was.',
    },
    fr: {
      title: 'Ce que quelqu’un d’autre a entré est retiré',
      text: 'Personne n’est appelé à aider à cause de cela. La première inscription est telle quelle.',
    },
  },
};

export const doneNotice = (name: string | null, locale: Locale): Notice | undefined =>
  name !== null && Object.hasOwn(notices, name) ? notices[name]?.[locale] : undefined;
