import type { MailKind } from '../../../../../shared/mail-kind';
import type { Wording } from '../../../../../shared/wording';
import { lines } from './lines';

const number = '{{numberBox}}';
const button = '{{button}}';

const registeredAgain = (earlier: string): Wording => ({
  subject: 'Vous êtes inscrit deux fois\u00a0: {{confirmationNumber}}',
  body: lines(
    'Bonjour {{firstName}},',
    'Quelqu’un s’est inscrit au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique avec votre nom et cette adresse courriel. Le numéro de confirmation de ce qui a été entré est le\u00a0:',
    number,
    earlier,
    'Ouvrez ce lien et appuyez sur le bouton qui s’y trouve. Vous voyez les deux côte à côte, vous choisissez les réponses qui sont justes et vous en faites une seule inscription\u00a0:',
    button,
    'Le lien fonctionne une seule fois, pendant 10 minutes, et il est à vous seul\u00a0: ne le transmettez pas. Si vous lisez ceci plus tard, ouvrez-le quand même. La page vous envoie un nouveau lien quand vous appuyez sur son bouton.',
  ),
  button: 'Voir les deux inscriptions',
  footer:
    'Si ce n’était pas vous, ouvrez le lien et dites-le là. Ce qui a été entré est alors retiré. Personne ne peut voir ni changer votre inscription sans un lien envoyé à votre boîte de réception.',
});

const merged = (...changed: string[]): Wording => ({
  subject: 'Vos deux inscriptions n’en font plus qu’une',
  body: lines(
    'Bonjour,',
    'Vous avez fusionné deux inscriptions au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Il n’y en a plus qu’une, et les deux numéros de confirmation y mènent.',
    ...changed,
    'Pour consulter ou changer vos réponses, allez à {{updateAddress}}',
  ),
  button: '',
  footer:
    'Vous recevez ce courriel parce que quelqu’un qui peut lire vos courriels les a fusionnées. Si ce n’était pas vous, dites-le-nous à {{siteAddress}}.',
});

const confirmation = (
  { subject, why }: { subject: string; why: string },
  ...afterwards: string[]
): Wording => ({
  subject,
  body: lines(
    'Bonjour {{firstName}},',
    why,
    'Si rien n’a changé, il suffit d’appuyer sur un bouton. Si quelque chose a changé, vous pouvez le modifier au même endroit.',
    button,
    'La page demande votre adresse courriel et vous envoie un lien pour ouvrir une session, afin que personne d’autre ne puisse voir vos réponses.',
    ...afterwards,
  ),
  button: 'Voir mon inscription',
  footer:
    'Vous recevez ce courriel parce que quelqu’un s’est inscrit avec cette adresse à {{siteAddress}}.',
});

type KindToPublic = Exclude<MailKind, 'staff-invitation' | 'extract-ready' | 'campaign-unknown'>;

/** What the mails say in French until staff word them otherwise. Mail to staff is in English. */
export const fr: Record<KindToPublic, Wording> = {
  'registration-confirmation': {
    subject: 'Votre inscription est faite\u00a0: {{confirmationNumber}}',
    body: lines(
      'Bonjour {{firstName}},',
      'Merci d’offrir votre aide. Vous faites maintenant partie du registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Votre numéro de confirmation est le\u00a0:',
      number,
      'Conservez ce numéro. Il nous aide à trouver votre inscription lorsque vous communiquez avec nous.',
      '## Et maintenant',
      'Il n’y a rien d’autre à faire pour l’instant. Lorsque des personnes ayant vos compétences seront nécessaires, une autorité sanitaire ou le ministère de la Santé pourra vous appeler ou vous écrire.',
      'Vous n’êtes pas tenu de dire oui\u00a0: l’inscription ne vous oblige pas à partir. Une vérification du casier judiciaire est faite avant tout déploiement, et on vous dira comment l’obtenir.',
      '## Si quelque chose change',
      'Si vos coordonnées, votre travail ou vos projets changent, ou si vous voulez quitter le registre, allez à {{updateAddress}}.',
    ),
    button: '',
    footer:
      'Vous recevez ce courriel parce que quelqu’un s’est inscrit avec cette adresse à {{siteAddress}}. Si ce n’était pas vous, dites-le-nous là-bas.',
  },
  'registered-again': registeredAgain(
    'Vous étiez déjà inscrit. Votre inscription reste telle quelle\u00a0: ce qui vient d’être entré est mis de côté jusqu’à ce que vous fusionniez les deux.',
  ),
  'registered-again-after-end': registeredAgain(
    'Vous vous étiez déjà inscrit, et cette première inscription a pris fin. Ce qui vient d’être entré compte. Vous pouvez y fusionner la première, pour qu’il n’y ait qu’un dossier à votre nom.',
  ),
  'registrations-merged': merged(
    'Votre première inscription a reçu d’autres réponses à\u00a0:',
    '{{changedQuestions}}',
  ),
  'registrations-merged-same': merged(
    'Les réponses de votre première inscription sont restées les mêmes.',
  ),
  'sign-in-link': {
    subject: 'Votre lien vers votre inscription',
    body: lines(
      'Bonjour,',
      'Vous avez demandé un lien vers votre inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Ouvrez-le et appuyez sur le bouton qui s’y trouve\u00a0:',
      button,
      'Le lien fonctionne une seule fois, pendant 10 minutes. Il est à vous seul\u00a0: ne le transmettez pas.',
    ),
    button: 'Voir mon inscription',
    footer:
      'Vous recevez ce courriel parce que quelqu’un a demandé un lien avec cette adresse. Si ce n’était pas vous, ne faites rien\u00a0: sans le lien, personne ne peut rien voir ni changer.',
  },
  'registration-changed': {
    subject: 'Vous avez changé votre inscription',
    body: lines(
      'Bonjour,',
      'Vos changements à votre inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique sont enregistrés. Vos réponses à ces questions sont nouvelles\u00a0:',
      '{{changedQuestions}}',
      'Pour voir vos réponses ou les changer encore, demandez un lien vers votre inscription\u00a0:',
      button,
    ),
    button: 'Voir mon inscription',
    footer:
      'Vous recevez ce courriel parce que l’inscription qui a cette adresse a été changée. Si ce n’était pas vous, une autre personne lit vos courriels\u00a0: changez le mot de passe de votre boîte et regardez votre inscription.',
  },
  'new-mailbox-link': {
    subject: 'Confirmez votre nouvelle adresse courriel',
    body: lines(
      'Bonjour,',
      'Une personne nous a demandé d’écrire désormais à cette adresse au sujet d’une inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Si c’était vous, ouvrez le lien et appuyez sur le bouton qui s’y trouve\u00a0:',
      button,
      'Le lien fonctionne une seule fois, pendant 24 heures. D’ici là, nous écrivons à l’adresse que l’inscription a maintenant.',
    ),
    button: 'Confirmer cette adresse',
    footer:
      'Si ce n’était pas vous, ne faites rien\u00a0: sans le lien, rien ne change, et nous ne vous écrivons plus.',
  },
  'new-mailbox-notice': {
    subject: 'Votre adresse courriel va changer',
    body: lines(
      'Bonjour,',
      'Vous nous avez demandé d’utiliser une autre adresse courriel pour votre inscription au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Nous y avons envoyé un lien. Dès qu’il aura servi, nous écrirons à la nouvelle adresse et non plus à celle-ci.',
      'Si ce n’était pas vous, ou si vous avez changé d’avis, ouvrez votre inscription et gardez cette adresse\u00a0:',
      button,
    ),
    button: 'Ouvrir mon inscription',
    footer: 'Vous recevez ce courriel parce que votre inscription a cette adresse.',
  },
  'draft-link': {
    subject: 'Votre lien pour continuer plus tard',
    body: lines(
      'Bonjour,',
      'Vous avez enregistré vos réponses à «\u00a0{{formTitle}}\u00a0» pour continuer plus tard. Rien n’a encore été envoyé au registre. Ouvrez ce lien et appuyez sur le bouton qui s’y trouve, sur n’importe quel appareil\u00a0:',
      button,
      'Le lien fonctionne pendant 30 jours, aussi souvent que vous le voulez. Ensuite, vos réponses sont supprimées. Quiconque a le lien peut lire vos réponses\u00a0: ne le transmettez pas.',
    ),
    button: 'Continuer le formulaire',
    footer:
      'Vous recevez ce courriel parce que quelqu’un a donné cette adresse pour continuer un formulaire plus tard. Si ce n’était pas vous, ne faites rien\u00a0: nous ne vous écrirons plus à ce sujet, et ce qui a été enregistré se supprime de lui-même.',
  },
  'submission-confirmation': {
    subject: 'Nous avons reçu vos réponses\u00a0: {{confirmationNumber}}',
    body: lines(
      'Merci. Vos réponses au formulaire «\u00a0{{formTitle}}\u00a0» nous sont parvenues. Votre numéro\u00a0:',
      number,
      'Conservez ce numéro. Il désigne vos réponses quand vous nous écrivez.',
    ),
    button: '',
    footer:
      'Quelqu’un a donné cette adresse courriel dans un formulaire du registre à {{siteAddress}}. Si ce n’était pas vous, dites-le-nous à cette adresse.',
  },
  'confirmation-request': confirmation({
    subject: 'Votre inscription est-elle toujours exacte?',
    why: 'Vous faites partie du registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique, et cela fait un certain temps que vous n’avez pas confirmé vos réponses. En situation d’urgence, nous nous y fions\u00a0: veuillez les revoir.',
  }),
  'confirmation-reminder': confirmation({
    subject: 'Rappel\u00a0: votre inscription est-elle toujours exacte?',
    why: 'Nous vous avons demandé récemment si vos réponses au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique sont toujours exactes, et nous n’avons pas eu de réponse.',
  }),
  'confirmation-last-reminder': confirmation(
    {
      subject: 'Dernier rappel\u00a0: votre inscription est-elle toujours exacte?',
      why: 'Nous vous avons demandé deux fois si vos réponses au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique sont toujours exactes, et nous n’avons pas eu de réponse.',
    },
    '## Ce qui arrive si vous ne faites rien',
    'Le {{lapsesOn}}, votre inscription est mise en pause\u00a0: nous ne faisons plus appel à vous et ne vous écrivons plus.',
    'Vos réponses sont conservées. Vous pouvez revenir à tout moment\u00a0: ouvrez une session de la même façon et appuyez sur un bouton.',
  ),
  withdrawal: {
    subject: 'Vous êtes retiré du registre',
    body: lines(
      'Bonjour,',
      'Comme vous l’avez demandé, vous êtes retiré du registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique. Désormais, personne ne vous y trouve, et nous ne vous écrivons plus lorsque de l’aide est nécessaire.',
      'Merci d’avoir offert votre aide.',
      '## Si vous changez d’avis',
      'Votre inscription est conservée pour l’instant. Demandez un lien vers votre inscription, ouvrez-le et appuyez sur «\u00a0Revenir\u00a0»\u00a0:',
      button,
    ),
    button: 'Revenir au registre',
    footer:
      'Vous recevez ce courriel parce que quelqu’un, avec un lien de votre boîte de réception, a retiré l’inscription qui porte cette adresse. Si ce n’était pas vous, revenez de la même façon.',
  },
};
