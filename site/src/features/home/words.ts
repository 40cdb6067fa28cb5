import type { Locale } from '@ehpr/form-schemas';

const en = {
  title: 'When an emergency stretches care thin, your skills can hold it together',
  lead: 'Tell us once what you can do and where you could go. When help is needed in British Columbia, we know whom to ask.',
  start: 'Register to help',
  time: 'It takes about ten minutes. Have your registration number at hand if you belong to a regulatory college.',
  registered: 'Registered already?',
  update: 'Update my registration',
  voluntaryTitle: 'You owe nothing by registering',
  voluntary:
    'Registering says that you might be able to help. It is not a promise. Each time we ask, you are free to say no, and you can take yourself off the list whenever you like.',
  whoTitle: 'Who can register',
  who: [
    {
      title: 'Staff of health authorities',
      text: 'Clinical or not: nursing, logistics, cleaning, data entry and all that keeps care going.',
    },
    {
      title: 'Registered providers',
      text: 'Anyone in good standing with their regulatory college.',
    },
    {
      title: 'Students and residents',
      text: 'Medical residents and employed student nurses.',
    },
    {
      title: 'Retired providers',
      text: 'With a temporary registration, or to help in work that is not clinical.',
    },
    {
      title: 'Providers without a college',
      text: 'Work in health care that no regulatory college oversees.',
    },
  ],
  howTitle: 'How it works',
  how: [
    {
      title: 'You register',
      text: 'Five short steps: who you are, how to reach you, your profession, where and how you could help, and a check of your answers.',
    },
    {
      title: 'We write when you are needed',
      text: 'Health authorities look for people who fit an emergency. If you do, you get an email that asks whether you can help.',
    },
    {
      title: 'You decide',
      text: 'If you say yes, we check the details with you. A criminal record check is made before anyone is deployed.',
    },
  ],
};

const fr: typeof en = {
  title:
    'Quand une situation d’urgence met les soins à l’épreuve, vos compétences peuvent faire la différence',
  lead: 'Dites-nous une seule fois ce que vous savez faire et où vous pourriez aller. Quand la Colombie-Britannique a besoin d’aide, nous savons à qui nous adresser.',
  start: 'M’inscrire pour aider',
  time: 'Il faut une dizaine de minutes. Ayez sous la main votre numéro d’inscription si vous êtes membre d’un ordre professionnel.',
  registered: 'Déjà inscrit\u00a0?',
  update: 'Mettre à jour mon inscription',
  voluntaryTitle: 'S’inscrire n’engage à rien',
  voluntary:
    'S’inscrire, c’est dire que vous pourriez peut-être aider. Ce n’est pas une promesse. Chaque fois que nous vous le demandons, vous êtes libre de refuser, et vous pouvez vous retirer de la liste quand vous voulez.',
  whoTitle: 'Qui peut s’inscrire',
  who: [
    {
      title: 'Le personnel des autorités sanitaires',
      text: 'Clinique ou non\u00a0: soins infirmiers, logistique, nettoyage, saisie de données et tout ce qui permet aux soins de continuer.',
    },
    {
      title: 'Les professionnels inscrits',
      text: 'Toute personne en règle auprès de son ordre professionnel.',
    },
    {
      title: 'Les étudiants et les résidents',
      text: 'Médecins résidents et étudiantes ou étudiants en soins infirmiers qui ont un emploi.',
    },
    {
      title: 'Les professionnels à la retraite',
      text: 'Avec une inscription temporaire, ou pour aider dans un travail non clinique.',
    },
    {
      title: 'Les personnes sans ordre professionnel',
      text: 'Un travail en santé qu’aucun ordre professionnel n’encadre.',
    },
  ],
  howTitle: 'Comment cela se passe',
  how: [
    {
      title: 'Vous vous inscrivez',
      text: 'Cinq courtes étapes\u00a0: qui vous êtes, comment vous joindre, votre profession, où et comment vous pourriez aider, puis une vérification de vos réponses.',
    },
    {
      title: 'Nous vous écrivons quand on a besoin de vous',
      text: 'Les autorités sanitaires cherchent des personnes qui conviennent à une situation d’urgence. Si c’est votre cas, vous recevez un courriel qui vous demande si vous pouvez aider.',
    },
    {
      title: 'Vous décidez',
      text: 'Si vous dites oui, nous vérifions les détails avec vous. Une vérification du casier judiciaire est faite avant tout déploiement.',
    },
  ],
};

const byLocale: Record<Locale, typeof en> = { en, fr };

/** The words of the first page in a language. */
export function homeIn(locale: Locale): typeof en {
  return byLocale[locale];
}
