import { expect, test } from 'vitest';
import { kindNames, kinds } from './index.ts';

test('the kinds are known by name', () => {
  expect(kindNames).toEqual([
    'text',
    'email',
    'phone',
    'postalCode',
    'date',
    'yesNo',
    'oneOf',
    'anyOf',
    'optionTree',
    'group',
    'declaration',
    'guidance',
  ]);
});

test.each(kindNames)('%s leaves what it cannot read as it is, and never throws', (name) => {
  const schema = { items: { properties: {} } };
  for (const given of [null, undefined, 7, true, {}, [null], [[[]]], '\u0000', '\ud800']) {
    const normalised = kinds[name].normalise(given, schema);
    expect(normalised).toEqual(name === 'guidance' ? undefined : given);
  }
});
