import { describe, expect, test } from 'vitest';
import type { TextQuestion } from '../../definition/form.ts';
import { asking } from '../../testing/forms.ts';

const name: TextQuestion = { key: 'name', kind: 'text', label: 'Name', maxLength: 255 };
const ask = asking(name);

test.each([
  ['Nora', 'Nora'],
  ['  Nora  Sample ', 'Nora  Sample'],
  ['\u200bNora\ufeff', 'Nora'],
  ['Zoe\u0308', 'Zoë'],
  ['李', '李'],
  ['👩‍⚕️', '👩‍⚕️'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ["'; drop table registrant; --", "'; drop table registrant; --"],
  ['\u202eNora', 'Nora'],
  ['', undefined],
  [' \t\n', undefined],
  ['\u200b\u200d\u2060', undefined],
  ['\u3164', undefined],
  ['Nora\tSample', 'Nora Sample'],
  ['Nora\r\nSample', 'Nora Sample'],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  ['255 letters', 'n'.repeat(255), true],
  ['256 letters', 'n'.repeat(256), false],
  ['255 emoji', '🩺'.repeat(255), true],
  ['256 emoji', '🩺'.repeat(256), false],
  ['255 letters amid space', ` ${'n'.repeat(255)} `, true],
  ['255 accented letters, each written as four characters', 'ᾂ'.normalize('NFD').repeat(255), true],
  [
    '256 accented letters, each written as four characters',
    'ᾂ'.normalize('NFD').repeat(256),
    false,
  ],
  ['a letter with 254 accents', `n${'\u0323'.repeat(254)}`.normalize('NFD'), true],
  ['200,000 letters', 'n'.repeat(200_000), false],
])('%s: %#', (_what, given, fits) => {
  const stored = given.trim().normalize('NFC');
  expect(ask(given)).toEqual(fits ? { stored } : { broken: ['name: maxLength'] });
});

test.each([
  ['NUL', 'No\u0000ra'],
  ['only NUL', '\u0000'],
  ['NUL at the end', 'Nora\u0000'],
  ['an escape', '\u001b[31mNora'],
  ['delete', 'Nora\u007f'],
  ['a control character of the second set', 'Nora\u0085Sample'],
  ['the first half of an emoji', 'Nora\ud83e'],
  ['the second half of an emoji', '\ude7aNora'],
  ['the halves the wrong way round', '\ude7a\ud83e'],
])('%s cannot be stored', (_what, given) => {
  expect(ask(given)).toEqual({ broken: ['name: characters'] });
});

test.each([7, 0, true, ['Nora'], { first: 'Nora' }, null])('%j is not text', (given) => {
  expect(ask(given)).toEqual({ broken: ['name: type'] });
});

test.each([
  [undefined, ['name: required']],
  ['', ['name: required']],
  [' \u200b ', ['name: required']],
  ['A', ['name: minLength']],
  ['🩺', ['name: minLength']],
  ['Al', []],
])('where two to five characters are required, %j: %j', (given, rules) => {
  const askAtLeastTwo = asking({ ...name, required: true, minLength: 2, maxLength: 5 });
  expect(askAtLeastTwo(given)).toEqual(rules.length > 0 ? { broken: rules } : { stored: given });
});

describe('a phone extension', () => {
  const askExtension = asking({ ...name, key: 'ext', format: 'extension', maxLength: 10 });

  test.each([
    ['1234', '1234'],
    ['0', '0'],
    ['x1234', '1234'],
    ['X 1234', '1234'],
    ['ext1234', '1234'],
    ['ext 1234', '1234'],
    ['Ext. 1234', '1234'],
    ['extension 1234', '1234'],
    ['#1234', '1234'],
    ['# 1234 ', '1234'],
    ['x1234567890', '1234567890'],
    ['', undefined],
  ])('%j is stored as %j', (given, stored) => {
    expect(askExtension(given)).toEqual({ stored });
  });

  test.each([
    ['12345678901', 'maxLength'],
    ['x', 'format'],
    ['ext', 'format'],
    ['12x34', 'format'],
    ['xx12', 'format'],
    ['x#12', 'format'],
    ['12-34', 'format'],
    ['twelve', 'format'],
    ['١٢', 'format'],
    ['12\u000034', 'format'],
  ])('%j breaks %s', (given, rule) => {
    expect(askExtension(given)).toEqual({ broken: [`ext: ${rule}`] });
  });
});

test.each([
  ['007', { stored: '007' }],
  ['x7', { broken: ['name: format'] }],
  ['-7', { broken: ['name: format'] }],
  ['7.0', { broken: ['name: format'] }],
])('as digits, %j: %j', (given, expected) => {
  expect(asking({ ...name, format: 'digits' })(given)).toEqual(expected);
});
