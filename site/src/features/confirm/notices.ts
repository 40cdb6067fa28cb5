/** What the page of one's own registration tells once it was confirmed. */
export const confirmNotices = {
  confirmed: {
    en: {
      title: 'Thank you: your answers are confirmed',
      text: 'We ask again when some time has passed. If something changes before that, change it here.',
    },
    fr: {
      title: 'Merci\u00a0: vos réponses sont confirmées',
      text: 'Nous vous le demanderons de nouveau dans quelque temps. Si quelque chose change avant, modifiez-le ici.',
    },
  },
  'confirmed-back': {
    en: {
      title: 'Thank you: you are back on the registry',
      text: 'Your answers are confirmed, and you may be asked to help again.',
    },
    fr: {
      title: 'Merci\u00a0: vous êtes de retour dans le registre',
      text: 'Vos réponses sont confirmées, et nous pouvons de nouveau faire appel à vous.',
    },
  },
};
