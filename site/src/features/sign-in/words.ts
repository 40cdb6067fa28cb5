import type { Locale } from '@ehpr/form-schemas';

const en = {
  title: 'Update my registration',
  lead: 'We send a link to the email address that you registered with. It opens your registration: you can look at it, change it, or withdraw.',
  entry: 'Your email address or confirmation number',
  entryHint: 'The number has 13 letters and digits, as in ABC-DEF-123-4567.',
  entryWrong: 'Enter an email address, as in name@example.org, or a confirmation number',
  send: 'Send me a link',
  notRegistered: 'You have not registered yet?',
  register: 'Register to help',
  sentTitle: 'Look in your mailbox',
  sent: 'If someone is registered with what you entered, a link is on its way to their mailbox. It works once, for 10 minutes.',
  nothingTitle: 'Nothing arrives?',
  nothing: [
    'Wait a few minutes, and look into the folder for junk mail.',
    'You may have registered with another address. Try that one, or your confirmation number.',
  ],
  again: 'Ask for another link',
  openTitle: 'Open your registration',
  open: 'Press the button to open your registration on this device. The link can be used once.',
  openButton: 'Open my registration',
  shared: 'On a computer that others use, sign out when you are done.',
  goneTitle: 'This link cannot be used any more',
  gone: 'A link works once, for 10 minutes. Ask for a new one: it goes to the same mailbox.',
  tooManyTitle: 'Too many links were asked for',
  tooMany: 'Many people asked for links from your network in the last hour. Try again later.',
  chooseTitle: 'Whose registration?',
  choose: 'More than one registration has this email address. Choose the one to open.',
  openOf: (name: string) => `Open the registration of ${name}`,
  signOut: 'Sign out',
  signedOutTitle: 'You are signed out',
  signedOut: 'Nobody can open your registration on this device without a new link.',
  registeredOn: (day: string) => `Registered on ${day}`,
  number: 'Confirmation number:',
};

const fr: typeof en = {
  title: 'Mettre à jour mon inscription',
  lead: 'Nous envoyons un lien à l’adresse courriel avec laquelle vous vous êtes inscrit. Il ouvre votre inscription\u00a0: vous pouvez la consulter, la changer ou vous retirer.',
  entry: 'Votre adresse courriel ou votre numéro de confirmation',
  entryHint: 'Le numéro compte 13 lettres et chiffres, par exemple ABC-DEF-123-4567.',
  entryWrong:
    'Entrez une adresse courriel, par exemple nom@example.org, ou un numéro de confirmation',
  send: 'M’envoyer un lien',
  notRegistered: 'Vous n’êtes pas encore inscrit?',
  register: 'M’inscrire pour aider',
  sentTitle: 'Regardez vos courriels',
  sent: 'Si une personne est inscrite avec ce que vous avez entré, un lien est en route vers sa boîte de réception. Il fonctionne une fois, pendant 10 minutes.',
  nothingTitle: 'Rien n’arrive?',
  nothing: [
    'Attendez quelques minutes et regardez dans le dossier des courriels indésirables.',
    'Vous vous êtes peut-être inscrit avec une autre adresse. Essayez-la, ou votre numéro de confirmation.',
  ],
  again: 'Demander un autre lien',
  openTitle: 'Ouvrir votre inscription',
  open: 'Appuyez sur le bouton pour ouvrir votre inscription sur cet appareil. Le lien ne sert qu’une fois.',
  openButton: 'Ouvrir mon inscription',
  shared: 'Sur un ordinateur que d’autres utilisent, fermez la session quand vous avez terminé.',
  goneTitle: 'Ce lien ne peut plus servir',
  gone: 'Un lien fonctionne une fois, pendant 10 minutes. Demandez-en un nouveau\u00a0: il part vers la même adresse.',
  tooManyTitle: 'Trop de liens ont été demandés',
  tooMany:
    'Beaucoup de personnes ont demandé des liens depuis votre réseau dans la dernière heure. Réessayez plus tard.',
  chooseTitle: 'Quelle inscription?',
  choose: 'Plusieurs inscriptions ont cette adresse courriel. Choisissez celle à ouvrir.',
  openOf: (name) => `Ouvrir l’inscription de ${name}`,
  signOut: 'Fermer la session',
  signedOutTitle: 'La session est fermée',
  signedOut: 'Personne ne peut ouvrir votre inscription sur cet appareil sans un nouveau lien.',
  registeredOn: (day) => `Inscription du ${day}`,
  number: 'Numéro de confirmation\u00a0:',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What is said around signing in, in a language. */
export const signInWords = (locale: Locale): typeof en => byLocale[locale];
