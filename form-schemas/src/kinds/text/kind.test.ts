import { describe, expect, test } from 'vitest';
import type { TextQuestion } from '../../definition/form.ts';
import { compileForm } from '../../compile/compile-form.ts';
import { asking, formOf, saying } from '../../testing/forms.ts';
import { textFormatNames, textFormats } from './formats.ts';

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
    ['poste 1234', '1234'],
    ['Poste1234', '1234'],
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

const ofFormat = (format: TextQuestion['format'], more: Partial<TextQuestion> = {}) =>
  ({ ...name, format, ...more }) as TextQuestion;

describe('letters', () => {
  const askLetters = asking(ofFormat('letters'));

  test.each([
    'Nora',
    'd’Arcy',
    "O'Neil",
    'Jean-Luc',
    '李',
    'Zoë',
    'van der Berg',
    "'t Hart",
    'Đặng',
  ])('%j is fine', (given) => {
    expect(askLetters(given)).toEqual({ stored: given });
  });

  test.each(['R2D2', 'a@b', '-', "'", '7', 'a_b', 'No\u0000ra', '<b>', `${'n'.repeat(99_999)}1`])(
    '%j is not: %#',
    (given) => {
      expect(askLetters(given)).not.toHaveProperty('stored');
    },
  );
});

describe('letters and digits', () => {
  test.each([
    ['AB123', { stored: 'AB123' }],
    ['é1', { stored: 'é1' }],
    ['ＡＢ１２', { stored: 'AB12' }],
    ['AB-123', { broken: ['name: format'] }],
    ['AB 123', { broken: ['name: format'] }],
    ['\u0301a', { broken: ['name: format'] }],
  ])('%j: %j', (given, expected) => {
    expect(asking(ofFormat('lettersAndDigits'))(given)).toEqual(expected);
  });
});

describe('the number of a licence', () => {
  const ofEight = ofFormat('licenceNumber', { minLength: 8, maxLength: 8 });

  test.each([
    ['ab-12345', { stored: 'AB-12345' }],
    [' ab – 12345 ', { stored: 'AB-12345' }],
    ['ＡＢ１２３４５６', { stored: 'AB123456' }],
    ['AB-1234', { broken: ['name: minLength'] }],
    ['AB-123456', { broken: ['name: maxLength'] }],
    ['-AB12345', { broken: ['name: format'] }],
    ['AB.12345', { broken: ['name: format'] }],
    ['é1234567', { broken: ['name: format'] }],
  ])('of eight characters, %j: %j', (given, expected) => {
    expect(asking(ofEight)(given)).toEqual(expected);
  });

  test.each(['AB-1234', 'AB-123456'])('of %j its one length is told', (given) => {
    expect(saying(ofEight)(given)).toBe('Name must have exactly 8 characters');
  });
});

describe('a web address', () => {
  const askAddress = asking(ofFormat('webAddress'));

  test.each([
    ['https://www.example.org', 'https://www.example.org'],
    ['HTTP://Example.ORG/Page?q=1#top', 'http://example.org/Page?q=1#top'],
    ['example.org/nurses', 'https://example.org/nurses'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
    ['https://élan.example.org', 'https://élan.example.org'],
  ])('%j is stored as %j', (given, stored) => {
    expect(askAddress(given)).toEqual({ stored });
  });

  test.each([
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,hi',
    'ftp://example.org',
    'https://user:secret@example.org',
    'https://example.org@evil.example.com',
    'https://example.org:80@evil.example.com',
    'https://localhost',
    'https://127.0.0.1/',
    'nora@example.org',
    'https://exa mple.org',
    'https://example.org/"onclick',
    'https://-a.example.org',
    'https://example..org',
    'https://',
    'example',
    `${'a.'.repeat(40_000)}1`,
    `a${'-'.repeat(99_999)}`,
  ])('%j is none: %#', (given) => {
    expect(askAddress(given)).not.toHaveProperty('stored');
  });
});

test.each(textFormatNames)('%s says what to do in each language', (format) => {
  const { en, fr } = textFormats[format].message;
  expect(en('Code')).toMatch(/^Code must be /u);
  expect(fr('Code')).toMatch(/^«\u202fCode\u202f» doit /u);
});

test('a limit that no text of the format can keep is refused', () => {
  const definition = formOf(ofFormat('webAddress', { maxLength: 10 }));
  expect(compileForm({ definition, lists: {}, timeZone: 'UTC' })).toEqual({
    kind: 'unsound',
    problems: [
      {
        path: ['only', 'name'],
        message: 'A text of the format has 11 characters or more, and “maxLength” is 10',
      },
    ],
  });
});
