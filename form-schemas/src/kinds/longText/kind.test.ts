import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LongTextQuestion } from '../../definition/form.ts';
import { asking } from '../../testing/forms.ts';
import { longText, storedLength } from './kind.ts';

const story: LongTextQuestion = { key: 'story', kind: 'longText', label: 'Story', maxLength: 500 };
const ask = asking(story);

test.each([
  ['I drove.\nThen I nursed.', 'I drove.\nThen I nursed.'],
  ['I drove.\r\n\r\nThen I nursed.\r', 'I drove.\n\nThen I nursed.'],
  ['  \n a\tb \n', 'a b'],
  ['Zoe\u0308', 'Zoë'],
  ['<b>\n&amp;', '<b>\n&amp;'],
  ['', undefined],
  [' \r\n\u200b\n', undefined],
])('%j is stored as %j', (given, stored) => {
  expect(ask(given)).toEqual({ stored });
});

test.each([
  ['500 letters', 'n'.repeat(500), true],
  ['501 letters', 'n'.repeat(501), false],
  ['500 emoji', '🩺'.repeat(500), true],
  ['250 lines of one letter', 'n\n'.repeat(250), true],
  ['250 such lines as browsers post them', 'n\r\n'.repeat(250), true],
  ['251 lines of one letter', 'n\n'.repeat(251), false],
  ['a letter with 30,000 accents', `n${'\u0301\u0327'.repeat(15_000)}`, false],
  ['250,000 line ends between letters', `n${'\r\n'.repeat(125_000)}n`, false],
  ['250,000 letters', 'n'.repeat(250_000), false],
])('%s fit: %#', (_what, given, fits) => {
  if (fits) expect(ask(given)).toHaveProperty('stored');
  else expect(ask(given)).toEqual({ broken: ['story: maxLength'] });
});

test.each(['a\u0000b', 'a\u001bb', 'a\u007fb', 'a\u0084b', 'a\nb\ud83e', '\ude7aa'])(
  '%j cannot be stored',
  (given) => {
    expect(ask(given)).toEqual({ broken: ['story: characters'] });
  },
);

test.each([7, true, ['a'], { a: 'a' }, null])('%j is not text', (given) => {
  expect(ask(given)).toEqual({ broken: ['story: type'] });
});

test.each([
  [undefined, ['story: required']],
  [' \n ', ['story: required']],
  ['a\n', ['story: minLength']],
  ['a\nb', []],
])('where three characters are required, %j: %j', (given, rules) => {
  const askAtLeastThree = asking({ ...story, required: true, minLength: 3 });
  expect(askAtLeastThree(given)).toEqual(rules.length > 0 ? { broken: rules } : { stored: given });
});

test('in words, lines stay apart and empty ones fall away', () => {
  expect(longText.text('a\n\nb b\n \nb b', { key: 'q', label: 'Q' }, noContext)).toEqual([
    'a',
    'b b',
    'b b',
  ]);
});
const noContext = { locale: 'en' as const, options: [], row: () => '' };

const typed = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\n', '\r', '\t', ' ', '\u0301', 'e', '🩺', '\u2028'),
    fc.string(),
  ),
  maxLength: 30,
});

test('what is stored stays as it is, and is as long as was said while it was typed', () => {
  const schema = { maxLength: 500 };
  fc.assert(
    fc.property(typed, (given) => {
      const stored = longText.normalise(given, schema);
      expect(longText.normalise(stored, schema)).toBe(stored);
      expect(storedLength(given, schema)).toBe(
        typeof stored === 'string' ? Array.from(stored).length : 0,
      );
      if (typeof stored === 'string') expect(stored).not.toMatch(/[\t\r\v\f]|^\s|\s$/u);
    }),
  );
});
