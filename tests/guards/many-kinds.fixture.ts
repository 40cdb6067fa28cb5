import type { Answers, FormDefinition } from '../../form-schemas/src/index.ts';

/*
 * An invented form with the kinds of question that the shipped forms do without, with conditions on
 * them, and invented people who answered it: valid, and as it is stored.
 */

export const practiceForm: FormDefinition = {
  slug: 'practice',
  title: 'Your practice',
  steps: [
    {
      key: 'practice',
      title: 'Your practice',
      questions: [
        {
          key: 'years',
          kind: 'wholeNumber',
          label: 'Years of practice',
          min: 0,
          max: 60,
          required: true,
        },
        {
          key: 'story',
          kind: 'longText',
          label: 'What have you done?',
          minLength: 2,
          maxLength: 100,
          required: true,
          visibleWhen: { question: 'years', operator: 'isMoreThan', value: 4 },
        },
        {
          key: 'graduated',
          kind: 'monthAndYear',
          label: 'When did you graduate?',
          notInFuture: true,
          visibleWhen: { question: 'years', operator: 'isLessThan', value: 10 },
        },
        {
          key: 'teacher',
          kind: 'text',
          label: 'Who taught you?',
          maxLength: 40,
          visibleWhen: { question: 'graduated', operator: 'isAfter', value: '2019-12' },
        },
        { key: 'away', kind: 'dateRange', label: 'Time away', openEnd: true, notInFuture: true },
        { key: 'home', kind: 'address', label: 'Home address', required: true },
        {
          key: 'proof',
          kind: 'file',
          label: 'Proof of practice',
          accept: 'pdfOrImage',
          maxMegabytes: 2,
          maxFiles: 2,
        },
        {
          key: 'jobs',
          kind: 'group',
          label: 'Places of work',
          rowLabel: 'place of work',
          maxRows: 3,
          uniqueBy: 'since',
          questions: [
            { key: 'since', kind: 'monthAndYear', label: 'Since', required: true },
            { key: 'where', kind: 'address', label: 'Where is it?' },
            { key: 'leave', kind: 'dateRange', label: 'Leave' },
            { key: 'beds', kind: 'wholeNumber', label: 'Beds', min: 1, max: 2000 },
          ],
        },
        {
          key: 'bedsInAll',
          kind: 'calculated',
          label: 'Beds in all',
          operation: 'sum',
          sources: ['beds'],
        },
        {
          key: 'skills',
          kind: 'matrix',
          label: 'Skills',
          required: true,
          someRows: true,
          rows: [
            { value: 'triage', label: 'Triage' },
            { value: 'burns', label: 'Care of burns' },
          ],
          columns: [
            { value: 'some', label: 'Some' },
            { value: 'expert', label: 'Expert' },
          ],
        },
        {
          key: 'licence',
          kind: 'text',
          label: 'Licence number',
          format: 'licenceNumber',
          minLength: 8,
          maxLength: 8,
        },
        { key: 'page', kind: 'text', label: 'Your page', format: 'webAddress', maxLength: 200 },
        {
          key: 'sharing',
          kind: 'consent',
          label: 'Sharing with other provinces',
          statement: 'We may give your name to another province that asks for help.',
          required: true,
          visibleWhen: { question: 'bedsInAll', operator: 'isLessThan', value: 100 },
        },
        { key: 'source', kind: 'hidden', label: 'How they came', parameter: 'from' },
        { key: 'season', kind: 'hidden', label: 'Season', value: 'fire-2027' },
      ],
    },
  ],
};

const home = { street: '1 Example Road', city: 'Hope', province: 'BC', postalCode: 'V0X 1L0' };
const clinic = {
  street: '100 Sample Street',
  unit: 'Suite 300',
  city: 'Whitehorse',
  province: 'YT',
  postalCode: 'Y1A 1A1',
};

/** What all of them answer, and what the form says by itself. */
const rest = { skills: { triage: 'expert' }, season: 'fire-2027' };

export const practicePeople: Answers[] = [
  { years: 30, story: 'Nights.\n\nThen days.', away: { from: '2019-06-01' }, home, ...rest },
  {
    years: 3,
    graduated: '2021-06',
    teacher: 'Odile Placeholder',
    proof: [
      {
        id: 'Az0_-'.repeat(7).slice(0, 32),
        name: 'proof.pdf',
        size: 1200,
        type: 'application/pdf',
      },
    ],
    home: { ...home, unit: '4B' },
    jobs: [{ since: '2021-07', where: clinic, beds: 12 }],
    bedsInAll: 12,
    sharing: false,
    licence: 'AB-12345',
    page: 'https://www.example.org/nurse',
    source: 'poster',
    ...rest,
  },
  {
    years: 7,
    story: 'Zoë 🩺',
    graduated: '2018-01',
    away: { from: '2019-12-31', to: '2020-01-01' },
    home: clinic,
    jobs: [
      { since: '2018-02', leave: { from: '2018-07-01', to: '2018-07-01' } },
      { since: '2019-02', where: home },
    ],
    ...rest,
    skills: { triage: 'some', burns: 'expert' },
  },
];
