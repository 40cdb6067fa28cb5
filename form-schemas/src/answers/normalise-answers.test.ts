import { expect, test } from 'vitest';
import { shipped } from '../testing/forms.ts';
import { nurse } from '../testing/people.ts';
import { normaliseAnswers, questionSchema } from './normalise-answers.ts';

const { schema } = shipped('registration');

test('answers that are stored already stay as they are', () => {
  expect(normaliseAnswers(schema, nurse)).toEqual(nurse);
});

test('each answer is written one way, in rows as well, and empty ones are left out', () => {
  expect(
    normaliseAnswers(schema, {
      firstName: '  No\u0308ra ',
      lastName: ' \u200b ',
      postalCode: 'v8w-1p6',
      primaryPhone: '(250) 555-0100',
      primaryPhoneExt: 'ext. 12',
      secondaryPhone: '',
      specialties: [{ specialty: 'Dentist', subspecialties: [] }, 'no row'],
      deploymentLocations: [],
      lastDeploymentDate: '--',
    }),
  ).toEqual({
    firstName: 'Nöra',
    postalCode: 'V8W 1P6',
    primaryPhone: '+12505550100',
    primaryPhoneExt: '12',
    specialties: [{ specialty: 'Dentist' }, 'no row'],
  });
});

test('what cannot be read, and what is not asked, stays for validation to refuse', () => {
  const given = {
    firstName: 7,
    specialties: { 0: {} },
    stream: null,
    confirm: 'on',
    ' other ': ' x ',
  };
  expect(normaliseAnswers(schema, given)).toEqual(given);
});

test('a key that names a part of every object is a key like others', () => {
  const given: unknown = JSON.parse('{"__proto__":{"admin":true},"constructor":1}');
  const normalised = normaliseAnswers(schema, given);
  expect(Object.keys(normalised)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(normalised)).toBe(Object.prototype);
  expect(questionSchema(schema, 'constructor')).toBeUndefined();
});
