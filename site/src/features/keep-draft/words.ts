import type { Locale } from '@ehpr/form-schemas';

const en = {
  region: 'Stop for now',
  save: 'Save and finish later',
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
  clear: 'Clear my answers',
  clearTitle: 'Clear all your answers?',
  clearText: 'All that you answered in this form is removed from this device for good.',
  clearSaved: 'What you saved is deleted too, and the link in your email opens nothing any more.',
  clearYes: 'Yes, clear them',
  clearNo: 'No, keep them',
  clearedTitle: 'Your answers are cleared',
  cleared:
    'This form is empty again. On a computer that others use, close this window too, so that its Back button finds nothing.',
  stillSavedTitle: 'Your answers are cleared from this device',
  stillSaved:
    'What you saved could not be deleted just now: your link still opens it, until its 30 days are over. To delete it sooner, open the link later and clear your answers there.',
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
  resumedTitle: 'Here are the answers that you saved',
  resumed: 'You can go on where you stopped.',
  changed: 'The form has changed since you saved. Check what is asked now.',
  lost: (names: string) => `These files were kept for one day only. Choose them again: ${names}`,
  besideTitle: 'This tab held other answers',
  beside:
    'You see the answers of your link. Those that were in this tab before are gone once you go on.',
  showBeside: 'Show the other answers',
};

const fr: typeof en = {
  region: 'Faire une pause',
  save: 'Enregistrer et terminer plus tard',
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
  nothingTitle: 'Rien n’arrive\u00a0?',
  nothing: [
    'Attendez quelques minutes et regardez dans le dossier des courriels indésirables.',
    'Si l’adresse était fausse, continuez le formulaire et enregistrez de nouveau. Le premier lien n’ouvrira alors plus rien.',
  ],
  sharedTitle: 'Sur un ordinateur que d’autres utilisent',
  sharedText:
    'Effacez vos réponses de cet appareil avant de le quitter. Ce que vous avez enregistré reste, et votre lien l’ouvre.',
  clearHere: 'Effacer mes réponses de cet appareil',
  clear: 'Effacer mes réponses',
  clearTitle: 'Effacer toutes vos réponses\u00a0?',
  clearText:
    'Tout ce que vous avez répondu dans ce formulaire est retiré de cet appareil pour de bon.',
  clearSaved:
    'Ce que vous avez enregistré est supprimé aussi, et le lien de votre courriel n’ouvre plus rien.',
  clearYes: 'Oui, les effacer',
  clearNo: 'Non, les garder',
  clearedTitle: 'Vos réponses sont effacées',
  cleared:
    'Ce formulaire est de nouveau vide. Sur un ordinateur que d’autres utilisent, fermez aussi cette fenêtre, pour que son bouton Retour ne retrouve rien.',
  stillSavedTitle: 'Vos réponses sont effacées de cet appareil',
  stillSaved:
    'Ce que vous avez enregistré n’a pas pu être supprimé\u00a0: votre lien l’ouvre encore, jusqu’à la fin de ses 30 jours. Pour le supprimer plus tôt, ouvrez le lien plus tard et effacez-y vos réponses.',
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
  resumedTitle: 'Voici les réponses que vous avez enregistrées',
  resumed: 'Vous pouvez continuer où vous en étiez.',
  changed: 'Le formulaire a changé depuis. Vérifiez ce qui est demandé maintenant.',
  lost: (names) =>
    `Ces fichiers n’ont été conservés qu’un jour. Choisissez-les de nouveau\u00a0: ${names}`,
  besideTitle: 'Cet onglet contenait d’autres réponses',
  beside:
    'Vous voyez les réponses de votre lien. Celles qui étaient dans cet onglet disparaîtront quand vous continuerez.',
  showBeside: 'Voir les autres réponses',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What is said around saving a form to continue later, and around clearing it, in a language. */
export const draftWords = (locale: Locale): typeof en => byLocale[locale];
