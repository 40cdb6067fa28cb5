import { wordBetween, writtenWord } from '../../../../../message/merge-word';
import { mergeWords, type MergeWord } from '../../../shared/merge-words';

/*
 * While a mail is rendered, one sign stands for each merge word: of those that Unicode keeps for private
 * use, which HTML leaves alone, which have no capitals, and which no words of staff or of people hold.
 */

/** What differs between the mails of one campaign. */
export type Filling = MergeWord | 'stopPage';

const order: readonly Filling[] = [...mergeWords.map(({ word }) => word), 'stopPage'];
const first = 0xe000;
const tokens = new Map(order.map((filling, at) => [filling, String.fromCodePoint(first + at)]));
const anyToken = new RegExp(`[${[...tokens.values()].join('')}]`, 'gu');

export const tokenOf = (filling: Filling): string => tokens.get(filling) ?? '';

/** Words without signs that would be taken for a merge word. */
const withoutTokens = (words: string): string => words.replace(anyToken, '');

const known = new Map<string, MergeWord>(mergeWords.map(({ word }) => [word, word]));

/** The merge word that stands between two braces; nothing where there is no such word. */
export const mergeWordOf = (between: string): MergeWord | undefined =>
  known.get(wordBetween(between));

/** Words of staff with a sign in place of each merge word. What is no merge word stays as it stands. */
export const tokenised = (words: string): string =>
  withoutTokens(words).replace(writtenWord, (whole, between: string) => {
    const word = mergeWordOf(between);
    return word === undefined ? whole : tokenOf(word);
  });

/**
 * Fills values in, each once: what a value holds is never filled in itself. The space before one that is
 * empty goes with it.
 */
export function filledIn(template: string, valueOf: (filling: Filling) => string): string {
  return template.replace(
    new RegExp(`( ?)(${anyToken.source})`, 'gu'),
    (_, space: string, token: string) => {
      const value = withoutTokens(valueOf(order[token.charCodeAt(0) - first] ?? 'stopPage'));
      return value === '' ? '' : `${space}${value}`;
    },
  );
}

/** A value on one line, as subjects and names stand: without what would break or turn it. */
export const onOneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** A value where it stands in HTML, between tags or in an attribute. */
export const inHtml = (value: string): string =>
  value.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
