import type { Locale } from '@ehpr/form-schemas';

const en = {
  subject: (number: string) => `You are registered: ${number}`,
  title: 'You are registered',
  preview: (number: string) => `Your confirmation number is ${number}.`,
  whyYouGetThis: 'You get this because someone registered with this e-mail address at',
  notYou: 'If it was not you, please let us know there.',
  greeting: (name: string | undefined) => (name ? `Hello ${name},` : 'Hello,'),
  thanks:
    'Thank you for offering your help. You are now on British Columbia’s Emergency Health Provider Registry. Your confirmation number is:',
  keep: 'Please keep this number. It helps us find your registration when you contact us.',
  next: 'What happens next',
  nothingNow:
    'There is nothing more to do now. When people with your skills are needed, a health authority or the Ministry of Health may call or write to you.',
  free: 'You do not have to say yes: registering does not oblige you to deploy. A criminal record check comes before any deployment, and you will be told how to get one.',
  change: 'If something changes',
  changeWhere:
    'If your contact details, your work or your plans change, or you want to leave the registry, go to',
};

const fr: typeof en = {
  subject: (number) => `Votre inscription est faite\u00a0: ${number}`,
  title: 'Votre inscription est faite',
  preview: (number) => `Votre numéro de confirmation est le ${number}.`,
  whyYouGetThis: 'Vous recevez ce courriel parce que quelqu’un s’est inscrit avec cette adresse à',
  notYou: 'Si ce n’était pas vous, dites-le-nous là-bas.',
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  thanks:
    'Merci d’offrir votre aide. Vous faites maintenant partie du registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Votre numéro de confirmation est le\u00a0:',
  keep: 'Conservez ce numéro. Il nous aide à trouver votre inscription lorsque vous communiquez avec nous.',
  next: 'Et maintenant',
  nothingNow:
    'Il n’y a rien d’autre à faire pour l’instant. Lorsque des personnes ayant vos compétences seront nécessaires, une autorité sanitaire ou le ministère de la Santé pourra vous appeler ou vous écrire.',
  free: 'Vous n’êtes pas tenu de dire oui\u00a0: l’inscription ne vous oblige pas à partir. Une vérification du casier judiciaire est faite avant tout déploiement, et on vous dira comment l’obtenir.',
  change: 'Si quelque chose change',
  changeWhere:
    'Si vos coordonnées, votre travail ou vos projets changent, ou si vous voulez quitter le registre, allez à',
};

/** What the confirmation of a registration says, in the language that the person registered in. */
export const confirmationWords: Record<Locale, typeof en> = { en, fr };
