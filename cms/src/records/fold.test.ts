import { expect, test } from 'vitest';
import { fold, searchWords } from './fold';

test.each([
  ['Zoë  GAGNON', 'zoe gagnon'],
  [' Sḵwx̱wú7mesh\nÉté ', 'skwxwu7mesh\nete'],
  ['ﬁre', 'fire'],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['  Zoë\tGAGNON ', ['zoe', 'gagnon']],
  ['ABC-DEF-GH1-2345', ['abcdefgh12345']],
  ['250-555-0100', ['250-555-0100']],
  ['', []],
])('the words of %j are %j', (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});
