import { expect, test } from 'vitest';
import { formOf, published, shipped } from '../testing/forms.ts';
import { explainErrors } from './explain-errors.ts';
import type { SchemaError } from './answers.ts';

const { schema } = shipped('registration');

const error = (keyword: string, instancePath = '', params = {}): SchemaError => ({
  keyword,
  instancePath,
  params,
});
const explained = (...errors: SchemaError[]) =>
  explainErrors(schema, errors).map(({ path, name }) => `${path.join('.')}: ${name}`);

test.each<[SchemaError, string]>([
  [error('required', '', { missingProperty: 'email' }), 'email: required'],
  [
    error('required', '/specialties/2', { missingProperty: 'specialty' }),
    'specialties.2.specialty: required',
  ],
  [error('additionalProperties', '', { additionalProperty: 'a/b~c' }), 'a/b~c: unknown'],
  [
    error('additionalProperties', '/specialties/0', { additionalProperty: 'x' }),
    'specialties.0.x: unknown',
  ],
  [error('type', '/specialties/1'), 'specialties.1: type'],
  [error('type', '/specialties/1/subspecialties/4'), 'specialties.1.subspecialties: type'],
  [error('enum', '/deploymentLocations/90'), 'deploymentLocations: option'],
  [error('const', '/confirm'), 'confirm: required'],
  [error('pattern', '/firstName'), 'firstName: characters'],
  [error('pattern', '/primaryPhoneExt'), 'primaryPhoneExt: format'],
  [error('pattern', '/postalCode'), 'postalCode: format'],
  [error('x-notInFuture', '/lastDeploymentDate'), 'lastDeploymentDate: future'],
  [error('x-dateOrder', '', { later: 'lastDeploymentDate' }), 'lastDeploymentDate: dateOrder'],
  [
    error('x-uniqueBy', '/specialties', { row: 2, question: 'specialty' }),
    'specialties.2.specialty: unique',
  ],
])('%j means %s', (given, expected) => {
  expect(explained(given)).toEqual([expected]);
});

const practice = published(
  formOf(
    { key: 'years', kind: 'wholeNumber', label: 'Years', min: 0, max: 60, required: true },
    { key: 'story', kind: 'longText', label: 'Story', maxLength: 100 },
    { key: 'home', kind: 'address', label: 'Home', required: true },
    {
      key: 'jobs',
      kind: 'group',
      label: 'Jobs',
      rowLabel: 'job',
      maxRows: 2,
      questions: [{ key: 'time', kind: 'dateRange', label: 'Time', openEnd: true, required: true }],
    },
  ),
).schema;
const inPractice = (...errors: SchemaError[]) =>
  explainErrors(practice, errors).map(({ path, name }) => `${path.join('.')}: ${name}`);

test.each<[SchemaError, string[]]>([
  [error('minimum', '/years'), ['years: minimum']],
  [error('maximum', '/years'), ['years: maximum']],
  [error('pattern', '/story'), ['story: characters']],
  [error('type', '/home'), ['home: type']],
  [error('type', '/home/city'), ['home.city: type']],
  [error('enum', '/home/province'), ['home.province: option']],
  [error('required', '/home', { missingProperty: 'city' }), ['home.city: required']],
  [error('additionalProperties', '/home', { additionalProperty: 'x' }), ['home.x: unknown']],
  [
    error('required', '', { missingProperty: 'home' }),
    ['street', 'city', 'province', 'postalCode'].map((part) => `home.${part}: required`),
  ],
  [error('required', '/jobs/1', { missingProperty: 'time' }), ['jobs.1.time.from: required']],
  [error('format', '/jobs/1/time/from'), ['jobs.1.time.from: format']],
  [error('x-dateOrder', '/jobs/0/time', { later: 'to' }), ['jobs.0.time.to: dateOrder']],
])('inside an answer, %j means %j', (given, expected) => {
  expect(inPractice(given)).toEqual(expected);
});

test('errors inside answers come in the order of their parts', () => {
  expect(
    inPractice(
      error('format', '/jobs/0/time/to'),
      error('format', '/jobs/0/time/from'),
      error('pattern', '/home/postalCode'),
      error('additionalProperties', '/home', { additionalProperty: 'x' }),
      error('type', '/home/street'),
      error('type', '/years'),
    ),
  ).toEqual([
    'years: type',
    'home.street: type',
    'home.postalCode: format',
    'home.x: unknown',
    'jobs.0.time.from: format',
    'jobs.0.time.to: format',
  ]);
});

test('of several broken rules of one question the first to put right is told', () => {
  const onEmail = ['maxLength', 'pattern', 'type'].map((keyword) => error(keyword, '/email'));
  expect(explained(...onEmail)).toEqual(['email: type']);
  expect(explained(...onEmail.slice(0, 2))).toEqual(['email: format']);
});

test('errors come in the order of the form, row by row, and unknown keys come last', () => {
  expect(
    explained(
      error('additionalProperties', '', { additionalProperty: 'age' }),
      error('type', '/confirm'),
      error('type', '/specialties/10/specialty'),
      error('type', '/specialties/9/subspecialties'),
      error('type', '/specialties/9/specialty'),
      error('additionalProperties', '/specialties/9', { additionalProperty: 'x' }),
      error('maxItems', '/specialties'),
      error('type', '/email'),
    ),
  ).toEqual([
    'email: type',
    'specialties: maxItems',
    'specialties.9.specialty: type',
    'specialties.9.subspecialties: type',
    'specialties.9.x: unknown',
    'specialties.10.specialty: type',
    'confirm: type',
    'age: unknown',
  ]);
});

test('what only says that a condition applied tells nothing', () => {
  expect(explained(error('if'), error('false schema', '/registrationNumber'))).toEqual([]);
});

test('a hundred errors are enough', () => {
  const many = Array.from({ length: 150 }, (_, row) => error('type', `/specialties/${row}`));
  expect(explained(...many)).toHaveLength(100);
});

test('a keyword that means no rule of ours is a mistake in the schema', () => {
  expect(() => explained(error('multipleOf', '/firstName'))).toThrow(/multipleOf/u);
});
