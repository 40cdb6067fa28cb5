import { expect, test } from 'vitest';
import { broken, checker, shipped } from '../testing/forms.ts';
import { nurse } from '../testing/people.ts';

const check = checker(shipped('registration'));

/** Answers as JSON brings them, where every key is a key of the object's own. */
const withJson = (json: string): unknown =>
  JSON.parse(`${JSON.stringify(nurse).slice(0, -1)},${json}}`);

test.each([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
  '0',
  '',
  ' firstName',
  'FirstName',
  'firstname',
  'first\u0000Name',
  'specialty',
  'subspecialties',
  'personalInformation',
  'a/b~1c',
  'name\ud800',
  'x-kind',
  '$ref',
])('the unknown key %j is refused by name', (key) => {
  const checked = check(withJson(`${JSON.stringify(key)}: {"admin": true}`));
  expect(checked).toMatchObject({
    kind: 'invalid',
    errors: [{ path: [key], name: 'unknown', message: `“${key}” is not a question of this form` }],
  });
  expect(broken(checked)).toHaveLength(1);
  expect(Object.getPrototypeOf(checked.answers)).toBe(Object.prototype);
  expect({}).not.toHaveProperty('admin');
});

test('an inherited answer is no answer', () => {
  const checked = check(JSON.parse(`{"__proto__": ${JSON.stringify(nurse)}}`));
  expect(broken(checked)).toContain('firstName: required');
  expect(broken(checked)).toContain('__proto__: unknown');
});

test('a very long unknown key is named in part', () => {
  const checked = check({ ...nurse, ['k'.repeat(100_000)]: 1 });
  expect(checked.kind === 'invalid' && checked.errors[0]?.message.length).toBeLessThan(120);
});

const [row] = nurse.specialties as [Record<string, unknown>];
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const floods: [string, Record<string, unknown>][] = [
  ['85,000 empty rows', { specialties: times(85_000, () => ({})) }],
  ['85,000 rows of nothing', { specialties: times(85_000, () => null) }],
  ['20,000 times the same row', { specialties: times(20_000, () => row) }],
  [
    '20,000 rows with a key of their own',
    { specialties: times(20_000, (at) => ({ [`k${at}`]: at })) },
  ],
  ['50,000 unknown keys', Object.fromEntries(times(50_000, (at) => [`key${at}`, at]))],
  ['100,000 times one community', { deploymentLocations: times(100_000, () => 'Richmond') }],
  ['100,000 invented communities', { deploymentLocations: times(100_000, (at) => `Town ${at}`) }],
  ['100,000 empty lists', { placementOptions: times(100_000, () => []) }],
  [
    '100,000 subspecialties',
    { specialties: [{ ...row, subspecialties: times(100_000, (at) => `Sub ${at}`) }] },
  ],
  ['space inside a name', { firstName: `a${' '.repeat(250_000)}b` }],
  ['accents out of order', { lastName: `a${'\u0301'.repeat(60_000)}${'\u0327'.repeat(60_000)}` }],
  ['a phone number of 250,000 digits', { primaryPhone: '2'.repeat(250_000) }],
  ['an address of 125,000 labels', { email: `a@${'a.'.repeat(125_000)}` }],
  [
    'every text at once',
    Object.fromEntries(
      [
        'firstName',
        'lastName',
        'postalCode',
        'primaryPhone',
        'primaryPhoneExt',
        'email',
        'registrationNumber',
      ].map((key) => [key, `x${' '.repeat(100_000)}x`]),
    ),
  ],
];

test.each(floods)('%s are refused, with few errors', (_what, flood) => {
  const checked = check({ ...nurse, ...flood });

  expect(checked.kind).toBe('invalid');
  expect(broken(checked).length).toBeGreaterThan(0);
  expect(broken(checked).length).toBeLessThanOrEqual(100);
});
