import { expect, test } from 'vitest';
import { choicesFor } from '../../answers/choices-for.ts';
import { describeAnswers } from '../../answers/describe-answers.ts';
import type { AddressQuestion } from '../../definition/form.ts';
import { asking, formOf, published, saying } from '../../testing/forms.ts';

const home: AddressQuestion = { key: 'home', kind: 'address', label: 'Home address' };
const ask = asking(home);

const given = {
  street: ' 100  Example Street ',
  city: 'Victoria',
  province: 'BC',
  postalCode: 'v8w-1p6',
};
const stored = { ...given, street: '100  Example Street', postalCode: 'V8W 1P6' };

test('each part is stored as its kind stores it', () => {
  expect(ask(given)).toEqual({ stored });
  expect(ask({ ...given, unit: ' 4B ' })).toEqual({ stored: { ...stored, unit: '4B' } });
  expect(ask({ ...given, unit: ' ' })).toEqual({ stored });
});

test.each([{}, { street: '', unit: ' ', city: '', province: '', postalCode: '' }])(
  '%j is no answer',
  (empty) => {
    expect(ask(empty)).toEqual({ stored: undefined });
  },
);

test.each([
  [
    { street: 'Example Street' },
    ['city', 'province', 'postalCode'].map((part) => `home.${part}: required`),
  ],
  [{ ...given, province: 'bc' }, ['home.province: option']],
  [{ ...given, province: 'WA' }, ['home.province: option']],
  [{ ...given, postalCode: '98101' }, ['home.postalCode: format']],
  [{ ...given, street: 's'.repeat(201) }, ['home.street: maxLength']],
  [{ ...given, unit: 'u'.repeat(31) }, ['home.unit: maxLength']],
  [{ ...given, city: 'c'.repeat(101) }, ['home.city: maxLength']],
  [{ ...given, city: 'a\u0000b' }, ['home.city: characters']],
  [{ ...given, city: 7 }, ['home.city: type']],
  [{ ...given, country: 'Canada' }, ['home.country: unknown']],
  ['100 Example Street', ['home: type']],
  [[given], ['home: type']],
  [null, ['home: type']],
])('%j is refused where it stands: %j', (wrong, expected) => {
  expect(ask(wrong)).toEqual({ broken: expected });
});

test('where an address is required, each part that it cannot do without is', () => {
  expect(asking({ ...home, required: true })(undefined)).toEqual({
    broken: ['street', 'city', 'province', 'postalCode'].map((part) => `home.${part}: required`),
  });
});

test.each([
  [{ ...given, province: '' }, 'Choose a province or territory for “Home address”'],
  [{ ...given, city: '' }, 'Enter city or town of “Home address”'],
  [{ ...given, postalCode: 'VOW 1P6' }, /the letter O where a zero belongs/u],
])('of %j is said: %s', (wrong, message) => {
  expect(saying(home)(wrong)).toMatch(message);
});

const form = published(formOf(home));
const inWords = (answer: object) => describeAnswers(form, { home: answer })[0]?.items[0]?.text;

test.each([
  [{}, ['100 Example Street', 'Victoria BC  V8W 1P6']],
  [{ unit: '4B' }, ['4B-100 Example Street', 'Victoria BC  V8W 1P6']],
  [{ unit: '#12' }, ['12-100 Example Street', 'Victoria BC  V8W 1P6']],
  [{ unit: 'Suite 300' }, ['Suite 300', '100 Example Street', 'Victoria BC  V8W 1P6']],
  [{ unit: '4', street: 'PO Box 12' }, ['4', 'PO Box 12', 'Victoria BC  V8W 1P6']],
])('with %j it reads as on an envelope: %j', (more, lines) => {
  expect(inWords({ ...stored, street: '100 Example Street', ...more })).toEqual(lines);
});

test('the provinces and territories are on offer', () => {
  const codes = choicesFor(form, ['home', 'province'], {}).map(({ value }) => value);
  expect(codes.toSorted().join(' ')).toBe('AB BC MB NB NL NS NT NU ON PE QC SK YT');
});

test('browsers know the parts by their names', () => {
  const parts = form.steps[0]?.questions[0]?.questions ?? [];
  expect(parts.map(({ key, autocomplete }) => [key, autocomplete])).toEqual([
    ['street', 'address-line1'],
    ['unit', 'address-line2'],
    ['city', 'address-level2'],
    ['province', 'address-level1'],
    ['postalCode', undefined],
  ]);
});
