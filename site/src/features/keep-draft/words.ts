import type { Locale } from '@ehpr/form-schemas';

const en = {
  askTitle: 'Save and finish later',
  askLead:
    'We send you a link by email. It opens the form with your answers, where you are now, on this device or another one.',
  keptTitle: 'What is kept',
  kept: [
    'What you have answered so far is kept for 30 days, and then deleted. If you save again, the 30 days begin anew.',
    'Only the link opens your answers. Nobody at the registry reads them before you send the form.',
    'Whoever has the link can read your answers. Do not pass it on.',
  ],
  keptFiles: 'Files are kept for one day. After that, we ask you for them again.',
  email: 'Your email address',
  emailHint: 'We use it to send you the link. It is not stored with your answers.',
  emailWrong: 'Enter an email address, as in name@example.org',
  send: 'Email me the link',
  backToForm: 'Back to the form',
  savedTitle: 'Your answers are saved',
  saved: (day: string) =>
    `A link is on its way to your mailbox. It works until ${day}, as often as you like. Your answers are not sent to the registry yet.`,
  goOn: 'Go on with the form now',
  nothingTitle: 'Nothing arrives?',
  nothing: [
    'Wait a few minutes, and look into the folder for junk mail.',
    'If the address was wrong, go on with the form and save again. The first link then opens nothing any more.',
  ],
  sharedTitle: 'On a computer that others use',
  sharedText:
    'Clear this device before you leave it. What you saved stays, and your link opens it.',
  clearHere: 'Clear my answers from this device',
  openTitle: 'Continue where you stopped',
  open: 'Press the button to see the form with your answers. You can use the link as often as you like, on any device.',
  openOwn: 'Open only a link that you asked for yourself.',
  openButton: 'Show my answers',
  shared: 'On a computer that others use, press “Clear my answers” when you are done.',
  goneTitle: 'This link cannot be used any more',
  gone: 'A link works for 30 days. It stops working when the form was sent, when the answers were cleared, and when they were saved for another address. If your mail broke the link in two, copy all of it.',
  awayTitle: 'That did not work just now',
  awaySaving: 'The registry cannot be reached. Your answers are still here: try again in a minute.',
  awayOpening: 'The registry cannot be reached. Nothing was lost: try again in a minute.',
  tooManyTitle: 'Too many answers were saved from your network',
  tooMany: (wait: string) =>
    `Your answers are not saved yet. They are still here: please try again ${wait}.`,
  closed: 'Your answers were not saved. They are still on this page.',
};

const fr: typeof en = {
  askTitle: 'Enregistrer et terminer plus tard',
  askLead:
    'Nous vous envoyons un lien par courriel. Il ouvre le formulaire avec vos réponses, là où vous en êtes, sur cet appareil ou sur un autre.',
  keptTitle: 'Ce qui est conservé',
  kept: [
    'Ce que vous avez répondu jusqu’ici est conservé 30 jours, puis supprimé. Si vous enregistrez de nouveau, les 30 jours recommencent.',
    'Seul le lien ouvre vos réponses. Personne au registre ne les lit avant que vous envoyiez le formulaire.',
    'Quiconque a le lien peut lire vos réponses. Ne le transmettez pas.',
  ],
  keptFiles: 'Les fichiers sont conservés un jour. Ensuite, nous vous les redemandons.',
  email: 'Votre adresse courriel',
  emailHint: 'Elle nous sert à vous envoyer le lien. Elle n’est pas conservée avec vos réponses.',
  emailWrong: 'Entrez une adresse courriel, par exemple nom@example.org',
  send: 'M’envoyer le lien',
  backToForm: 'Retour au formulaire',
  savedTitle: 'Vos réponses sont enregistrées',
  saved: (day) =>
    `Un lien est en route vers votre boîte de réception. Il fonctionne jusqu’au ${day}, aussi souvent que vous le voulez. Vos réponses ne sont pas encore envoyées au registre.`,
  goOn: 'Continuer le formulaire maintenant',
  nothingTitle: 'Rien n’arrive?',
  nothing: [
    'Attendez quelques minutes et regardez dans le dossier des courriels indésirables.',
    'Si l’adresse était fausse, continuez le formulaire et enregistrez de nouveau. Le premier lien n’ouvrira alors plus rien.',
  ],
  sharedTitle: 'Sur un ordinateur que d’autres utilisent',
  sharedText:
    'Effacez vos réponses de cet appareil avant de le quitter. Ce que vous avez enregistré reste, et votre lien l’ouvre.',
  clearHere: 'Effacer mes réponses de cet appareil',
  openTitle: 'Continuez où vous en étiez',
  open: 'Appuyez sur le bouton pour voir le formulaire avec vos réponses. Vous pouvez utiliser le lien aussi souvent que vous le voulez, sur n’importe quel appareil.',
  openOwn: 'N’ouvrez qu’un lien que vous avez demandé vous-même.',
  openButton: 'Voir mes réponses',
  shared:
    'Sur un ordinateur que d’autres utilisent, appuyez sur «\u00a0Effacer mes réponses\u00a0» quand vous avez terminé.',
  goneTitle: 'Ce lien ne peut plus servir',
  gone: 'Un lien fonctionne pendant 30 jours. Il cesse de fonctionner quand le formulaire est envoyé, quand les réponses sont effacées et quand elles sont enregistrées pour une autre adresse. Si votre messagerie a coupé le lien en deux, copiez-le en entier.',
  awayTitle: 'Cela n’a pas fonctionné',
  awaySaving:
    'Le registre ne répond pas. Vos réponses sont toujours là\u00a0: réessayez dans une minute.',
  awayOpening: 'Le registre ne répond pas. Rien n’est perdu\u00a0: réessayez dans une minute.',
  tooManyTitle: 'Trop de réponses ont été enregistrées depuis votre réseau',
  tooMany: (wait) =>
    `Vos réponses ne sont pas encore enregistrées. Elles sont toujours là\u00a0: réessayez ${wait}.`,
  closed: 'Vos réponses n’ont pas été enregistrées. Elles sont toujours dans cette page.',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What is said around saving a form to continue later, and around its link, in a language. */
export const draftWords = (locale: Locale): typeof en => byLocale[locale];
