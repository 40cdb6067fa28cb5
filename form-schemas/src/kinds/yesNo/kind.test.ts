import { expect, test } from 'vitest';
import { asking } from '../../testing/forms.ts';

const ask = asking({ key: 'ready', kind: 'yesNo', label: 'Ready' });

test.each([true, false, undefined])('%j is stored as it is', (given) => {
  expect(ask(given)).toEqual({ stored: given });
});

test.each(['yes', 'true', 'false', '', 1, 0, null, [true], {}])('%j is neither', (given) => {
  expect(ask(given)).toEqual({ broken: ['ready: type'] });
});

test('where it is required, no is an answer and nothing is not', () => {
  const askRequired = asking({ key: 'ready', kind: 'yesNo', label: 'Ready', required: true });
  expect(askRequired(false)).toEqual({ stored: false });
  expect(askRequired(undefined)).toEqual({ broken: ['ready: required'] });
});
