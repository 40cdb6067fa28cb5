import { expect, test } from 'vitest';
import { tidyLines, tidyText } from './plain-text.ts';

test.each([
  ['Nora', 'Nora'],
  ['  Nora Sample\t\r\n', 'Nora Sample'],
  ['\u00a0\u2003Nora\u3000', 'Nora'],
  ['\ufeff\u200bNora\u200d\u2060', 'Nora'],
  ['No\u200bra', 'No\u200bra'],
  ['E\u0301lodie', 'Élodie'],
  ['\u212b', 'Å'],
  ['ﬁ', 'ﬁ'],
  ['👩‍⚕️', '👩‍⚕️'],
  ['葛\u{e0100}', '葛\u{e0100}'],
  ['\u0000', '\u0000'],
  ['\ud83d', '\ud83d'],
])('%j is tidied to %j', (given, expected) => {
  expect(tidyText(given, 255)).toBe(expected);
});

test.each([
  '',
  ' \t\n\u00a0\u3000',
  '\u200b\u200c\u200d\u2060\ufeff',
  '\u00ad',
  '\u202e\u2066',
  '\u115f\u1160\u3164\uffa0',
  '\u2800',
  '\ufe0f',
  '\u034f',
  '\u{e0041}',
  ' \u200b \u3164 ',
])('in %j nothing can be seen', (given) => {
  expect(tidyText(given, 255)).toBeUndefined();
});

test('no character decomposes into more than four, so that the bound on composing is safe', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const { length } = Array.from(String.fromCodePoint(code).normalize('NFD'));
    if (length > 4) expect.fail(`U+${code.toString(16)} becomes ${length}`);
  }
});

test('a text that fits once it is composed is composed, however it was written', () => {
  const composed = 'ᾂ'.repeat(255);
  const written = composed.normalize('NFD');
  expect(written).toHaveLength(1020);
  expect(tidyText(written, 255)).toBe(composed);
});

test.each([
  ['space within', `a${' '.repeat(250_000)}b`],
  ['space before', `${' '.repeat(250_000)}b`],
  ['space after', `a${' '.repeat(250_000)}`],
  ['space and unseen characters in turn', `a${' \u200b'.repeat(125_000)}b`],
  ['accents out of order', `a${'\u0301'.repeat(60_000)}${'\u0327'.repeat(60_000)}`],
])('250,000 characters of %s are tidied without a long wait', (_of, given) => {
  expect(tidyText(given, 255)).toMatch(/^[ab]/u);
});

test.each([
  [' one \n two ', 'one \n two'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['one\u0085two\u2028three\u2029four\u000bfive\ffour', 'one\ntwo\nthree\nfour\nfive\nfour'],
  ['\n\r\none\n\n\ntwo\n', 'one\n\n\ntwo'],
  ['one\ttwo', 'one two'],
  ['E\u0301lodie\nE\u0301lodie', 'Élodie\nÉlodie'],
  ['\n\u200b\n', undefined],
])('%j in lines is tidied to %j', (given, expected) => {
  expect(tidyLines(given)).toBe(expected);
});

test('accents on one letter are composed as far as they may fit, and no further', () => {
  const accented = (count: number) => `e${'\u0301'.repeat(count)}`;
  expect(tidyText(accented(10), 10)).toBe(accented(10).normalize('NFC'));
  expect(tidyText(accented(60), 10)).toBe(accented(60));
});
