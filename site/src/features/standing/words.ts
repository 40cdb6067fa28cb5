import type { Locale } from '@ehpr/form-schemas';

const en = {
  withdraw: 'Withdraw from the registry',
  withdrawLead:
    'Once you withdraw, nobody finds you in the registry and you are not asked to help. You can come back at any time: what you registered is kept for now.',
  lessMail: 'You only want fewer emails?',
  lessMailHow: 'Stop them on the page of your registration, and stay registered.',
  why: 'Why do you withdraw?',
  withdrawButton: 'Withdraw',
  keep: 'Stay registered',
  withdrawnTitle: 'You are withdrawn',
  withdrawn:
    'Nobody finds you in the registry, and you are not asked to help. We have mailed you how to come back.',
  withdrawnSince: 'Nobody finds you in the registry, and you are not asked to help.',
  lapsedTitle: 'Your registration is paused',
  lapsed:
    'You have not confirmed your answers for a long time, so you are not asked to help. If they are still correct, come back. If something changed, change it first.',
  back: 'Come back',
  backHow: 'If your answers below are still correct, press the button to be registered again.',
  toMine: 'My registration',
  status: 'Say whether you are interested or deployed',
  saveStatus: 'Save my status',
  twiceTitle: 'You are registered already',
  twice: (number: string) =>
    `You registered again in the meantime, and are listed with the confirmation number ${number}. Nobody is listed twice, so this registration stays as it is. You can look at both side by side, and make one of them.`,
  twiceMerge: 'See both registrations',
  waitsTitle: 'This registration waits to be merged',
  waits:
    'You registered more than once. Until the two are merged, the first one counts, and this one has no status of its own.',
  mailTitle: 'Emails from us',
  mailOn:
    'We write to you when help is needed, and ask now and then whether your answers are still correct.',
  mailOff:
    'You get only what you ask for, such as a link to your registration or a confirmation. You stay registered.',
  mailStop: 'Stop emails',
  mailStart: 'Send me emails again',
};

const fr: typeof en = {
  withdraw: 'Me retirer du registre',
  withdrawLead:
    'Une fois que vous êtes retiré, personne ne vous trouve dans le registre et nous ne faisons plus appel à vous. Vous pouvez revenir à tout moment\u00a0: votre inscription est conservée pour l’instant.',
  lessMail: 'Vous voulez seulement moins de courriels?',
  lessMailHow: 'Arrêtez-les sur la page de votre inscription, et restez inscrit.',
  why: 'Pourquoi vous retirez-vous?',
  withdrawButton: 'Me retirer',
  keep: 'Rester inscrit',
  withdrawnTitle: 'Vous êtes retiré du registre',
  withdrawn:
    'Personne ne vous trouve dans le registre, et nous ne faisons plus appel à vous. Un courriel vous dit comment revenir.',
  withdrawnSince: 'Personne ne vous trouve dans le registre, et nous ne faisons plus appel à vous.',
  lapsedTitle: 'Votre inscription est en pause',
  lapsed:
    'Vous n’avez pas confirmé vos réponses depuis longtemps, et nous ne faisons donc pas appel à vous. Si elles sont toujours exactes, revenez. Si quelque chose a changé, changez-le d’abord.',
  back: 'Revenir',
  backHow:
    'Si vos réponses ci-dessous sont toujours exactes, appuyez sur le bouton pour être inscrit de nouveau.',
  toMine: 'Mon inscription',
  status: 'Dire si vous êtes intéressé ou en déploiement',
  saveStatus: 'Enregistrer mon état',
  twiceTitle: 'Vous êtes déjà inscrit',
  twice: (number) =>
    `Vous vous êtes inscrit de nouveau entre-temps, sous le numéro de confirmation ${number}. Personne n’est inscrit deux fois\u00a0: cette inscription reste donc telle quelle. Vous pouvez consulter les deux côte à côte et n’en faire qu’une.`,
  twiceMerge: 'Voir les deux inscriptions',
  waitsTitle: 'Cette inscription attend d’être fusionnée',
  waits:
    'Vous vous êtes inscrit plus d’une fois. Tant que les deux inscriptions ne sont pas fusionnées, c’est la première qui compte, et celle-ci n’a pas d’état propre.',
  mailTitle: 'Nos courriels',
  mailOn:
    'Nous vous écrivons lorsque de l’aide est nécessaire, et nous vous demandons de temps en temps si vos réponses sont toujours exactes.',
  mailOff:
    'Vous ne recevez que ce que vous demandez, comme un lien vers votre inscription ou une confirmation. Vous restez inscrit.',
  mailStop: 'Arrêter les courriels',
  mailStart: 'M’écrire de nouveau',
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** What is said of withdrawing, coming back and mail, in a language. */
export const standingWords = (locale: Locale): typeof en => byLocale[locale];
