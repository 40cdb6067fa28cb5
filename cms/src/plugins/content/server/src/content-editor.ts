import type { Arrangement } from '../../../../boot/arrange-editor';
import { bannerUid, pageUid, settingsUid, wordingUid } from './uids';

const heading = { label: 'Heading' };
const body = {
  label: 'Text',
  description:
    'Short paragraphs in plain words. Choose Heading 2 or smaller; links lead to /faq, https://, mailto: or tel:',
};
const introduction = { label: 'Introduction', description: 'If you like: a sentence or two' };

/** How staff see what they write for the site, from the start. */
export const contentEditors: Arrangement[] = [
  {
    of: 'content-types',
    uid: pageUid,
    settings: { mainField: 'title', defaultSortBy: 'slug' },
    fields: {
      title: { label: 'Title', description: 'The heading of the page, and of its tab' },
      slug: {
        label: 'Address',
        description:
          'The page’s name in addresses, in all languages: small letters and hyphens, such as how-it-works',
      },
      description: {
        label: 'Description',
        description: 'One sentence for search engines and shared links',
      },
      lead: {
        label: 'Opening words',
        description: 'If you like: a sentence or two under the title',
      },
      sections: {
        label: 'Sections',
        description: 'What the page is made of, from top to bottom',
      },
    },
    columns: ['title', 'slug'],
    rows: [
      [
        ['title', 6],
        ['slug', 6],
      ],
      [['description', 12]],
      [['lead', 12]],
      // Shows nothing: the editor sends it back.
      [['revision', 12]],
      [['sections', 12]],
    ],
  },
  {
    of: 'content-types',
    uid: settingsUid,
    settings: { mainField: 'id' },
    fields: {
      name: { label: 'Name of the site', description: 'Stands at the top of every page' },
      logo: {
        label: 'Logo',
        description: 'If you like: an SVG, PNG or WebP with little empty space around it',
      },
      logoAlternative: {
        label: 'What the logo shows',
        description: 'Read out to people who do not see it. Without it, the name of the site is',
      },
      navigation: {
        label: 'Navigation',
        description:
          'The links at the top of every page, in this order. Links to pages that are not published are left out',
      },
      footerText: { label: 'Text at the bottom', description: 'On every page' },
      footerLinks: { label: 'Links at the bottom', description: 'On every page' },
      contactEmail: { label: 'Email address', description: 'Where the public writes to you' },
      contactPhone: { label: 'Telephone', description: 'Where the public calls you' },
    },
    rows: [
      [['name', 12]],
      [
        ['logo', 6],
        ['logoAlternative', 6],
      ],
      [['navigation', 12]],
      [
        ['contactEmail', 6],
        ['contactPhone', 6],
      ],
      [['revision', 12]],
      [['footerText', 12]],
      [['footerLinks', 12]],
    ],
  },
  {
    of: 'content-types',
    uid: bannerUid,
    settings: { mainField: 'id' },
    fields: {
      heading: {
        label: 'Heading',
        description:
          'What has happened, and where. Published, it stands on every page within a minute',
      },
      text: {
        label: 'Text',
        description:
          'What people are to do, in a sentence or two. Unpublish it in each language once it is over',
      },
      link: { label: 'Link', description: 'If you like: where people read more' },
    },
    rows: [[['heading', 12]], [['text', 12]], [['revision', 12]], [['link', 12]]],
  },
  {
    of: 'content-types',
    uid: wordingUid,
    settings: { mainField: 'id' },
    fields: {
      introduction: { label: 'Introduction', description: 'Above the first step of the form' },
      privacy: {
        label: 'Privacy statement',
        description: 'Beside the form: why we ask, what becomes of it, and whom to ask about it',
      },
      confirmationTitle: {
        label: 'Title of the confirmation',
        description: 'What people read first once they are registered',
      },
      confirmationText: {
        label: 'Text of the confirmation',
        description: 'Below the confirmation number: what happens next',
      },
    },
    rows: [
      [['introduction', 12]],
      [['privacy', 12]],
      [['revision', 12]],
      [['confirmationTitle', 12]],
      [['confirmationText', 12]],
    ],
  },
  {
    of: 'components',
    uid: 'content.link',
    settings: { mainField: 'label' },
    fields: {
      label: { label: 'Words of the link' },
      address: {
        label: 'Leads to',
        description:
          'A page of this site, such as /faq; /register or /update; or an address that begins with https://, mailto: or tel:',
      },
    },
    rows: [
      [
        ['label', 6],
        ['address', 6],
      ],
    ],
  },
  {
    of: 'components',
    uid: 'sections.rich-text',
    settings: { mainField: 'heading' },
    fields: { heading: { ...heading, description: 'If you like' }, body },
    rows: [[['heading', 12]], [['body', 12]]],
  },
  {
    of: 'components',
    uid: 'sections.notice',
    settings: { mainField: 'heading' },
    fields: {
      tone: { label: 'Kind', description: 'Important ones stand out more: keep them few' },
      heading,
      body,
    },
    rows: [
      [
        ['tone', 4],
        ['heading', 8],
      ],
      [['body', 12]],
    ],
  },
  {
    of: 'components',
    uid: 'sections.steps',
    settings: { mainField: 'heading' },
    fields: {
      heading,
      introduction,
      steps: { label: 'Steps', description: 'In the order in which people take them' },
    },
    rows: [[['heading', 12]], [['introduction', 12]], [['steps', 12]]],
  },
  {
    of: 'components',
    uid: 'content.step',
    settings: { mainField: 'heading' },
    fields: { heading, text: { label: 'Text', description: 'A sentence or two' } },
    rows: [[['heading', 12]], [['text', 12]]],
  },
  {
    of: 'components',
    uid: 'sections.questions',
    settings: { mainField: 'heading' },
    fields: { heading, introduction, questions: { label: 'Questions and answers' } },
    rows: [[['heading', 12]], [['introduction', 12]], [['questions', 12]]],
  },
  {
    of: 'components',
    uid: 'content.question',
    settings: { mainField: 'question' },
    fields: {
      question: { label: 'Question', description: 'As people would ask it' },
      answer: { ...body, label: 'Answer' },
    },
    rows: [[['question', 12]], [['answer', 12]]],
  },
  {
    of: 'components',
    uid: 'sections.call-to-action',
    settings: { mainField: 'heading' },
    fields: {
      heading,
      text: { label: 'Text', description: 'If you like: why people should' },
      link: { label: 'Link', description: 'Shown as a button' },
    },
    rows: [[['heading', 12]], [['text', 12]], [['link', 12]]],
  },
  {
    of: 'components',
    uid: 'sections.contact',
    settings: { mainField: 'heading' },
    fields: {
      heading,
      text: { label: 'Text', description: 'If you like: what to write or call about' },
      email: { label: 'Email address' },
      phone: { label: 'Telephone' },
      hours: { label: 'Hours', description: 'When somebody answers, with the time zone' },
    },
    rows: [
      [['heading', 12]],
      [['text', 12]],
      [
        ['email', 6],
        ['phone', 6],
      ],
      [['hours', 12]],
    ],
  },
  {
    of: 'components',
    uid: 'sections.documents',
    settings: { mainField: 'heading' },
    fields: { heading, introduction, documents: { label: 'Documents' } },
    rows: [[['heading', 12]], [['introduction', 12]], [['documents', 12]]],
  },
  {
    of: 'components',
    uid: 'content.document',
    settings: { mainField: 'title' },
    fields: {
      title: { label: 'Title' },
      description: { label: 'Description', description: 'If you like: what it is for' },
      file: {
        label: 'File',
        description: 'A PDF that screen readers can read, or a picture: 10 MB at most',
      },
    },
    rows: [[['title', 12]], [['description', 12]], [['file', 12]]],
  },
  {
    of: 'components',
    uid: 'sections.figures',
    settings: { mainField: 'heading' },
    fields: { heading, figures: { label: 'Figures' } },
    rows: [[['heading', 12]], [['figures', 12]]],
  },
  {
    of: 'components',
    uid: 'content.figure',
    settings: { mainField: 'value' },
    fields: {
      value: { label: 'Number', description: 'Such as 92, or 1 in 4' },
      label: { label: 'What it counts', description: 'Such as communities' },
    },
    rows: [
      [
        ['value', 4],
        ['label', 8],
      ],
    ],
  },
];

/** What a field is called in the editor. */
export function nameOfField(uid: string, field: string): string {
  return contentEditors.find((editor) => editor.uid === uid)?.fields[field]?.label ?? field;
}
