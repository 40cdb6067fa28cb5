import { expect, test } from 'vitest';
import { namesPerson } from './names-person';

const nora = {
  firstName: 'Nóra',
  lastName: 'Sample',
  email: 'nora@example.org',
  phone: '+12505550100',
  confirmationNumber: 'ABCDEFGHJ0123',
};

test.each([
  ['nora sample', true],
  ['SAMPLE, Nora', true],
  ['samp nora', true],
  ['sam nora', false],
  ['noras samples', false],
  ['Nora@Example.org', true],
  ['(250) 555-0100', true],
  ['ABC-DEF-GHJ-0123', true],
  ['sample', false],
  ['nurses of 2505', false],
  ['', false],
])('“%s” names her: %s', (typed, named) => {
  expect(namesPerson(typed, nora)).toBe(named);
});
