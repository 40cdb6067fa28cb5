import type { Locale } from '@ehpr/form-schemas';
import type { Side } from './sides.ts';

const enSides: Record<Side, string> = { older: 'Earlier registration', newer: 'New registration' };
const frSides: typeof enSides = {
  older: 'Première inscription',
  newer: 'Nouvelle inscription',
};

const en = {
  listTitle: 'Registrations to merge',
  list: 'These people are registered more than once with your email address. Choose the registration to look at.',
  lookAt: (name: string, number: string) => `Look at ${name}, ${number}`,
  title: 'Make one registration of two',
  waits: (name: string) =>
    `Someone registered ${name} again with your email address. The new registration waits. Your earlier one counts, and nothing of it has changed.`,
  ended: (name: string) =>
    `${name} was registered before with your email address, and that registration has ended. The new registration counts.`,
  merging:
    'When you merge the two, one registration is left. It has the answers that you choose, and both confirmation numbers lead to it.',
  sides: enSides,
  number: 'Confirmation number',
  entered: (moment: string) => `Entered on ${moment}`,
  differing: 'Answers that differ',
  choose: 'Choose the answers that are right. Until you choose, the new one is marked.',
  allSame: 'All answers are the same in both.',
  noAnswer: 'No answer',
  merge: 'Merge the two',
  mergeChosen: 'Merge with the answers marked above',
  useNewer: 'Use all new answers',
  useOlder: 'Keep all earlier answers',
  same: (count: number) => `Answers that are the same in both (${count})`,
  notOne: 'If they should not be merged',
  disownTitle: 'I did not enter the new one',
  disown:
    'We take it out of the registry. Staff can see that you said so. The earlier registration stays as it is.',
  disownButton: 'I did not enter this',
  apartTitle: 'We are two people',
  apart:
    'Two people with the same name can share a mailbox. Both registrations stay, and each counts for itself.',
  apartButton: 'These are two people',
  goneTitle: 'There is nothing to merge here',
  gone: 'The two were merged already, or you settled it in another way.',
  toMine: 'Go to my registration',
  changedTitle: 'One of the two was changed meanwhile',
  changed: 'Look at both once more, and merge them then. What you marked is still marked.',
  stoppedTitle: 'That cannot be done here',
  stopped: 'The people who run the registry are working with this registration. Please call them.',
  noticeTitle: 'You are registered more than once',
  notice: (count: number) =>
    count === 1
      ? 'Another registration has the same name and your email address. Look at both and make one of them.'
      : `${count} more registrations have the same name and your email address. Look at them and make one of all.`,
  noticeGo: 'Look at both',
};

const fr: typeof en = {
  listTitle: 'Inscriptions à fusionner',
  list: 'Ces personnes sont inscrites plus d’une fois avec votre adresse courriel. Choisissez l’inscription à consulter.',
  lookAt: (name, number) => `Consulter ${name}, ${number}`,
  title: 'Faire une seule inscription des deux',
  waits: (name) =>
    `Quelqu’un a inscrit ${name} une autre fois avec votre adresse courriel. La nouvelle inscription est en attente. La première compte, et rien n’y a changé.`,
  ended: (name) =>
    `${name} était déjà inscrit avec votre adresse courriel, et cette inscription a pris fin. La nouvelle inscription compte.`,
  merging:
    'Quand vous les fusionnez, il reste une seule inscription. Elle porte les réponses que vous choisissez, et les deux numéros de confirmation y mènent.',
  sides: frSides,
  number: 'Numéro de confirmation',
  entered: (moment) => `Entrée le ${moment}`,
  differing: 'Réponses différentes',
  choose:
    'Choisissez les réponses qui sont justes. Tant que vous ne choisissez pas, la nouvelle est marquée.',
  allSame: 'Toutes les réponses sont les mêmes dans les deux.',
  noAnswer: 'Pas de réponse',
  merge: 'Fusionner les deux',
  mergeChosen: 'Fusionner avec les réponses marquées ci-dessus',
  useNewer: 'Prendre toutes les nouvelles réponses',
  useOlder: 'Garder toutes les premières réponses',
  same: (count) => `Réponses qui sont les mêmes dans les deux (${count})`,
  notOne: 'S’il ne faut pas les fusionner',
  disownTitle: 'Je n’ai pas entré la nouvelle',
  disown:
    'Nous la retirons du registre. Le personnel peut voir que vous l’avez dit. La première inscription reste telle quelle.',
  disownButton: 'Je n’ai pas entré cela',
  apartTitle: 'Nous sommes deux personnes',
  apart:
    'Deux personnes du même nom peuvent partager une boîte de réception. Les deux inscriptions restent, et chacune compte.',
  apartButton: 'Ce sont deux personnes',
  goneTitle: 'Il n’y a rien à fusionner ici',
  gone: 'Les deux ont déjà été fusionnées, ou vous avez réglé cela autrement.',
  toMine: 'Aller à mon inscription',
  changedTitle: 'L’une des deux a changé entre-temps',
  changed:
    'Regardez les deux encore une fois, puis fusionnez-les. Ce que vous avez marqué l’est toujours.',
  stoppedTitle: 'Cela ne peut pas se faire ici',
  stopped:
    'Les personnes qui gèrent le registre travaillent avec cette inscription. Veuillez les appeler.',
  noticeTitle: 'Vous êtes inscrit plus d’une fois',
  notice: (count) =>
    count === 1
      ? 'Une autre inscription porte le même nom et votre adresse courriel. Regardez les deux et n’en faites qu’une.'
      : `${count} autres inscriptions portent le même nom et votre adresse courriel. Regardez-les et n’en faites qu’une.`,
  noticeGo: 'Regarder les deux',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What people read who are registered more than once, in a language. */
export const mergeWords = (locale: Locale): typeof en => byLocale[locale];
