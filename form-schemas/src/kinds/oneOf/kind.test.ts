import { expect, test } from 'vitest';
import type { OneOfQuestion } from '../../definition/form.ts';
import { asking } from '../../testing/forms.ts';

const shift: OneOfQuestion = {
  key: 'shift',
  kind: 'oneOf',
  label: 'Shift',
  options: [
    { value: 'day', label: 'By day' },
    { value: 'night', label: 'By night' },
  ],
};
const ask = asking(shift);

test.each([
  ['day', 'day'],
  ['night', 'night'],
  ['', undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  ['Day', 'option'],
  [' day', 'option'],
  ['By day', 'option'],
  ['evening', 'option'],
  ['constructor', 'option'],
  ['\u0000', 'option'],
  [['day'], 'type'],
  [{ value: 'day' }, 'type'],
  [null, 'type'],
  [0, 'type'],
  [true, 'type'],
])('%j breaks %s', (given, rule) => {
  expect(ask(given)).toEqual({ broken: [`shift: ${rule}`] });
});

test('no choice is no answer to a required question', () => {
  expect(asking({ ...shift, required: true })('')).toEqual({ broken: ['shift: required'] });
});

test('options come from a shared list as well', () => {
  const { key, kind, label, options } = shift as OneOfQuestion & { options: [] };
  const askFromList = asking({ key, kind, label, list: 'shifts' }, { shifts: options });
  expect(askFromList('night')).toEqual({ stored: 'night' });
  expect(askFromList('evening')).toEqual({ broken: ['shift: option'] });
});
