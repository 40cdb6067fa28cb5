import type { Locale } from '@ehpr/form-schemas';

const en = {
  waitsTitle: 'Your new email address is not confirmed yet',
  waits: (address: string) =>
    `We sent a link to ${address}. Open it there and press its button: from then on we write to that address. Until then we write to the one that you have now.`,
  until: (moment: string) => `The link can be used until ${moment}.`,
  expired: 'The link cannot be used any more. Send it again, or keep the address that you have.',
  again: 'Send the link again',
  keep: 'Keep the address that I have',
  openTitle: 'Confirm your new email address',
  open: 'Press the button to use this email address for your registration from now on.',
  openButton: 'Confirm this address',
  doneTitle: 'Your new email address is confirmed',
  done: 'From now on we write to this address about your registration. Whoever was signed in with the old one is signed out.',
  toRegistration: 'Open my registration',
  goneTitle: 'This link cannot be used any more',
  gone: 'A link works once, for 24 hours, and not any more once another one was sent. Open your registration with the address that it has now: there you can send the link again.',
  takenTitle: 'You are registered with this address already',
  taken:
    'A registration with your name and this email address exists, and nobody is registered twice. So nothing was changed: your other registration keeps the address that it had.',
  takenWhatNow:
    'Open the registration that this address has, and change it to say what is true now. Then open the other one with its address and withdraw it. Or ask our staff to merge the two: they need both confirmation numbers.',
  tooManyTitle: 'Too many links were sent',
  tooMany: 'Several links were sent in the last hour. Look in the mailbox, or try again later.',
};

const fr: typeof en = {
  waitsTitle: 'Votre nouvelle adresse courriel n’est pas encore confirmée',
  waits: (address) =>
    `Nous avons envoyé un lien à ${address}. Ouvrez-le et appuyez sur son bouton\u00a0: dès lors, nous écrirons à cette adresse. D’ici là, nous écrivons à celle que vous avez maintenant.`,
  until: (moment) => `Le lien peut servir jusqu’au ${moment}.`,
  expired: 'Le lien ne peut plus servir. Renvoyez-le, ou gardez l’adresse que vous avez.',
  again: 'Renvoyer le lien',
  keep: 'Garder l’adresse que j’ai',
  openTitle: 'Confirmez votre nouvelle adresse courriel',
  open: 'Appuyez sur le bouton pour utiliser désormais cette adresse courriel pour votre inscription.',
  openButton: 'Confirmer cette adresse',
  doneTitle: 'Votre nouvelle adresse courriel est confirmée',
  done: 'Désormais, nous écrivons à cette adresse au sujet de votre inscription. Les sessions ouvertes avec l’ancienne sont fermées.',
  toRegistration: 'Ouvrir mon inscription',
  goneTitle: 'Ce lien ne peut plus servir',
  gone: 'Un lien fonctionne une fois, pendant 24 heures, et plus du tout dès qu’un autre est envoyé. Ouvrez votre inscription avec l’adresse qu’elle a maintenant\u00a0: vous pourrez y renvoyer le lien.',
  takenTitle: 'Vous êtes déjà inscrit avec cette adresse',
  taken:
    'Une inscription à votre nom existe avec cette adresse courriel, et personne n’est inscrit deux fois. Rien n’a donc changé\u00a0: votre autre inscription garde l’adresse qu’elle avait.',
  takenWhatNow:
    'Ouvrez l’inscription qui a cette adresse et changez-la pour qu’elle soit juste. Ouvrez ensuite l’autre avec son adresse et retirez-la. Ou demandez à notre personnel de fusionner les deux\u00a0: il lui faut les deux numéros de confirmation.',
  tooManyTitle: 'Trop de liens ont été envoyés',
  tooMany:
    'Plusieurs liens ont été envoyés dans la dernière heure. Regardez dans la boîte de réception, ou réessayez plus tard.',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What is said around a new email address, in a language. */
export const newMailboxWords = (locale: Locale): typeof en => byLocale[locale];
