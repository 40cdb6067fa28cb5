import { expect, test } from 'vitest';
import type { AnyOfQuestion } from '../../definition/form.ts';
import { asking } from '../../testing/forms.ts';

const days: AnyOfQuestion = {
  key: 'days',
  kind: 'anyOf',
  label: 'Days',
  maxChoices: 2,
  options: [
    { value: 'mon', label: 'Monday' },
    { value: 'tue', label: 'Tuesday' },
    { value: 'wed', label: 'Wednesday' },
  ],
};
const ask = asking(days);

test.each([
  [['mon'], ['mon']],
  [
    ['wed', 'mon'],
    ['wed', 'mon'],
  ],
  [[], undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  [['mon', 'tue', 'wed'], 'maxItems'],
  [['mon', 'mon', 'mon'], 'maxItems'],
  [['mon', 'mon'], 'unique'],
  [['sun', 'sun'], 'unique'],
  [['sun'], 'option'],
  [['mon', ''], 'option'],
  [['mon', null], 'type'],
  [[['mon']], 'type'],
  [[{ value: 'mon' }], 'type'],
  [[[[[]]]], 'type'],
  ['mon', 'type'],
  [{ 0: 'mon', length: 1 }, 'type'],
  [null, 'type'],
  [true, 'type'],
])('%j breaks %s', (given, rule) => {
  expect(ask(given)).toEqual({ broken: [`days: ${rule}`] });
});

test('without a limit, every option may be chosen', () => {
  const { maxChoices: _two, ...anyDays } = days;
  expect(asking(anyDays)(['mon', 'tue', 'wed'])).toEqual({ stored: ['mon', 'tue', 'wed'] });
});

test('an empty list is no answer to a required question', () => {
  expect(asking({ ...days, required: true })([])).toEqual({ broken: ['days: required'] });
});
