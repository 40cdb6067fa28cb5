import type { Locale } from '@ehpr/form-schemas';

const en = {
  subject: (number: string) => `You are registered twice: ${number}`,
  title: 'You are registered twice',
  preview: (number: string) => `What was entered now has the number ${number}.`,
  greeting: (name: string | undefined) => (name ? `Hello ${name},` : 'Hello,'),
  came: 'Someone registered on British Columbia’s Emergency Health Provider Registry with your name and this e-mail address. The confirmation number of what was entered is:',
  listed:
    'You were registered before that. Your registration stays as it is: what was entered now is kept aside until you merge the two.',
  ended:
    'You had registered before, and that earlier registration has ended. What was entered now counts. You can merge the earlier one with it, so that there is one record of you.',
  see: 'Open this link and press the button there. You see the two beside each other, choose which answers are right, and make one registration of both:',
  label: 'See both registrations',
  once: 'The link works once, for 10 minutes, and is yours alone: do not pass it on. If you read this later, open it all the same. The page sends you a new link when you press its button.',
  notYou:
    'If this was not you, open the link and say so there. What was entered is then taken out again. Nobody can see or change your registration without a link to your mailbox.',
};

const fr: typeof en = {
  subject: (number) => `Vous êtes inscrit deux fois\u00a0: ${number}`,
  title: 'Vous êtes inscrit deux fois',
  preview: (number) => `Ce qui vient d’être entré porte le numéro ${number}.`,
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  came: 'Quelqu’un s’est inscrit au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique avec votre nom et cette adresse courriel. Le numéro de confirmation de ce qui a été entré est le\u00a0:',
  listed:
    'Vous étiez déjà inscrit. Votre inscription reste telle quelle\u00a0: ce qui vient d’être entré est mis de côté jusqu’à ce que vous fusionniez les deux.',
  ended:
    'Vous vous étiez déjà inscrit, et cette première inscription a pris fin. Ce qui vient d’être entré compte. Vous pouvez y fusionner la première, pour qu’il n’y ait qu’un dossier à votre nom.',
  see: 'Ouvrez ce lien et appuyez sur le bouton qui s’y trouve. Vous voyez les deux côte à côte, vous choisissez les réponses qui sont justes et vous en faites une seule inscription\u00a0:',
  label: 'Voir les deux inscriptions',
  once: 'Le lien fonctionne une seule fois, pendant 10 minutes, et il est à vous seul\u00a0: ne le transmettez pas. Si vous lisez ceci plus tard, ouvrez-le quand même. La page vous envoie un nouveau lien quand vous appuyez sur son bouton.',
  notYou:
    'Si ce n’était pas vous, ouvrez le lien et dites-le là. Ce qui a été entré est alors retiré. Personne ne peut voir ni changer votre inscription sans un lien envoyé à votre boîte de réception.',
};

/** What somebody reads who is registered twice, in the language of the second registration. */
export const registeredAgainWords: Record<Locale, typeof en> = { en, fr };
