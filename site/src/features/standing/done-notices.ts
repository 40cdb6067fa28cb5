/** What is told on the page of a registration once its owner is back, or has said what mail they want. */
export const standingNotices = {
  back: {
    en: {
      title: 'You are registered again',
      text: 'Thank you for coming back. You may be asked to help.',
    },
    fr: {
      title: 'Vous êtes inscrit de nouveau',
      text: 'Merci d’être revenu. Nous pouvons faire appel à vous.',
    },
  },
  status: {
    en: { title: 'Your status is saved', text: 'Tell us again when it changes.' },
    fr: { title: 'Votre état est enregistré', text: 'Dites-le-nous de nouveau s’il change.' },
  },
  'mail-off': {
    en: { title: 'Emails are stopped', text: 'From now on you get only what you ask for.' },
    fr: {
      title: 'Les courriels sont arrêtés',
      text: 'Désormais, vous ne recevez que ce que vous demandez.',
    },
  },
  'mail-on': {
    en: { title: 'We write to you again', text: 'You can stop emails at any time.' },
    fr: {
      title: 'Nous vous écrivons de nouveau',
      text: 'Vous pouvez arrêter les courriels à tout moment.',
    },
  },
};
