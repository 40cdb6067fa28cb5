import { expect, test } from 'vitest';
import { asking, saying } from '../../testing/forms.ts';
import { phone } from './kind.ts';

const question = { key: 'phone', kind: 'phone', label: 'Phone number' } as const;
const ask = asking(question);

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
  '250,555,0100',
  '250, 555-0100.',
  '250_555_0100',
  '250\\555\\0100',
  '250 · 555 · 0100',
  '250\u2022555\u20220100',
  '250~555~0100',
  '250 | 555 | 0100',
  '250:555:0100',
  '250+555+0100',
  '250\u2212555\u22120100',
  '++1 250 555 0100',
  '(+1) 250-555-0100',
  '+1+250+555+0100',
  '"250-555-0100"',
  '“250” ‘555’ «0100»',
  "'250 555 0100'",
  '[250] 555-0100',
  '{250} 555-0100',
  '<250-555-0100>',
  '(250) (555) (0100)',
  'tel:250-555-0100',
  'tel:+1-250-555-0100',
  'TEL 250-555-0100',
  'Tel.: 250-555-0100',
  'Tél. : 250-555-0100',
  'te\u0301l 250-555-0100',
  'Téléphone 250-555-0100',
  'Telephone: 250-555-0100',
  'phone 250-555-0100',
  'Ph: 250-555-0100',
  'cell: 250-555-0100',
  'Cellulaire : 250-555-0100',
  'mobile 250-555-0100',
  'callto:+12505550100',
  '(tel) 250-555-0100',
  '２５０－５５５－０１００',
  '（２５０）　５５５－０１００',
  '250\u200b555\u200e0100',
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
  '+(250) 555-0100',
  '(+250) 555-0100',
  '+32 2 555 12 34',
  '1 1 250 555 0100',
  '050-555-0100',
  '150-555-0100',
  '250-055-0100',
  '250-155-0100',
  '250-555-0100 x12',
  '250-555-0100 #12',
  '250-555-0100 ext. 12',
  '22505550100',
  '02505550100',
  '0012505550100',
  '250*555*0100',
  '250！555！0100',
  '250@5550100',
  '250-555-0100 tel',
  'tel',
  'tel:',
  'teletype 250-555-0100',
  'tel tel 250-555-0100',
  'home 250-555-0100',
  '250-555-0100, 604-555-0123',
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

const tenDigits = 'Phone number must be a North American number of ten digits, like 250-555-0100';
const noExtension = 'Take the extension out of this number. It goes in a box of its own';

test.each([
  ['250-555-0100 x12', noExtension],
  ['250-555-0100x12', noExtension],
  ['(250) 555-0100 Ext. 12', noExtension],
  ['tel: +1 250 555 0100, extension: 1234', noExtension],
  ['tél. 250 555-0100, poste 1234', noExtension],
  ['2505550100#7', noExtension],
  ['250-555-0100 x', tenDigits],
  ['250-555-010 x12', tenDigits],
  ['150-555-0100 x12', tenDigits],
  ['x12', tenDigits],
  ['555-0100', tenDigits],
  ['+44 20 7946 0958', tenDigits],
  [2505550100, tenDigits],
])('of %j is said: %s', (given, message) => {
  expect(saying(question)(given)).toBe(message);
});

// A pattern that searched long would not end before the runner loses patience.
test.each([
  ['marks', '('.repeat(250_000)],
  ['digits', '2'.repeat(250_000)],
  ['extensions', '250 555 0100 x'.repeat(20_000)],
  ['space before an extension', `250${' '.repeat(250_000)}x12`],
  ['prefixes', 'tel:'.repeat(60_000)],
])('a long text of %s is refused without a long search', (_of, given) => {
  expect(saying(question)(given)).toBe(tenDigits);
});
