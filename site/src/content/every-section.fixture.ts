import type {
  ContentPage,
  RegistrationWording,
  RichText,
  Said,
  SiteContent,
} from '@ehpr/form-schemas';

export const said = (text: string): Said => ({ text, lang: 'en' });

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const rich = (...blocks: object[]): RichText => ({ blocks, lang: 'en' });

/** A page with every kind of section, each with all that it can have. */
export const everySection: ContentPage = {
  slug: 'how-it-works',
  title: said('How the registry works'),
  description: said('What happens once you have registered.'),
  lead: said('From your first visit to the day when we write to you.'),
  changedAt: '2026-11-20T08:00:00.000Z',
  sections: [
    {
      kind: 'rich-text',
      heading: said('Why there is a registry'),
      body: rich(
        paragraph(
          text('In a large emergency '),
          text('many hands', { bold: true }),
          text(' are needed.'),
        ),
        { type: 'heading', level: 3, children: [text('Before it begins')] },
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [text('You tell us what you can do.')] },
            {
              type: 'list-item',
              children: [
                text('You read '),
                { type: 'link', url: '/privacy', children: [text('what we keep')] },
                text('.'),
              ],
            },
          ],
        },
        { type: 'quote', children: [text('I would rather be asked than stand by.')] },
      ),
    },
    {
      kind: 'notice',
      tone: 'important',
      heading: said('Nobody is sent without a yes'),
      body: rich(paragraph(text('You may refuse each time, without giving a reason.'))),
    },
    {
      kind: 'steps',
      heading: said('Three steps'),
      introduction: said('It takes about ten minutes.'),
      steps: [
        { heading: said('You register'), text: said('Who you are, and what you do.') },
        { heading: said('We write'), text: said('When an emergency fits.') },
        { heading: said('You decide'), text: said('Yes or no, each time.') },
      ],
    },
    {
      kind: 'questions',
      heading: said('Questions people ask'),
      introduction: said('If yours is missing, write to us.'),
      questions: [
        {
          question: said('Am I paid?'),
          answer: rich(paragraph(text('By the employer that you help.'))),
        },
        {
          question: said('Can I be retired?'),
          answer: rich(paragraph(text('Yes, with a temporary registration.'))),
        },
      ],
    },
    {
      kind: 'call-to-action',
      heading: said('Ready to help?'),
      text: said('Have your registration number at hand.'),
      link: { label: said('Begin now'), target: { kind: 'place', place: 'register' } },
    },
    {
      kind: 'contact',
      heading: said('Write or call'),
      text: said('A person reads it.'),
      email: 'helpline@example.org',
      phone: '250 555 0123',
      hours: said('Monday to Friday, 8 to 4'),
    },
    {
      kind: 'documents',
      heading: said('To print'),
      introduction: said('For the staff room.'),
      documents: [
        {
          title: said('The registry on one page'),
          description: said('For a notice board.'),
          file: {
            path: `/files/${'a'.repeat(64)}/one-page.pdf`,
            name: 'one-page.pdf',
            type: 'application/pdf',
            bytes: 120_000,
          },
        },
      ],
    },
    {
      kind: 'figures',
      heading: said('In figures'),
      figures: [
        { value: said('92'), label: said('communities') },
        { value: said('5'), label: said('regional health authorities') },
      ],
    },
  ],
};

/** The first page, whose hero is made of its first call to action. */
export const firstPage: ContentPage = {
  ...everySection,
  slug: 'home',
  title: said('When an emergency stretches care thin, your skills can hold it together'),
  lead: said('Tell us once what you can do and where you could go.'),
  sections: [
    {
      kind: 'call-to-action',
      heading: said('Can you help?'),
      text: said('Signing up takes about ten minutes.'),
      link: { label: said('Register to help'), target: { kind: 'place', place: 'register' } },
    },
    ...everySection.sections.filter(({ kind }) => ['steps', 'notice'].includes(kind)),
  ],
};

export const siteOfTests: SiteContent = {
  name: said('Emergency Health Provider Registry'),
  logo: null,
  navigation: [
    { label: said('Home'), target: { kind: 'place', place: 'home' } },
    { label: said('How it works'), target: { kind: 'page', slug: 'how-it-works' } },
    { label: said('Register'), target: { kind: 'place', place: 'register' } },
  ],
  footer: {
    text: rich(paragraph(text('Registering is voluntary.'))),
    links: [
      { label: said('Change your registration'), target: { kind: 'place', place: 'update' } },
    ],
  },
  contact: { email: 'registry@example.org', phone: null },
  banner: null,
  pages: ['home', 'how-it-works'].map((slug) => ({
    slug,
    locales: ['en', 'fr'],
    changedAt: everySection.changedAt,
  })),
};

export const wordingOfTests: RegistrationWording = {
  introduction: rich(paragraph(text('You can stop and go on later.'))),
  privacy: rich(paragraph(text('We keep what you tell us for emergencies only.'))),
  confirmation: {
    title: said('Thank you for registering'),
    text: rich(paragraph(text('We write when you are needed.'))),
  },
};
