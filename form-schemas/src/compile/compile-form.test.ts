import { expect, test } from 'vitest';
import { createValidator } from '../validator/index.ts';
import type { Kind, OptionLists, QuestionDefinition } from '../definition/form.ts';
import { broken, checker, formOf, published } from '../testing/forms.ts';
import { compileForm } from './compile-form.ts';

const lists: OptionLists = {
  places: [{ value: 'north', label: 'North', options: [{ value: 'lake', label: 'Lake' }] }],
  work: [
    {
      value: 'nurse',
      label: 'Nurse',
      options: [
        { value: 'ward', label: 'Ward', options: [{ value: 'icu', label: 'Intensive care' }] },
        { value: 'school', label: 'School' },
      ],
    },
    { value: 'doctor', label: 'Doctor', options: [{ value: 'school', label: 'School' }] },
    { value: 'driver', label: 'Driver' },
  ],
};
const work = { key: 'work', kind: 'oneOf', label: 'Work', list: 'work', required: true } as const;
const field = { key: 'field', kind: 'oneOf', label: 'Field', optionsUnder: 'work' } as const;
const skills = { key: 'skills', kind: 'anyOf', label: 'Skills', optionsUnder: 'field' } as const;

const rooms = { key: 'rooms', kind: 'wholeNumber', label: 'Rooms', min: 0, max: 9 } as const;

const onePerKind: Record<Kind, QuestionDefinition> = {
  text: { key: 'q', kind: 'text', label: 'Q', maxLength: 10 },
  longText: { key: 'q', kind: 'longText', label: 'Q', maxLength: 10 },
  wholeNumber: { key: 'q', kind: 'wholeNumber', label: 'Q', min: 1, max: 9 },
  email: { key: 'q', kind: 'email', label: 'Q' },
  phone: { key: 'q', kind: 'phone', label: 'Q' },
  postalCode: { key: 'q', kind: 'postalCode', label: 'Q' },
  address: { key: 'q', kind: 'address', label: 'Q' },
  date: { key: 'q', kind: 'date', label: 'Q' },
  monthAndYear: { key: 'q', kind: 'monthAndYear', label: 'Q' },
  dateRange: { key: 'q', kind: 'dateRange', label: 'Q' },
  yesNo: { key: 'q', kind: 'yesNo', label: 'Q' },
  oneOf: { key: 'q', kind: 'oneOf', label: 'Q', list: 'work' },
  anyOf: { key: 'q', kind: 'anyOf', label: 'Q', list: 'work' },
  optionTree: { key: 'q', kind: 'optionTree', label: 'Q', list: 'places' },
  file: { key: 'q', kind: 'file', label: 'Q', accept: 'pdf', maxMegabytes: 1, maxFiles: 1 },
  matrix: {
    key: 'q',
    kind: 'matrix',
    label: 'Q',
    rows: [{ value: 'row', label: 'Row' }],
    columns: [{ value: 'column', label: 'Column' }],
  },
  consent: { key: 'q', kind: 'consent', label: 'Q', statement: 'All of it' },
  declaration: { key: 'q', kind: 'declaration', label: 'Q' },
  calculated: { key: 'q', kind: 'calculated', label: 'Q', operation: 'sum', sources: ['rooms'] },
  hidden: { key: 'q', kind: 'hidden', label: 'Q', parameter: 'from' },
  guidance: { key: 'q', kind: 'guidance', label: 'Q' },
  group: {
    key: 'q',
    kind: 'group',
    label: 'Q',
    rowLabel: 'row',
    maxRows: 2,
    questions: [{ key: 'inRow', kind: 'text', label: 'In row', maxLength: 10 }],
  },
};

test.each(Object.entries(onePerKind))(
  'a form of little but a %s can be judged',
  (kind, question) => {
    const form = published(formOf(rooms, question), lists);
    const validate = createValidator(form.schema);
    expect(validate({}, { today: '2026-03-10' })).toHaveLength(kind === 'declaration' ? 1 : 0);
  },
);

test('the schema keeps the order of the questions, and says of each what rendering needs', () => {
  const form = published(
    formOf(
      work,
      { ...field, visibleWhen: { question: 'work', operator: 'hasOptionsBelow' } },
      skills,
    ),
    lists,
  );
  expect(Object.keys(form.schema.properties)).toEqual(['work', 'field', 'skills']);
  expect(form.schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    'x-timeZone': 'America/Vancouver',
    required: ['work'],
    additionalProperties: false,
  });
  expect(form.schema.properties).toMatchObject({
    work: { 'x-kind': 'oneOf', 'x-required': true, enum: ['nurse', 'doctor', 'driver'] },
    field: {
      'x-required': false,
      'x-optionsUnder': 'work',
      'x-visibleWhen': { question: 'work', operator: 'isOneOf', value: ['nurse', 'doctor'] },
      enum: ['ward', 'school'],
    },
    skills: { 'x-kind': 'anyOf', items: { enum: ['icu'] } },
  });
});

test('the wording keeps steps and questions in order, and holds no rules', () => {
  const form = published(
    {
      slug: 'example',
      title: 'Example',
      steps: [
        {
          key: 'second',
          title: 'Second',
          intro: 'Hello',
          questions: [{ ...work, hint: 'Your job' }],
        },
        {
          key: 'first',
          title: 'First',
          questions: [{ ...field, messages: { option: 'Not that' } }],
        },
      ],
    },
    lists,
  );
  expect(form.title).toBe('Example');
  expect(form.steps).toEqual([
    {
      key: 'second',
      title: 'Second',
      intro: 'Hello',
      questions: [{ key: 'work', label: 'Work', hint: 'Your job', options: lists.work }],
    },
    {
      key: 'first',
      title: 'First',
      questions: [{ key: 'field', label: 'Field', messages: { option: 'Not that' } }],
    },
  ]);
});

test.each([
  [{ work: 'nurse', field: 'ward', skills: ['icu'] }, []],
  [{ work: 'nurse', field: 'ward' }, []],
  [{ work: 'doctor', field: 'school' }, []],
  [{ work: 'driver' }, []],
  [{ work: 'doctor', field: 'ward' }, ['field: option']],
  [{ work: 'driver', field: 'school' }, ['field: option']],
  [{ work: 'nurse', field: 'school', skills: ['icu'] }, ['skills: option']],
])('options that stand under another answer: %j', (given, expected) => {
  const check = checker(published(formOf(work, field, skills), lists));
  expect(broken(check(given))).toEqual(expected);
});

test('a choice under another answer is required where there is something to choose', () => {
  const check = checker(
    published(formOf(work, { ...field, required: true }, { ...skills, required: true }), lists),
  );
  expect(broken(check({ work: 'driver' }))).toEqual([]);
  expect(broken(check({ work: 'doctor' }))).toEqual(['field: required']);
  expect(broken(check({ work: 'nurse', field: 'school' }))).toEqual([]);
  expect(broken(check({ work: 'nurse', field: 'ward' }))).toEqual(['skills: required']);
});

test.each<[string, QuestionDefinition, unknown]>([
  ['an empty text', onePerKind.text, ''],
  ['an empty list', onePerKind.anyOf, []],
  ['an empty tree', onePerKind.optionTree, []],
  ['no rows', onePerKind.group, []],
  ['a postal code as it is typed', onePerKind.postalCode, 'v8w1p6'],
  ['a phone number as it is typed', onePerKind.phone, '250-555-0100'],
  ['lines that end as on Windows', onePerKind.longText, 'a\r\nb'],
  ['a number as it is typed', onePerKind.wholeNumber, '7'],
  ['a month as it is typed', onePerKind.monthAndYear, '2024-3'],
  ['a range of nothing', onePerKind.dateRange, {}],
  ['an address of nothing', onePerKind.address, {}],
])('the schema alone accepts only what is stored: not %s', (_what, question, answer) => {
  const validate = createValidator(published(formOf(question), lists).schema);
  expect(validate({ q: answer }, { today: '2026-03-10' })).not.toEqual([]);
});

test('the schema alone refuses an answer to what is not asked', () => {
  const condition = { question: 'work', operator: 'is', value: 'nurse' } as const;
  const form = published(
    formOf(work, { ...onePerKind.text, visibleWhen: condition } as QuestionDefinition),
    lists,
  );
  const validate = createValidator(form.schema);
  expect(validate({ work: 'nurse', q: 'x' }, { today: '2026-03-10' })).toEqual([]);
  expect(validate({ work: 'driver', q: 'x' }, { today: '2026-03-10' })).not.toEqual([]);
});

test('a form that is not sound is not compiled', () => {
  const definition = formOf({ ...onePerKind.text, key: '1st' });
  expect(compileForm({ definition, lists, timeZone: 'UTC' })).toMatchObject({
    kind: 'unsound',
    problems: [{ path: ['only', '1st'] }],
  });
});
