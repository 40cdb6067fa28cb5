import type { Notices } from '../my-registration/done-notices.ts';

/** What the page of a registration tells once its answers were changed. */
export const changeNotices: Notices = {
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
  'as-it-was': {
    en: {
      title: 'Your answers are saved',
      text: 'They are the same as before, so there was nothing to change. You have confirmed that they are true.',
    },
    fr: {
      title: 'Vos réponses sont enregistrées',
      text: 'Elles sont les mêmes qu’avant\u00a0: il n’y avait rien à changer. Vous avez confirmé qu’elles sont vraies.',
    },
  },
  'came-back': {
    en: {
      title: 'Your changes are saved, and you are registered again',
      text: 'You may be asked to help. You are free to say no.',
    },
    fr: {
      title: 'Vos changements sont enregistrés, et votre inscription est de nouveau active',
      text: 'Nous pouvons faire appel à vous. Vous êtes libre de dire non.',
    },
  },
  'kept-aside': {
    en: {
      title: 'Your changes are saved, and you are registered more than once',
      text: 'Another registration has this name and email address. Nobody is asked twice, so this one waits until the two are merged.',
    },
    fr: {
      title: 'Vos changements sont enregistrés, et vous êtes inscrit plus d’une fois',
      text: 'Une autre inscription a ce nom et cette adresse courriel. Nous ne faisons appel à personne deux fois\u00a0: celle-ci attend que les deux soient fusionnées.',
    },
  },
  'not-back': {
    en: {
      title: 'Your changes are saved, and you have another registration',
      text: 'Another registration has this name and email address, and is the one by which we ask you. So this one stays as it was.',
    },
    fr: {
      title: 'Vos changements sont enregistrés, et vous avez une autre inscription',
      text: 'Une autre inscription a ce nom et cette adresse courriel, et c’est par elle que nous faisons appel à vous. Celle-ci reste donc comme elle était.',
    },
  },
};
