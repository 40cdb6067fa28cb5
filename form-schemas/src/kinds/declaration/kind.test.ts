import { expect, test } from 'vitest';
import { asking } from '../../testing/forms.ts';

const ask = asking({ key: 'confirm', kind: 'declaration', label: 'It is true' });

test.each([
  [true, { stored: true }],
  [undefined, { broken: ['confirm: required'] }],
  [false, { broken: ['confirm: required'] }],
  ['true', { broken: ['confirm: type'] }],
  ['on', { broken: ['confirm: type'] }],
  [1, { broken: ['confirm: type'] }],
  [null, { broken: ['confirm: type'] }],
  [[true], { broken: ['confirm: type'] }],
])('%j: %j', (given, expected) => {
  expect(ask(given)).toEqual(expected);
});
