import type { Locale } from '@ehpr/form-schemas';
import type { OwnRegistration } from '../../owner/own-registration.ts';

type Status = OwnRegistration['status']['status'];

const enStatus: Record<Status, string> = {
  active: 'Registered: you may be asked to help',
  deployed: 'Deployed',
  lapsed: 'Paused: you have not confirmed your answers for a long time',
  'pending-merge': 'Waiting: you registered more than once',
  withdrawn: 'Withdrawn: you are not asked to help',
};

const frStatus: typeof enStatus = {
  active: 'Inscription active\u00a0: nous pouvons faire appel à vous',
  deployed: 'En déploiement',
  lapsed: 'En pause\u00a0: vos réponses n’ont pas été confirmées depuis longtemps',
  'pending-merge': 'En attente\u00a0: vous vous êtes inscrit plus d’une fois',
  withdrawn: 'Retirée\u00a0: nous ne faisons pas appel à vous',
};

const en = {
  title: 'My registration',
  name: 'Name',
  number: 'Confirmation number',
  status: 'Status',
  statuses: enStatus,
  registered: 'Registered on',
  lastConfirmed: 'Last confirmed on',
  whatToDo: 'What would you like to do?',
  change: 'Change my answers',
  chooseAnother: 'Open another registration with this email address',
  answers: 'My answers',
  earlier: 'Not asked any more',
  earlierWhy: 'You answered these questions earlier. The form does not ask them now.',
  leftTitle: 'The form has new questions for you',
  left: 'The form was changed since you answered it. Please answer:',
  leftGo: 'Answer them now',
  noAnswers: 'No answers are kept.',
  signOut: 'Sign out',
};

const fr: typeof en = {
  title: 'Mon inscription',
  name: 'Nom',
  number: 'Numéro de confirmation',
  status: 'État',
  statuses: frStatus,
  registered: 'Inscription du',
  lastConfirmed: 'Dernière confirmation le',
  whatToDo: 'Que souhaitez-vous faire?',
  change: 'Changer mes réponses',
  chooseAnother: 'Ouvrir une autre inscription avec cette adresse courriel',
  answers: 'Mes réponses',
  earlier: 'Questions qui ne sont plus posées',
  earlierWhy:
    'Vous avez répondu à ces questions auparavant. Le formulaire ne les pose plus maintenant.',
  leftTitle: 'Le formulaire a de nouvelles questions pour vous',
  left: 'Le formulaire a changé depuis vos réponses. Veuillez répondre à ces questions\u00a0:',
  leftGo: 'Y répondre maintenant',
  noAnswers: 'Aucune réponse n’est conservée.',
  signOut: 'Fermer la session',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What stands on the page of one's own registration, in a language. */
export const mineWords = (locale: Locale): typeof en => byLocale[locale];
