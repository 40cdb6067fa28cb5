import type { Kind, QuestionOf } from '../../form-schemas/src/index.ts';

/*
 * A step with a question of each kind, for stories and for the pictures of docs/forms.md, and what an
 * invented person answers to it: as it is stored, and as it is told.
 */

export const kindsStep = { key: 'kinds', title: 'A question of each kind' };

const languages = ['English', 'French', 'Punjabi', 'Cantonese'].map((label) => ({
  value: label.toLowerCase(),
  label,
}));

/** A kind that has no question here does not compile. */
export const questionOfKind: { [K in Kind]: QuestionOf<K> } = {
  guidance: {
    key: 'kindGuidance',
    kind: 'guidance',
    label: 'Have your licence at hand',
    hint: 'You are asked for its number next.',
  },
  text: {
    key: 'kindText',
    kind: 'text',
    label: 'Number of your licence',
    hint: 'Like AB-12345',
    format: 'licenceNumber',
    minLength: 8,
    maxLength: 8,
    required: true,
  },
  longText: {
    key: 'kindLongText',
    kind: 'longText',
    label: 'What else can you do?',
    maxLength: 300,
    required: true,
  },
  wholeNumber: {
    key: 'kindWholeNumber',
    kind: 'wholeNumber',
    label: 'Years of practice',
    min: 0,
    max: 60,
    required: true,
  },
  email: { key: 'kindEmail', kind: 'email', label: 'Email address at work', required: true },
  phone: { key: 'kindPhone', kind: 'phone', label: 'Phone number at work', required: true },
  postalCode: {
    key: 'kindPostalCode',
    kind: 'postalCode',
    label: 'Postal code at work',
    required: true,
  },
  address: { key: 'kindAddress', kind: 'address', label: 'Home address', required: true },
  date: {
    key: 'kindDate',
    kind: 'date',
    label: 'Your last course in first aid',
    hint: 'For example, 27 3 2024',
    notInFuture: true,
    required: true,
  },
  monthAndYear: {
    key: 'kindMonth',
    kind: 'monthAndYear',
    label: 'When you graduated',
    hint: 'For example, 6 2019',
    notInFuture: true,
    required: true,
  },
  dateRange: { key: 'kindRange', kind: 'dateRange', label: 'When you could go', required: true },
  yesNo: { key: 'kindYesNo', kind: 'yesNo', label: 'Do you have a car?', required: true },
  oneOf: {
    key: 'kindOneOf',
    kind: 'oneOf',
    label: 'Shift that suits you',
    options: [
      { value: 'day', label: 'Days' },
      { value: 'night', label: 'Nights' },
      { value: 'either', label: 'Either' },
    ],
    required: true,
  },
  anyOf: {
    key: 'kindAnyOf',
    kind: 'anyOf',
    label: 'Languages you speak',
    options: languages,
    required: true,
  },
  optionTree: {
    key: 'kindTree',
    kind: 'optionTree',
    label: 'Places you know well',
    list: 'communities',
    required: true,
  },
  // Nobody sends one here: what becomes of files has stories of its own.
  file: {
    key: 'kindFile',
    kind: 'file',
    label: 'A copy of your licence',
    accept: 'pdfOrImage',
    maxMegabytes: 5,
    maxFiles: 1,
  },
  matrix: {
    key: 'kindMatrix',
    kind: 'matrix',
    label: 'How well do you know these?',
    rows: [
      { value: 'triage', label: 'Triage' },
      { value: 'burns', label: 'Care of burns' },
      { value: 'smoke', label: 'Harm from smoke' },
    ],
    columns: [
      { value: 'none', label: 'Not at all' },
      { value: 'some', label: 'Somewhat' },
      { value: 'well', label: 'Very well' },
    ],
    required: true,
  },
  group: {
    key: 'kindGroup',
    kind: 'group',
    label: 'Places with beds that you could open',
    rowLabel: 'place',
    maxRows: 3,
    questions: [
      {
        key: 'kindPlace',
        kind: 'text',
        label: 'Name of the place',
        maxLength: 60,
        required: true,
      },
      { key: 'kindBeds', kind: 'wholeNumber', label: 'Beds', min: 1, max: 500, required: true },
    ],
    required: true,
  },
  calculated: {
    key: 'kindSum',
    kind: 'calculated',
    label: 'Beds in all',
    operation: 'sum',
    sources: ['kindBeds'],
  },
  consent: {
    key: 'kindConsent',
    kind: 'consent',
    label: 'Sharing with other provinces',
    statement:
      'When another province asks for help, we may give it your name, your profession and your ' +
      'phone number.\n\nYou can change your mind at any time, and say no to each call.',
    required: true,
  },
  declaration: {
    key: 'kindDeclaration',
    kind: 'declaration',
    label: 'What I wrote on this page is true',
  },
  hidden: { key: 'kindHidden', kind: 'hidden', label: 'How they came', parameter: 'campaign' },
};

/** The step as staff edit it, who write the keys of several questions as one text. */
export const kindsStepEntry = {
  ...kindsStep,
  questions: Object.values(questionOfKind).map((question) => ({
    ...question,
    ...('sources' in question && { sources: question.sources.join(', ') }),
  })),
};

/** What the person answers, as it is stored: what is made of it, and what the address brought, as well. */
export const kindsAnswers = {
  kindText: 'AB-12345',
  kindLongText: 'I can drive a bus.\nI cannot lift.',
  kindWholeNumber: 12,
  kindEmail: 'nora.sample@clinic.example.org',
  kindPhone: '+12505550199',
  kindPostalCode: 'V2N 3H7',
  kindAddress: { street: '1 Example Road', city: 'Hope', province: 'BC', postalCode: 'V0X 1L0' },
  kindDate: '2024-03-27',
  kindMonth: '2019-06',
  kindRange: { from: '2031-07-01', to: '2031-07-14' },
  kindYesNo: false,
  kindOneOf: 'night',
  kindAnyOf: ['english', 'punjabi'],
  kindTree: ['PrinceGeorge'],
  kindMatrix: { triage: 'well', burns: 'none', smoke: 'some' },
  kindGroup: [
    { kindPlace: 'The school', kindBeds: 40 },
    { kindPlace: 'The hall', kindBeds: 25 },
  ],
  kindSum: 65,
  kindConsent: false,
  kindDeclaration: true,
  kindHidden: 'poster',
};

/** Each answer as the review and the record tell it; what is hidden, the record alone. */
export const toldOfKinds: [label: string, answer: string][] = [
  ['Number of your licence', 'AB-12345'],
  ['What else can you do?', 'I can drive a bus. I cannot lift.'],
  ['Years of practice', '12'],
  ['Email address at work', 'nora.sample@clinic.example.org'],
  ['Phone number at work', '+1 250-555-0199'],
  ['Postal code at work', 'V2N 3H7'],
  ['Home address', '1 Example Road Hope BC V0X 1L0'],
  ['Your last course in first aid', '27 March 2024'],
  ['When you graduated', 'June 2019'],
  ['When you could go', '1 July 2031 to 14 July 2031'],
  ['Do you have a car?', 'No'],
  ['Shift that suits you', 'Nights'],
  ['Languages you speak', 'English Punjabi'],
  ['Places you know well', 'Northern Region: Prince George'],
  [
    'How well do you know these?',
    'Triage: Very well Care of burns: Not at all Harm from smoke: Somewhat',
  ],
  ['Places with beds that you could open', 'The school: 40 The hall: 25'],
  ['Beds in all', '65'],
  ['Sharing with other provinces', 'I do not agree'],
  ['What I wrote on this page is true', 'Confirmed'],
];
