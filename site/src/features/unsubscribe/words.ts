import type { Locale } from '@ehpr/form-schemas';

const en = {
  askTitle: 'Stop emails',
  ask: 'Press the button, and we send you no more requests and reminders. You need not sign in or say why. This is not the same as withdrawing: you stay registered.',
  stop: 'Stop emails',
  stoppedTitle: 'Emails are stopped',
  stopped:
    'From now on you get only what you ask for, such as a link to your registration or a confirmation. You stay registered.',
  whyTitle: 'Would you tell us why?',
  why: 'Why do you want no more emails? (optional)',
  sendReason: 'Send my reason',
  thanksTitle: 'Thank you for telling us',
  thanks: 'Your reason is saved. Emails are stopped.',
  withdrawTitle: 'Do you want to withdraw as well?',
  withdraw:
    'Once you withdraw, nobody finds you in the registry and you are not asked to help. So that nobody else can do it for you, we send a link to the mailbox that the email came to.',
  withdrawButton: 'Send me a link to withdraw',
  withdrawn: 'You are withdrawn from the registry already.',
  sentTitle: 'Look in your mailbox',
  sent: 'A link is on its way. It works once, for 10 minutes, and opens the page where you withdraw.',
  againTitle: 'You want emails after all?',
  again: 'Send me emails again',
  resumedTitle: 'We write to you again',
  resumed: 'You can stop emails at any time.',
  unknownTitle: 'This link does not work',
  unknown:
    'Nothing was changed. The address may be incomplete: open the link in the email again, or copy all of it. You can also stop emails on the page of your registration.',
  toUpdate: 'Update my registration',
  tooOften:
    'This was changed many times in the last hour. Try again later. Emails can be stopped at any time.',
};

const fr: typeof en = {
  askTitle: 'Arrêter les courriels',
  ask: 'Appuyez sur le bouton, et nous ne vous envoyons plus de demandes ni de rappels. Vous n’avez pas à ouvrir de session ni à dire pourquoi. Ce n’est pas la même chose que vous retirer\u00a0: vous restez inscrit.',
  stop: 'Arrêter les courriels',
  stoppedTitle: 'Les courriels sont arrêtés',
  stopped:
    'Désormais, vous ne recevez que ce que vous demandez, comme un lien vers votre inscription ou une confirmation. Vous restez inscrit.',
  whyTitle: 'Voulez-vous nous dire pourquoi?',
  why: 'Pourquoi ne voulez-vous plus de courriels? (facultatif)',
  sendReason: 'Envoyer ma raison',
  thanksTitle: 'Merci de nous l’avoir dit',
  thanks: 'Votre raison est enregistrée. Les courriels sont arrêtés.',
  withdrawTitle: 'Voulez-vous aussi vous retirer?',
  withdraw:
    'Une fois que vous êtes retiré, personne ne vous trouve dans le registre et nous ne faisons plus appel à vous. Pour que personne d’autre ne puisse le faire à votre place, nous envoyons un lien à la boîte de réception qui a reçu le courriel.',
  withdrawButton: 'M’envoyer un lien pour me retirer',
  withdrawn: 'Vous êtes déjà retiré du registre.',
  sentTitle: 'Regardez vos courriels',
  sent: 'Un lien est en route. Il fonctionne une fois, pendant 10 minutes, et ouvre la page où vous vous retirez.',
  againTitle: 'Vous voulez tout de même des courriels?',
  again: 'M’écrire de nouveau',
  resumedTitle: 'Nous vous écrivons de nouveau',
  resumed: 'Vous pouvez arrêter les courriels à tout moment.',
  unknownTitle: 'Ce lien ne fonctionne pas',
  unknown:
    'Rien n’a été changé. L’adresse est peut-être incomplète\u00a0: ouvrez de nouveau le lien du courriel, ou copiez-le en entier. Vous pouvez aussi arrêter les courriels sur la page de votre inscription.',
  toUpdate: 'Mettre à jour mon inscription',
  tooOften:
    'Cela a été changé bien des fois dans la dernière heure. Réessayez plus tard. Les courriels peuvent être arrêtés à tout moment.',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What is said where people stop mail by the link in it, in a language. */
export const unsubscribeWords = (locale: Locale): typeof en => byLocale[locale];
