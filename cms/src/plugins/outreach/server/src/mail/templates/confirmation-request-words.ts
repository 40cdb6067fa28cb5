import type { Locale } from '@ehpr/form-schemas';

const en = {
  greeting: (name: string | undefined) => (name ? `Hello ${name},` : 'Hello,'),
  request: {
    subject: 'Is your registration still correct?',
    title: 'Is your registration still correct?',
    preview: 'Please look at your answers. It takes a minute.',
    why: 'You are on British Columbia’s Emergency Health Provider Registry, and it has been a while since you told us that your answers are correct. In an emergency we go by them, so please look at them.',
  },
  reminder: {
    subject: 'A reminder: is your registration still correct?',
    title: 'Is your registration still correct?',
    preview: 'We asked you to look at your answers.',
    why: 'We asked you lately whether your answers to British Columbia’s Emergency Health Provider Registry are still correct, and have not heard from you.',
  },
  last: {
    subject: 'The last reminder: is your registration still correct?',
    title: 'Is your registration still correct?',
    preview: 'Without your answer, your registration is paused.',
    why: 'We asked you twice whether your answers to British Columbia’s Emergency Health Provider Registry are still correct, and have not heard from you.',
  },
  how: 'If nothing has changed, one button is all it takes. If something has, you can change it there.',
  label: 'Look at my registration',
  link: 'The page asks for your email address and mails you a link to sign in with, so that nobody else can see your answers.',
  then: 'What happens if you do nothing',
  pausedOn: (day: string) =>
    `On ${day} your registration is paused: you are not called upon, and get no more mail from us.`,
  back: 'Your answers are kept. You can come back at any time: sign in in the same way and press one button.',
  whyYouGetThis: 'You get this because someone registered with this email address at',
};

type Words = typeof en;

const fr: Words = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  request: {
    subject: 'Votre inscription est-elle toujours exacte\u00a0?',
    title: 'Votre inscription est-elle toujours exacte\u00a0?',
    preview: 'Veuillez revoir vos réponses. Cela prend une minute.',
    why: 'Vous faites partie du registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique, et cela fait un certain temps que vous n’avez pas confirmé vos réponses. En situation d’urgence, nous nous y fions\u00a0: veuillez les revoir.',
  },
  reminder: {
    subject: 'Rappel\u00a0: votre inscription est-elle toujours exacte\u00a0?',
    title: 'Votre inscription est-elle toujours exacte\u00a0?',
    preview: 'Nous vous avons demandé de revoir vos réponses.',
    why: 'Nous vous avons demandé récemment si vos réponses au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique sont toujours exactes, et nous n’avons pas eu de réponse.',
  },
  last: {
    subject: 'Dernier rappel\u00a0: votre inscription est-elle toujours exacte\u00a0?',
    title: 'Votre inscription est-elle toujours exacte\u00a0?',
    preview: 'Sans réponse de votre part, votre inscription est mise en pause.',
    why: 'Nous vous avons demandé deux fois si vos réponses au registre des professionnels de la santé pour les situations d’urgence de la Colombie-Britannique sont toujours exactes, et nous n’avons pas eu de réponse.',
  },
  how: 'Si rien n’a changé, il suffit d’appuyer sur un bouton. Si quelque chose a changé, vous pouvez le modifier au même endroit.',
  label: 'Voir mon inscription',
  link: 'La page demande votre adresse courriel et vous envoie un lien pour ouvrir une session, afin que personne d’autre ne puisse voir vos réponses.',
  then: 'Ce qui arrive si vous ne faites rien',
  pausedOn: (day) =>
    `Le ${day}, votre inscription est mise en pause\u00a0: nous ne faisons plus appel à vous et ne vous écrivons plus.`,
  back: 'Vos réponses sont conservées. Vous pouvez revenir à tout moment\u00a0: ouvrez une session de la même façon et appuyez sur un bouton.',
  whyYouGetThis: 'Vous recevez ce courriel parce que quelqu’un s’est inscrit avec cette adresse à',
};

/** What mails say that ask whether a registration is still correct. */
export const confirmationRequestWords: Record<Locale, Words> = { en, fr };
