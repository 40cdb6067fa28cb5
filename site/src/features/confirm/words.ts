import type { Locale } from '@ehpr/form-schemas';

const en = {
  title: 'Is this still correct?',
  lead: 'In an emergency we go by these answers. Please read them, and tell us at the end whether they are still correct.',
  lastConfirmed: (day: string) => `You last confirmed them on ${day}.`,
  pausedTitle: 'Your registration is paused',
  paused:
    'We did not hear from you, so you are not called upon now. If you confirm your answers, you are back.',
  newQuestions: 'You can confirm what you answered even if you answer the new questions later.',
  answers: 'Your answers',
  confirmTitle: 'Are your answers still correct?',
  confirm: 'Still correct',
  somethingElse: 'Something has changed:',
  change: 'change my answers',
  leave: 'You do not want to be on the registry any more?',
  leaveGo: 'See what you can do',
  changedTitle: 'Your registration was changed meanwhile',
  changed: 'It is shown below as it is now. Please read it again, and confirm it then.',
  otherTitle: 'You registered again meanwhile',
  other: (number: string) =>
    `You are on the registry with the confirmation number ${number}. There is nothing to confirm here.`,
  otherUnknown:
    'You are on the registry by another registration. There is nothing to confirm here.',
  otherGo: 'Open the other registration',
  withdrew: 'You withdrew this registration. You can come back at any time.',
  waits: 'This registration waits to be merged with your first one.',
  toMine: 'Go to my registration',
  thing: 'Confirm that my answers are still correct',
};

const fr: typeof en = {
  title: 'Est-ce toujours exact?',
  lead: 'En situation d’urgence, nous nous fions à ces réponses. Veuillez les lire et nous dire, à la fin, si elles sont toujours exactes.',
  lastConfirmed: (day) => `Vous les avez confirmées pour la dernière fois le ${day}.`,
  pausedTitle: 'Votre inscription est en pause',
  paused:
    'Nous n’avons pas eu de réponse de votre part et ne faisons donc plus appel à vous. Si vous confirmez vos réponses, vous serez de retour.',
  newQuestions:
    'Vous pouvez confirmer ce que vous avez répondu, même si vous répondez aux nouvelles questions plus tard.',
  answers: 'Vos réponses',
  confirmTitle: 'Vos réponses sont-elles toujours exactes?',
  confirm: 'Toujours exact',
  somethingElse: 'Quelque chose a changé\u00a0:',
  change: 'changer mes réponses',
  leave: 'Vous ne voulez plus faire partie du registre?',
  leaveGo: 'Voir ce que vous pouvez faire',
  changedTitle: 'Votre inscription a été changée entre-temps',
  changed: 'La voici telle qu’elle est maintenant. Veuillez la relire, puis la confirmer.',
  otherTitle: 'Vous vous êtes inscrit de nouveau entre-temps',
  other: (number) =>
    `Vous faites partie du registre sous le numéro de confirmation ${number}. Il n’y a rien à confirmer ici.`,
  otherUnknown:
    'Vous faites partie du registre par une autre inscription. Il n’y a rien à confirmer ici.',
  otherGo: 'Ouvrir l’autre inscription',
  withdrew: 'Vous avez retiré cette inscription. Vous pouvez revenir à tout moment.',
  waits: 'Cette inscription attend d’être fusionnée avec votre première inscription.',
  toMine: 'Aller à mon inscription',
  thing: 'Confirmer que mes réponses sont toujours exactes',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What stands on the page where people confirm what they registered, in a language. */
export const confirmWords = (locale: Locale): typeof en => byLocale[locale];
