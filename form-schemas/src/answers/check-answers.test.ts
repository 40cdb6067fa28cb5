import { expect, test } from 'vitest';
import { asking, broken, checker, formOf, published } from '../testing/forms.ts';
import { checkAnswers } from './check-answers.ts';
import type { Validate } from './answers.ts';

const form = published(
  formOf(
    { key: 'name', kind: 'text', label: 'Name', maxLength: 20, required: true },
    { key: 'moved', kind: 'yesNo', label: 'Moved', required: true },
    {
      key: 'postalCode',
      kind: 'postalCode',
      label: 'Postal code',
      required: true,
      visibleWhen: { question: 'moved', operator: 'is', value: true },
    },
  ),
);
const check = checker(form);

test('answers are normalised, freed of what is not asked, and then judged', () => {
  expect(check({ name: ' Nora ', moved: true, postalCode: 'v8w1p6' })).toEqual({
    kind: 'valid',
    answers: { name: 'Nora', moved: true, postalCode: 'V8W 1P6' },
  });
  expect(check({ name: ' Nora ', moved: false, postalCode: 'nowhere' })).toEqual({
    kind: 'valid',
    answers: { name: 'Nora', moved: false },
  });
});

test('what is wrong is told in the order of the form, beside the answers as they were read', () => {
  expect(check({ other: 1, postalCode: 'nowhere', moved: true, name: '' })).toEqual({
    kind: 'invalid',
    answers: { other: 1, postalCode: 'nowhere', moved: true },
    errors: [
      { path: ['name'], name: 'required', message: 'Enter name' },
      {
        path: ['postalCode'],
        name: 'format',
        message: 'Enter a Canadian postal code, like V8W 1P6',
      },
      { path: ['other'], name: 'unknown', message: '“other” is not a question of this form' },
    ],
  });
});

test('what was given is left as it was', () => {
  const given = { name: ' Nora ', moved: false, postalCode: 'v8w1p6' };
  check(given);
  expect(given).toEqual({ name: ' Nora ', moved: false, postalCode: 'v8w1p6' });
});

test.each([undefined, null, true, 7, 'name', [], [{ name: 'Nora' }]])(
  '%j is no object of answers',
  (given) => {
    expect(check(given)).toEqual({
      kind: 'invalid',
      answers: {},
      errors: [{ path: [], name: 'type', message: 'The answers must be an object, by question' }],
    });
  },
);

test('the day is that of the form’s time zone', () => {
  const days: string[] = [];
  const validate: Validate = (_answers, { today }) => {
    days.push(today);
    return [];
  };
  for (const now of ['2026-03-11T06:59:59Z', '2026-03-11T07:00:00Z']) {
    checkAnswers(form, {}, validate, new Date(now));
  }
  expect(days).toEqual(['2026-03-10', '2026-03-11']);
});

test('no error of one call is left for the next', () => {
  const ask = asking({ key: 'name', kind: 'text', label: 'Name', maxLength: 5 });
  expect(ask('Nora Sample')).toEqual({ broken: ['name: maxLength'] });
  expect(ask('Nora')).toEqual({ stored: 'Nora' });
  expect(broken(check({}))).toEqual(['name: required', 'moved: required']);
});
