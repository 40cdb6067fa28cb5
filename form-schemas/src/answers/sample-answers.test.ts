import { expect, test } from 'vitest';
import type { QuestionDefinition } from '../definition/form.ts';
import { locales } from '../definition/locales.ts';
import { kinds } from '../kinds/index.ts';
import { textFormatNames } from '../kinds/text/formats.ts';
import { shippedFormNames } from '../shipped.ts';
import { checker, formOf, noon, published, shipped } from '../testing/forms.ts';
import { sampleAnswers } from './sample-answers.ts';

const options = [
  { value: 'ash', label: 'Ash', options: [{ value: 'leaf', label: 'Leaf of ash' }] },
  { value: 'birch', label: 'Birch' },
];
const asked = { label: 'Which?', required: true };

test.each(shippedFormNames.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
  'the shipped form %s in %s accepts the sample answers',
  (name, locale) => {
    const form = shipped(name, locale);
    const answers = sampleAnswers(form, noon);
    expect(checker(form)(answers)).toEqual({ kind: 'valid', answers });
  },
);

const questions: QuestionDefinition[] = [
  { ...asked, key: 'text', kind: 'text', maxLength: 3 },
  { ...asked, key: 'textOfMany', kind: 'text', minLength: 30, maxLength: 40 },
  ...textFormatNames.map((format): QuestionDefinition => ({
    ...asked,
    key: format,
    kind: 'text',
    format,
    maxLength: 40,
  })),
  { ...asked, key: 'licence', kind: 'text', format: 'licenceNumber', minLength: 9, maxLength: 9 },
  { ...asked, key: 'longText', kind: 'longText', minLength: 20, maxLength: 200 },
  { ...asked, key: 'few', kind: 'wholeNumber', min: 0, max: 3 },
  { ...asked, key: 'many', kind: 'wholeNumber', min: 100, max: 300 },
  { ...asked, key: 'below', kind: 'wholeNumber', min: -9, max: -5 },
  { ...asked, key: 'email', kind: 'email' },
  { ...asked, key: 'phone', kind: 'phone' },
  { ...asked, key: 'postalCode', kind: 'postalCode' },
  { ...asked, key: 'address', kind: 'address' },
  { ...asked, key: 'date', kind: 'date', notInFuture: true },
  { ...asked, key: 'later', kind: 'date', notBefore: 'date' },
  { ...asked, key: 'monthAndYear', kind: 'monthAndYear', notInFuture: true },
  { ...asked, key: 'dateRange', kind: 'dateRange' },
  { ...asked, key: 'openRange', kind: 'dateRange', openEnd: true },
  { ...asked, key: 'yesNo', kind: 'yesNo' },
  { ...asked, key: 'oneOf', kind: 'oneOf', options },
  { ...asked, key: 'under', kind: 'oneOf', optionsUnder: 'oneOf' },
  { ...asked, key: 'anyOf', kind: 'anyOf', options: [{ value: 'ash', label: 'Ash' }] },
  { ...asked, key: 'optionTree', kind: 'optionTree', list: 'trees' },
  { ...asked, key: 'file', kind: 'file', accept: 'pdfOrImage', maxMegabytes: 1, maxFiles: 2 },
  {
    ...asked,
    key: 'group',
    kind: 'group',
    maxRows: 2,
    rowLabel: 'tree',
    uniqueBy: 'named',
    questions: [
      { ...asked, key: 'named', kind: 'text', maxLength: 9 },
      { ...asked, key: 'inRow', kind: 'anyOf', optionsUnder: 'oneOf' },
      { ...asked, key: 'where', kind: 'address' },
    ],
  },
  { ...asked, key: 'consent', kind: 'consent', statement: 'We share it with nobody.' },
  {
    ...asked,
    key: 'matrix',
    kind: 'matrix',
    rows: options.map(({ value, label }) => ({ value, label })),
    columns: [{ value: 'yes', label: 'Yes' }],
  },
  { key: 'hidden', kind: 'hidden', label: 'Campaign', value: 'poster' },
  { key: 'brought', kind: 'hidden', label: 'Brought', parameter: 'campaign' },
  { key: 'sum', kind: 'calculated', label: 'Sum', operation: 'sum', sources: ['few', 'many'] },
  {
    ...asked,
    key: 'ofMany',
    kind: 'email',
    visibleWhen: { question: 'sum', operator: 'isMoreThan', value: 50 },
  },
  { key: 'declaration', kind: 'declaration', label: 'I agree' },
  { key: 'guidance', kind: 'guidance', label: 'Read this' },
];

test('a form with every kind of question accepts the sample answers', () => {
  const form = published(formOf(...questions), { trees: options });
  const answers = sampleAnswers(form, noon);
  expect(checker(form)(answers)).toEqual({ kind: 'valid', answers: { ...answers, sum: 101 } });
  const answered = questions
    .filter(({ kind }) => kind !== 'guidance' && kind !== 'calculated')
    .map(({ key }) => key);
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  expect(Object.keys(answers)).toEqual(answered);
});

test('what is not asked is not answered', () => {
  const form = published(
    formOf(
      { key: 'yesNo', kind: 'yesNo', label: 'Have you?' },
      {
        key: 'why',
        kind: 'text',
        label: 'Why not?',
        maxLength: 40,
        required: true,
        visibleWhen: { question: 'yesNo', operator: 'is', value: false },
      },
    ),
  );
  expect(sampleAnswers(form, noon)).toEqual({ yesNo: true });
});
