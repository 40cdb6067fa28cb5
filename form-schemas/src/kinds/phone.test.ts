import { expect, test } from 'vitest';
import { asking } from '../testing/forms.ts';
import { phone } from './phone.ts';

const ask = asking({ key: 'phone', kind: 'phone', label: 'Phone number' });

test.each([
  '250-555-0100',
  '(250) 555 0100',
  '(250)555-0100',
  '250.555.0100',
  '250/555/0100',
  '250 555 0100',
  '2505550100',
  '1-250-555-0100',
  '1 (250) 555-0100',
  '12505550100',
  '+1 250 555 0100',
  '+12505550100',
  ' 250-555-0100 ',
  '\u200b250-555-0100\u202c',
  '250\u2013555\u20110100',
  '250\u00a0555\u00a00100',
])('%j is stored in E.164', (given) => {
  expect(ask(given)).toEqual({ stored: '+12505550100' });
});

test.each([
  '250!555!0100',
  '250-555-010',
  '250-555-01000',
  '2-250-555-0100',
  '+2 250 555 0100',
  '+250 555 0100',
  '++1 250 555 0100',
  '250+555+0100',
  '1 1 250 555 0100',
  '050-555-0100',
  '150-555-0100',
  '250-055-0100',
  '250-155-0100',
  '250-555-0100 x12',
  '250-555-O100',
  '250-KLM-0100',
  '٢٥٠-٥٥٥-٠١٠٠',
  '250-555-0100\u0000',
  '+44 20 7946 0958',
  '0',
  '-',
  '+',
])('%j is no North American number', (given) => {
  expect(ask(given)).toEqual({ broken: ['phone: format'] });
  // Who is asked to put it right sees what they typed.
  expect(phone.normalise(given, {})).toBe(given);
});

test.each(['', '   ', '\u200b'])('%j is no answer', (given) => {
  expect(ask(given)).toEqual({ stored: undefined });
});

test('a number, even of ten digits, is not text', () => {
  expect(ask(2505550100)).toEqual({ broken: ['phone: type'] });
});
