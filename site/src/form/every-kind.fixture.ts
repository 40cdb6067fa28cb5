import {
  compileForm,
  type Answers,
  type FormDefinition,
  type Kind,
  type Option,
  type PublishedForm,
  type QuestionOf,
} from '@ehpr/form-schemas';

const options: Option[] = [
  { value: 'a', label: 'Ash', options: [{ value: 'a1', label: 'Leaf of ash' }] },
  { value: 'b', label: 'Birch' },
];

const asked = { label: 'Which tree?', hint: 'Any will do', required: true };

/** A question of each kind, its key that of the kind. */
export const questionOfKind: { [K in Kind]: QuestionOf<K> } = {
  text: { ...asked, key: 'text', kind: 'text', maxLength: 20 },
  longText: { ...asked, key: 'longText', kind: 'longText', maxLength: 200 },
  wholeNumber: { ...asked, key: 'wholeNumber', kind: 'wholeNumber', min: 0, max: 90_000 },
  email: { ...asked, key: 'email', kind: 'email' },
  phone: { ...asked, key: 'phone', kind: 'phone' },
  postalCode: { ...asked, key: 'postalCode', kind: 'postalCode' },
  address: { ...asked, key: 'address', kind: 'address' },
  date: { ...asked, key: 'date', kind: 'date' },
  monthAndYear: { ...asked, key: 'monthAndYear', kind: 'monthAndYear' },
  dateRange: { ...asked, key: 'dateRange', kind: 'dateRange' },
  yesNo: { ...asked, key: 'yesNo', kind: 'yesNo' },
  oneOf: { ...asked, key: 'oneOf', kind: 'oneOf', options },
  anyOf: { ...asked, key: 'anyOf', kind: 'anyOf', options },
  optionTree: { ...asked, key: 'optionTree', kind: 'optionTree', list: 'trees' },
  file: {
    ...asked,
    key: 'file',
    kind: 'file',
    accept: 'pdfOrImage',
    maxMegabytes: 2,
    maxFiles: 2,
  },
  group: {
    ...asked,
    key: 'group',
    kind: 'group',
    rowLabel: 'tree',
    maxRows: 3,
    questions: [
      { key: 'height', kind: 'wholeNumber', label: 'How high?', min: 1, max: 100, required: true },
      { key: 'grew', kind: 'dateRange', label: 'When did it grow?', openEnd: true },
      { key: 'place', kind: 'address', label: 'Where is it?' },
    ],
  },
  matrix: {
    ...asked,
    key: 'matrix',
    kind: 'matrix',
    rows: [
      { value: 'bark', label: 'Bark' },
      { value: 'leaves', label: 'Leaves' },
    ],
    columns: options.map(({ value, label }) => ({ value, label })),
  },
  consent: { ...asked, key: 'consent', kind: 'consent', statement: 'We may fell it.\nOr not.' },
  calculated: {
    key: 'calculated',
    kind: 'calculated',
    label: asked.label,
    hint: asked.hint,
    operation: 'sum',
    sources: ['wholeNumber'],
  },
  hidden: { key: 'hidden', kind: 'hidden', label: asked.label, parameter: 'seed' },
  declaration: { key: 'declaration', kind: 'declaration', label: asked.label, hint: asked.hint },
  guidance: { key: 'guidance', kind: 'guidance', label: asked.label, hint: asked.hint },
};

const place = { street: '1 Elm Road', city: 'Hope', province: 'BC', postalCode: 'V0X 1L0' };

/** An answer of each kind as it is stored. */
export const answerOfKind: Record<Exclude<Kind, 'guidance'>, unknown> = {
  text: 'An elm',
  longText: 'An elm.\n\n“Two” <elms> & more',
  wholeNumber: 12_345,
  email: 'noor@example.org',
  phone: '+12505550100',
  postalCode: 'V2N 3H7',
  address: { ...place, unit: '4B' },
  date: '2021-02-03',
  monthAndYear: '2021-02',
  dateRange: { from: '2021-02-03', to: '2021-03-08' },
  yesNo: false,
  oneOf: 'b',
  anyOf: ['a', 'b'],
  optionTree: ['a1', 'b'],
  file: [
    { id: 'a'.repeat(32), name: 'elm “1”.pdf', size: 1_300_000, type: 'application/pdf' },
    { id: 'b'.repeat(32), name: 'birch.png', size: 900, type: 'image/png' },
  ],
  group: [{ height: 7, grew: { from: '2021-02-03' }, place }, { height: 8 }],
  matrix: { bark: 'a', leaves: 'b' },
  consent: false,
  calculated: 12_345,
  hidden: 'acorn',
  declaration: true,
};

/** A form with a question of each kind, as the CMS would publish it. */
export function publishedEveryKind(): PublishedForm {
  const questions = Object.values(questionOfKind);
  const definition: FormDefinition = {
    slug: 'trees',
    title: 'Trees',
    steps: [{ key: 'only', title: 'Only', questions }],
  };
  const compiled = compileForm({ definition, lists: { trees: options }, timeZone: 'UTC' });
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled.problems));
  const { wording, schema } = compiled;
  return { slug: 'trees', version: 1, hash: 'h1', locale: 'en', ...wording.en, schema };
}

export const answersOfEveryKind: Answers = answerOfKind;
