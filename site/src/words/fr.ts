import { numberInWords } from '@ehpr/form-schemas';
import type { Words } from './en.ts';
import { momentIn } from './moment.ts';

/** « PDF, JPEG ou PNG ». */
const either = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' ou ');

const many = (count: number, one: string, more: string) =>
  // In French, nothing is of one, too.
  `${count} ${count < 2 ? one : more}`;

/** The site's own words in French. Those of a form come with the form. */
export const fr: Words = {
  siteName: 'Registre des professionnels de la santé pour les situations d’urgence',
  language: 'Langue',

  errorPrefix: 'Erreur\u00a0:',
  yes: 'Oui',
  no: 'Non',
  agree: 'J’accepte',
  doNotAgree: 'Je n’accepte pas',
  number: (number) => numberInWords(number, 'fr'),
  notWorkedOut: 'Rien pour l’instant',
  workedOutLater:
    'Nous le calculons quand vous continuez. Vous le verrez avant d’envoyer vos réponses.',
  chooseOne: 'Choisissez une réponse',
  clearAnswer: 'Effacer cette réponse',
  optional: '(facultatif)',
  dateParts: { day: 'Jour', month: 'Mois', year: 'Année' },
  upToCharacters: (limit) => `Jusqu’à ${many(limit, 'caractère', 'caractères')}`,
  charactersLeft: (left) =>
    left < 2 ? `Il reste ${left} caractère` : `Il reste ${left} caractères`,
  charactersTooMany: (over) => `${many(over, 'caractère', 'caractères')} de trop`,
  fewerCharactersLeft: (than) => `Il reste moins de ${than} caractères`,
  overCharacters: (limit) => `Plus long que ${many(limit, 'caractère', 'caractères')}`,
  chosenInAll: (count) =>
    count === 0
      ? 'Aucun endroit choisi pour l’instant'
      : many(count, 'endroit choisi', 'endroits choisis'),
  chosenOf: (count, of) => `${many(count, 'choisi', 'choisis')} sur ${of}`,
  searchList: 'Chercher dans la liste',
  found: (count) =>
    count === 0
      ? 'Rien ne correspond dans la liste. Vérifiez l’orthographe ou tapez moins de lettres.'
      : many(count, 'résultat', 'résultats'),
  allOf: (name) => `Tout choisir dans ${name}`,
  row: (name, number) => `${name.charAt(0).toUpperCase()}${name.slice(1)} ${number}`,
  addAnother: (name) => `Ajouter\u00a0: ${name}`,
  remove: (what) => `Retirer\u00a0: ${what}`,
  files: {
    choose: 'Choisir un fichier',
    chooseAnother: 'Choisir un autre fichier',
    limits: (types, size, most) =>
      `${either(types)}, jusqu’à ${size}${most > 1 ? ` chacun, ${most} fichiers au plus` : ''}`,
    full: (most) =>
      most === 1
        ? 'Pour envoyer un autre fichier, retirez d’abord celui-ci.'
        : `Vous avez ajouté les ${most} fichiers permis. Pour en envoyer un autre, retirez-en un d’abord.`,
    remove: 'Retirer',
    cancel: 'Annuler',
    sending: (name) => `Envoi de ${name}`,
    added: (name) => `${name} a été ajouté`,
    removed: (name) => `${name} a été retiré`,
    failures: {
      offline: 'Le fichier n’est pas arrivé. Vérifiez votre connexion et réessayez.',
      busy: 'Le fichier n’a pas pu être accepté pour l’instant. Réessayez dans une minute.',
      'too-many':
        'Beaucoup de fichiers sont venus de votre réseau dans la dernière heure. Réessayez plus tard.',
      'too-large': 'Le fichier est trop volumineux. Retirez-le et choisissez-en un plus petit.',
    },
    notTaken: (name, why) =>
      why === 'busy'
        ? `«\u00a0${name}\u00a0» n’a pas pu être accepté pour l’instant. Choisissez-le à nouveau dans une minute`
        : `Beaucoup de fichiers sont venus de votre réseau dans la dernière heure. Choisissez «\u00a0${name}\u00a0» à nouveau plus tard`,
  },
  updateQuestions: 'Mettre les questions à jour',
  updateQuestionsHint:
    'Appuyez ici après avoir choisi, pour que les questions qui suivent conviennent.',
  nowAsked: (labels) =>
    labels.length === 1
      ? `Une question a été ajoutée plus bas\u00a0: ${labels.join()}`
      : `Des questions ont été ajoutées plus bas\u00a0: ${labels.join('; ')}`,

  stepOf: (step, of) => `Étape ${step} sur ${of}`,
  progress: 'Votre progression',
  done: 'terminé',
  back: 'Retour',
  next: 'Continuer',
  checkAnswers: 'Vérifier vos réponses',
  send: 'Envoyer mon inscription',
  sending: 'Envoi en cours…',
  change: 'Modifier',
  changeAnswers: 'Modifier mes réponses',
  nothingAnswered: 'Aucune réponse à cette étape',
  reviewIntro: 'Voici ce que nous allons conserver. Vérifiez avant d’envoyer.',
  problems: (count) =>
    count === 1 ? 'Il y a un point à corriger' : `Il y a ${count} points à corriger`,
  formTitle: (form, site) => `${form} – ${site}`,
  stepTitle: (step, position, form, site) => `${step} (${position}) – ${form} – ${site}`,
  errorTitle: (title) => `Erreur\u00a0: ${title}`,

  registeredTitle: 'Votre inscription est faite',
  registeredNumber: 'Votre numéro de confirmation',
  registeredKeep:
    'Nous vous l’envoyons aussi par courriel. Conservez-le\u00a0: il désigne votre inscription lorsque vous nous écrivez.',
  registeredNext: 'Et maintenant',
  registeredSteps: [
    'Rien pour l’instant. Vous n’avez rien à faire avant d’avoir de nos nouvelles.',
    'Lorsqu’une situation d’urgence correspond à ce que vous nous avez dit, nous vous écrivons pour vous demander si vous pouvez aider.',
    'Vous êtes libre de refuser. Une vérification du casier judiciaire est faite avant tout déploiement.',
  ],
  registeredPrint:
    'Pour garder cette page, imprimez-la ou enregistrez-la maintenant. Elle n’est pas conservée sur cet appareil.',
  registeredElsewhereTitle: 'Vous cherchez votre numéro de confirmation?',
  registeredElsewhere:
    'Il était affiché lors de votre inscription, et il se trouve dans le courriel que nous vous avons envoyé. Cette page ne le conserve pas.',

  privacy: 'Vie privée\u00a0: ce que nous faisons de vos réponses',

  formChangedTitle: 'Le formulaire a changé depuis que vous avez commencé',
  formChanged:
    'Vos réponses sont conservées. Vérifiez ce qui est demandé maintenant, puis continuez.',

  onlyWhatChanged:
    'Seul ce qui est nouveau ou doit être revu est affiché. Toutes vos autres réponses sont conservées.',
  showWholeForm: 'Afficher tout le formulaire',

  failures: {
    offlineTitle: 'Le registre ne nous a pas répondu',
    offline:
      'Votre connexion a peut-être été coupée\u00a0: nous ne savons donc pas si votre inscription est arrivée. Vos réponses sont toujours là. Réessayez quand vous voulez\u00a0: votre inscription ne sera faite qu’une seule fois.',
    unansweredTitle: 'Nous ne savons pas si votre inscription a été enregistrée',
    unanswered:
      'Le registre a mis trop de temps à répondre. Vos réponses sont toujours là. Réessayez\u00a0: votre inscription ne sera faite qu’une seule fois. Si vous avez reçu le courriel avec votre numéro de confirmation, votre inscription est déjà faite.',
    unavailableTitle: 'Votre inscription n’a pas été enregistrée',
    unavailable:
      'Quelque chose ne fonctionne pas de notre côté. Nous n’avons pas enregistré votre inscription. Vos réponses sont toujours là\u00a0: réessayez dans quelques minutes.',
    tooManyTitle: 'Trop d’inscriptions à partir de votre réseau',
    tooMany: (wait) =>
      `Beaucoup d’inscriptions sont venues de votre réseau au cours de la dernière heure\u00a0: celle-ci n’a donc pas été enregistrée. Vos réponses sont toujours là. Réessayez ${wait}.`,
    tooManyPlain:
      'Si vous activez JavaScript, votre navigateur peut prouver que vous êtes une personne, et cette limite est plus haute.',
    tooLargeTitle: 'Vos réponses sont trop longues',
    tooLarge:
      'Votre envoi dépasse ce que le registre accepte en une fois. Raccourcissez votre texte, ou choisissez moins de fichiers ou de plus petits, et réessayez.',
    supersededTitle: 'Le formulaire a changé',
    superseded:
      'Le formulaire a été modifié pendant que vous le remplissiez, et votre inscription n’est pas encore enregistrée. Vos réponses sont toujours là\u00a0: revoyez les questions et envoyez-les.',
    supersededAction: 'Afficher le nouveau formulaire',
    notOpen: 'Vos réponses n’ont pas été enregistrées. Elles sont toujours sur cette page.',
    keyReusedTitle: 'Votre inscription est déjà faite',
    keyReused:
      'Un essai précédent nous est parvenu et a été enregistré avec les réponses que vous aviez alors. Ce que vous avez changé depuis n’est pas enregistré. Votre numéro de confirmation se trouve dans le courriel que nous vous avons envoyé. Pour envoyer vos nouvelles réponses comme une nouvelle inscription, envoyez-les de nouveau.',
    unreadableTitle: 'Votre inscription n’a pas été envoyée',
    unreadable:
      'Ce qui nous est parvenu n’était pas le formulaire\u00a0: rien n’a été enregistré. Revenez au formulaire et envoyez-le de nouveau.',
    forbiddenTitle: 'Votre inscription n’a pas été envoyée',
    forbidden:
      'Les réponses sont venues d’un autre site ou d’une page ouverte depuis trop longtemps. Elles sont toujours là\u00a0: envoyez-les de nouveau.',
    signedOutTitle: 'Votre session est fermée',
    signedOut:
      'Pour votre sécurité, aucune session ne reste ouverte longtemps. Vos changements ne sont pas encore enregistrés, mais ils sont toujours là\u00a0: laissez cette page ouverte, demandez un nouveau lien dans un autre onglet, ouvrez-le, puis revenez à cette page et enregistrez de nouveau.',
    otherRegistrationTitle: 'Une autre inscription est maintenant ouverte',
    otherRegistration:
      'Vous avez ouvert une autre inscription dans ce navigateur entre-temps\u00a0: rien n’a été enregistré. Vos changements sont toujours là\u00a0: choisissez de nouveau cette inscription dans un autre onglet, puis revenez et enregistrez.',
    recordChangedTitle: 'Votre inscription a été changée entre-temps',
    recordChanged:
      'Notre personnel, ou vous dans une autre page, l’avez changée pendant que vous étiez ici\u00a0: rien n’est encore enregistré. Vos changements sont toujours là. Pour les enregistrer tels quels, enregistrez de nouveau. Pour voir d’abord l’autre changement, ouvrez «\u00a0Mon inscription\u00a0» dans un autre onglet.',
    retry: 'Réessayer',
    soon: 'dans quelques minutes',
    inMinutes: (minutes) => `dans ${many(minutes, 'minute', 'minutes')}`,
    wayBack:
      'Ce que vous avez tapé se trouve encore dans la page précédente\u00a0: le bouton Précédent de votre navigateur vous y ramène.',
  },

  notOpen: {
    notYetTitle: 'Ce formulaire n’est pas encore ouvert',
    notYet: (opensAt) => `Il ouvrira le ${momentIn('fr-CA', opensAt)}. Revenez à ce moment-là.`,
    closedTitle: 'Ce formulaire est fermé',
    closed: 'Il n’accepte plus de réponses.',
    fullTitle: 'Ce formulaire est fermé',
    full: 'Assez de personnes y ont répondu. Merci d’avoir voulu aider.',
  },

  marks: { new: 'Nouvelle question', again: 'Veuillez répondre de nouveau' },

  changing: {
    send: 'Enregistrer mes changements',
    sending: 'Enregistrement en cours…',
    reviewIntro: 'Voici ce que nous conserverons. Vérifiez avant d’enregistrer.',
    formChangedTitle: 'Le formulaire a changé depuis que vous avez commencé',
    onlyWhatChanged:
      'Le formulaire a de nouvelles questions pour vous, ou n’accepte plus une réponse donnée auparavant. Elles seules sont affichées. Toutes vos autres réponses sont conservées.',
    failures: {
      offline:
        'Votre connexion a peut-être été coupée\u00a0: nous ne savons pas si vos changements sont arrivés. Ils sont toujours là. Réessayez quand vous voulez\u00a0: ils ne seront enregistrés qu’une fois.',
      unansweredTitle: 'Nous ne savons pas si vos changements sont enregistrés',
      unanswered:
        'Le registre a mis trop de temps à répondre. Vos changements sont toujours là\u00a0: réessayez, ils ne seront enregistrés qu’une fois.',
      unavailableTitle: 'Vos changements ne sont pas enregistrés',
      unavailable:
        'Quelque chose ne fonctionne pas de notre côté. Nous n’avons pas enregistré vos changements. Ils sont toujours là\u00a0: réessayez dans quelques minutes.',
      tooManyTitle: 'Trop de changements en peu de temps',
      tooMany: (wait) =>
        `Votre adresse courriel a été changée plusieurs fois au cours de la dernière heure\u00a0: ce changement n’est pas enregistré. Il est toujours là. Réessayez ${wait}.`,
      superseded:
        'Le formulaire a été modifié pendant que vous le remplissiez, et vos changements ne sont pas encore enregistrés. Ils sont toujours là\u00a0: revoyez les questions et enregistrez-les.',
      unreadableTitle: 'Vos changements n’ont pas été envoyés',
      forbiddenTitle: 'Vos changements n’ont pas été envoyés',
    },
  },

  otherForms: {
    send: 'Envoyer mes réponses',
    registeredTitle: 'Vos réponses ont été envoyées',
    registeredKeep: 'Conservez-le\u00a0: il désigne vos réponses lorsque vous nous écrivez.',
    registeredSteps: [
      'Nous lisons ce que vous avez envoyé. S’il nous faut autre chose, nous vous écrivons.',
    ],
    registeredElsewhere:
      'Il était affiché lorsque vous avez envoyé vos réponses. Si nous vous avons envoyé un courriel à leur sujet, il s’y trouve aussi. Cette page ne le conserve pas.',
    failures: {
      offline:
        'Votre connexion a peut-être été coupée\u00a0: nous ne savons donc pas si vos réponses sont arrivées. Elles sont toujours là. Réessayez quand vous voulez\u00a0: elles ne seront enregistrées qu’une seule fois.',
      unansweredTitle: 'Nous ne savons pas si vos réponses ont été enregistrées',
      unanswered:
        'Le registre a mis trop de temps à répondre. Vos réponses sont toujours là. Réessayez\u00a0: elles ne seront enregistrées qu’une seule fois.',
      unavailableTitle: 'Vos réponses n’ont pas été enregistrées',
      unavailable:
        'Quelque chose ne fonctionne pas de notre côté. Nous n’avons pas enregistré vos réponses. Elles sont toujours là\u00a0: réessayez dans quelques minutes.',
      tooManyTitle: 'Trop de réponses à partir de votre réseau',
      tooMany: (wait) =>
        `Beaucoup de réponses sont venues de votre réseau au cours de la dernière heure\u00a0: celles-ci n’ont donc pas été enregistrées. Elles sont toujours là. Réessayez ${wait}.`,
      superseded:
        'Le formulaire a été modifié pendant que vous le remplissiez, et vos réponses ne sont pas encore enregistrées. Elles sont toujours là\u00a0: revoyez les questions et envoyez-les.',
      keyReusedTitle: 'Vous avez déjà envoyé des réponses',
      keyReused:
        'Un essai précédent nous est parvenu et a été enregistré avec les réponses que vous aviez alors. Ce que vous avez changé depuis n’est pas enregistré. Pour envoyer aussi vos nouvelles réponses, envoyez-les de nouveau.',
      unreadableTitle: 'Vos réponses n’ont pas été envoyées',
      forbiddenTitle: 'Vos réponses n’ont pas été envoyées',
    },
  },

  preview: {
    name: 'Aperçu',
    title: 'Aperçu : rien n’est enregistré.',
    text: 'Voici une ébauche du formulaire. Vos réponses et vos fichiers y sont vérifiés comme ils le seraient, et ne vont nulle part.',
    fill: 'Remplir avec des exemples',
    goneTitle: 'Cet aperçu est terminé',
    gone: 'Un aperçu dure une heure. La personne qui vous l’a envoyé peut en faire un autre.',
  },

  formAwayTitle: 'Le formulaire n’est pas accessible pour le moment',
  formAway:
    'Quelque chose ne fonctionne pas de notre côté\u00a0: nous ne pouvons pas afficher le formulaire. Réessayez dans quelques minutes.',

  toHome: 'Aller à la première page',
};
