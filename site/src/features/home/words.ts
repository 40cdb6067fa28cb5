const en = {
  title: 'When an emergency stretches care thin, your skills can hold it together',
  lead: 'Tell us once what you can do and where you could go. When help is needed in British Columbia, we know whom to ask.',
  start: 'Register to help',
  time: 'It takes about ten minutes. Have your registration number at hand if you belong to a regulatory college.',
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

/** The words of the first page in a language, or in English where they are not translated. */
export function homeIn(_locale: string): typeof en {
  return en;
}
