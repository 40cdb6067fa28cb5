import { expect, test } from 'vitest';
import { personKey } from './person-key';

const nora = { email: 'nora@example.org', firstName: 'Nora', lastName: 'Le Sample' };

test.each([
  [{ ...nora, email: 'NORA@Example.org' }],
  [{ ...nora, firstName: 'NÓRA' }],
  [{ ...nora, lastName: 'le   sample' }],
  [{ ...nora, lastName: ' Le Sample ' }],
])('%j is the same person', (same) => {
  expect(personKey(same)).toBe(personKey(nora));
});

test.each([
  [{ ...nora, email: 'nora+2@example.org' }],
  [{ ...nora, firstName: 'Norah' }],
  [{ ...nora, firstName: 'Le', lastName: 'Nora Sample' }],
])('%j is another', (other) => {
  expect(personKey(other)).not.toBe(personKey(nora));
});
