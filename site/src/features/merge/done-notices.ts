import type { Locale } from '@ehpr/form-schemas';

/** What is told on one's own registration once two were settled, by what was done. */
export const mergeNotices: Record<
  'merged' | 'apart' | 'disowned',
  Record<Locale, { title: string; text: string }>
> = {
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
