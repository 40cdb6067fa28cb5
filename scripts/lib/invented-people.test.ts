import { expect, test } from 'vitest';
import { checker, shipped } from '../../form-schemas/src/testing/forms.ts';
import { inventedRegistration } from './invented-people.ts';

test('five hundred invented people are valid, different, and at example.org', () => {
  const check = checker(shipped('registration'));
  const people = Array.from({ length: 500 }, (_, number) => inventedRegistration(number));
  expect(people.map((person) => check(person)).filter(({ kind }) => kind === 'invalid')).toEqual(
    [],
  );
  expect(new Set(people.map(({ email }) => email)).size).toBe(500);
  expect(people.every(({ email }) => String(email).endsWith('@example.org'))).toBe(true);
  expect(new Set(people.map(({ stream }) => stream)).size).toBeGreaterThan(10);
});

test('the same number is the same person', () => {
  expect(inventedRegistration(7)).toEqual(inventedRegistration(7));
});
