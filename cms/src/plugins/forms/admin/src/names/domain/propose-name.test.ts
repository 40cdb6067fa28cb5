import { expect, test } from 'vitest';
import { proposeName } from './propose-name';

test.each([
  ['Nurse in charge', 'nurseInCharge'],
  ['  Night   shifts, too! ', 'nightShiftsToo'],
  ['Soins à domicile', 'soinsADomicile'],
  ['I don’t know', 'iDontKnow'],
  ['ICU', 'icu'],
  ['First AID', 'firstAid'],
  ['2 weeks', 'n2Weeks'],
  ['北', ''],
  ['', ''],
])('%j is called %j', (label, name) => {
  expect(proposeName(label, new Set())).toBe(name);
});

test('a name that is taken gets a number', () => {
  expect(proposeName('Day', new Set(['day', 'day2']))).toBe('day3');
});

test('a long label makes a name that a key may have', () => {
  const taken = new Set(['a'.repeat(60)]);
  const name = proposeName('a'.repeat(500), taken);
  expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]{0,62}$/);
  expect(taken).not.toContain(name);
});
