import { mailWords, type MailWord } from '../../../shared/mail-kinds';
import { writtenWord } from '../../../../../message/merge-word';

const isMailWord = (name: string): name is MailWord => Object.hasOwn(mailWords, name);

/** The word that stands between two braces; nothing where there is no such word. */
export function mailWordOf(between: string): MailWord | undefined {
  const name = between.trim();
  return isMailWord(name) ? name : undefined;
}

/** The word that makes up a whole line, as one that stands alone has to. */
export function wordAlone(line: string): MailWord | undefined {
  const [, between] = /^\s*\{\{([^{}]*)\}\}\s*$/u.exec(line) ?? [];
  const word = between === undefined ? undefined : mailWordOf(between);
  return word !== undefined && mailWords[word].stands === 'alone' ? word : undefined;
}

type Piece = string | { word: MailWord };

/** Words cut at the words between braces that become a link. */
export const cutAtLinks = (words: string): Piece[] =>
  piecesOf(words, (word) => mailWords[word].stands === 'as a link');

/** Words cut at some of what stands between braces; what is no word of a mail stays as it is written. */
function piecesOf(words: string, isCut: (word: MailWord) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of words.matchAll(writtenWord)) {
    const word = mailWordOf(found[1] ?? '');
    if (word === undefined || !isCut(word)) continue;
    pieces.push(words.slice(from, found.index), { word });
    from = found.index + found[0].length;
  }
  return [...pieces, words.slice(from)];
}

/** Words filled in, each once. The space before one that is empty goes with it. */
export const filledWords = (words: string, parts: Partial<Record<MailWord, unknown>>): string =>
  piecesOf(words, () => true).reduce<string>((before, piece) => {
    if (typeof piece === 'string') return before + piece;
    const value = parts[piece.word];
    return typeof value === 'string' && value !== '' ? before + value : before.replace(/ $/u, '');
  }, '');
