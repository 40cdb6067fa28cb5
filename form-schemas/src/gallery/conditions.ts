import type { Option } from '../definition/form.ts';
import type { Concept } from './concept.ts';

const ways: Option[] = [
  { value: 'phone', label: 'By phone' },
  { value: 'email', label: 'By email' },
];

/* What is asked depends on what was answered. */
export const conditions: Concept[] = [
  {
    name: 'Shown or hidden by a rule',
    questions: [
      { key: 'pets', kind: 'yesNo', label: 'Pets?', required: true },
      {
        key: 'which',
        kind: 'text',
        label: 'Which?',
        maxLength: 40,
        required: true,
        visibleWhen: { question: 'pets', operator: 'is', value: true },
      },
    ],
    valid: [{ pets: false }, { pets: true, which: 'A dog' }],
    invalid: [[{ pets: true }, ['which: required']]],
  },
  {
    name: 'Asked once something else is answered',
    questions: [
      { key: 'card', kind: 'text', label: 'Health card', format: 'digits', maxLength: 10 },
      {
        key: 'issued',
        kind: 'date',
        label: 'Issued',
        required: true,
        visibleWhen: { question: 'card', operator: 'isAnswered' },
      },
    ],
    valid: [{}, { card: '9876543210', issued: '2020-01-01' }],
    invalid: [[{ card: '9876543210' }, ['issued: required']]],
  },
  {
    name: 'One of several forms, by a choice',
    questions: [
      { key: 'way', kind: 'oneOf', label: 'How may we reach you?', options: ways, required: true },
      {
        key: 'number',
        kind: 'phone',
        label: 'Number',
        required: true,
        visibleWhen: { question: 'way', operator: 'is', value: 'phone' },
      },
      {
        key: 'address',
        kind: 'email',
        label: 'Address',
        required: true,
        visibleWhen: { question: 'way', operator: 'is', value: 'email' },
      },
    ],
    valid: [
      { way: 'phone', number: '+12505550100' },
      { way: 'email', address: 'nora@example.org' },
    ],
    invalid: [
      [{ way: 'phone' }, ['number: required']],
      [{ way: 'letter' }, ['way: option']],
    ],
  },
  {
    name: 'At least one of several',
    questions: [
      { key: 'ways', kind: 'anyOf', label: 'How may we reach you?', options: ways, required: true },
      {
        key: 'number',
        kind: 'phone',
        label: 'Number',
        required: true,
        visibleWhen: { question: 'ways', operator: 'includes', value: 'phone' },
      },
      {
        key: 'address',
        kind: 'email',
        label: 'Address',
        required: true,
        visibleWhen: { question: 'ways', operator: 'includes', value: 'email' },
      },
    ],
    valid: [
      { ways: ['phone'], number: '+12505550100' },
      { ways: ['phone', 'email'], number: '+12505550100', address: 'nora@example.org' },
    ],
    invalid: [
      [{}, ['ways: required']],
      [{ ways: ['phone', 'email'], number: '+12505550100' }, ['address: required']],
    ],
  },
  {
    name: 'If, then, else, and rules joined',
    questions: [
      { key: 'years', kind: 'wholeNumber', label: 'Years', min: 0, max: 60, required: true },
      { key: 'nights', kind: 'yesNo', label: 'Nights?', required: true },
      {
        key: 'lead',
        kind: 'yesNo',
        label: 'Would you lead?',
        required: true,
        visibleWhen: {
          all: [
            { question: 'years', operator: 'isMoreThan', value: 9 },
            {
              any: [
                { question: 'nights', operator: 'is', value: true },
                { question: 'years', operator: 'isMoreThan', value: 20 },
              ],
            },
          ],
        },
      },
      {
        key: 'mentor',
        kind: 'text',
        label: 'Who would guide you?',
        maxLength: 40,
        visibleWhen: { question: 'years', operator: 'isLessThan', value: 10 },
      },
    ],
    valid: [
      { years: 3, nights: false, mentor: 'Odile' },
      { years: 12, nights: false },
      { years: 12, nights: true, lead: false },
      { years: 30, nights: false, lead: true },
    ],
    invalid: [[{ years: 12, nights: true }, ['lead: required']]],
  },
  {
    name: 'A rule inside each row',
    questions: [
      {
        key: 'tests',
        kind: 'group',
        label: 'Tests',
        rowLabel: 'test',
        maxRows: 3,
        questions: [
          { key: 'passed', kind: 'yesNo', label: 'Passed?', required: true },
          {
            key: 'again',
            kind: 'date',
            label: 'Next try',
            required: true,
            visibleWhen: { question: 'passed', operator: 'is', value: false },
          },
        ],
      },
    ],
    valid: [{ tests: [{ passed: true }, { passed: false, again: '2030-01-01' }] }],
    invalid: [[{ tests: [{ passed: true }, { passed: false }] }, ['tests.1.again: required']]],
  },
  {
    name: 'What is hidden is neither required nor kept',
    questions: [
      { key: 'asks', kind: 'yesNo', label: 'Ask?' },
      {
        key: 'first',
        kind: 'text',
        label: 'First',
        maxLength: 9,
        required: true,
        visibleWhen: { question: 'asks', operator: 'is', value: true },
      },
      {
        key: 'second',
        kind: 'text',
        label: 'Second',
        maxLength: 9,
        required: true,
        visibleWhen: { question: 'first', operator: 'isAnswered' },
      },
    ],
    valid: [{ asks: false }, { asks: true, first: 'a', second: 'b' }],
    invalid: [[{ asks: true, first: 'a' }, ['second: required']]],
  },
];
