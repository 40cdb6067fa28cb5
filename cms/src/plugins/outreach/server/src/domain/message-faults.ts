import { linkFault } from '../../../../../message/link-address';
import { writtenWord } from '../../../../../message/merge-word';
import { mergeWords } from '../../../shared/merge-words';
import type { Message, MessageFault, Messages } from '../../../../../message/message';
import { mergeWordOf } from './merge-tokens';
import { inlinesOf, linesOfBody, textsOfBody, wordsOfBody, wordsOfInline } from './words-of-body';

/** All that has to be put right before messages can be sent, in the order in which they are written. */
export function faultsOf(messages: Messages): MessageFault[] {
  return (['en', 'fr'] as const).flatMap((locale) => {
    const message = messages[locale];
    return message ? faultsIn(message).map((fault) => ({ locale, ...fault })) : [];
  });
}

type Fault = Omit<MessageFault, 'locale'>;

const faultsIn = ({ subject, body }: Message): Fault[] =>
  [
    ...of('subject', [
      ...(subject.trim() === '' ? ['Write a subject'] : []),
      ...wordFaults(subject),
      ...linkWordFaults(subject, 'A subject cannot hold a link'),
    ]),
    ...of('body', [
      ...(wordsOfBody(body) === '' ? ['Write what the mail is to say'] : []),
      ...linesOfBody(body).flatMap(wordFaults),
      ...splitFaults(body),
      ...inlinesOf(body).flatMap((part) =>
        part.type === 'link' ? linkFaults(part.url, wordsOfInline(part)) : [],
      ),
    ]),
  ].filter(isFirstOfItsKind);

const of = (field: Fault['field'], faults: string[]): Fault[] =>
  faults.map((message) => ({ field, message }));

/** The same fault in several places is told once. */
const isFirstOfItsKind = ({ field, message }: Fault, at: number, all: Fault[]): boolean =>
  all.findIndex((other) => other.field === field && other.message === message) === at;

function wordFaults(words: string): string[] {
  const unknown = [...words.matchAll(writtenWord)]
    .map(([, between = '']) => between)
    .filter((between) => mergeWordOf(between) === undefined)
    .map((between) => `There is no merge word “${short(between)}”. Choose one from the menu`);
  const rest = words.replace(writtenWord, '');
  const open = /\{\{|\}\}/u.exec(rest);
  if (!open) return unknown;
  const around = short(rest.slice(Math.max(0, open.index - 15), open.index + 20));
  return [...unknown, `A merge word stands between {{ and }}. Look at “${around}”`];
}

/** Words that are whole on their line, and in no piece of it that looks alike, would stand unfilled. */
function splitFaults(body: Message['body']): string[] {
  const wordsIn = (texts: readonly string[]) =>
    texts.flatMap((text) => [...text.matchAll(writtenWord)].map(([whole]) => whole));
  const whole = wordsIn(linesOfBody(body));
  const filled = wordsIn(textsOfBody(body));
  return whole.length === filled.length
    ? []
    : ['A merge word has to look alike: make all of it bold, or nothing of it'];
}

const linkWords = new Set<string>(
  mergeWords.filter(({ isLink }) => isLink).map(({ word }) => word),
);

const linkWordFaults = (words: string, message: string): string[] =>
  [...words.matchAll(writtenWord)].some(([, between = '']) =>
    linkWords.has(mergeWordOf(between) ?? ''),
  )
    ? [message]
    : [];

function linkFaults(url: string, words: string): string[] {
  const found = linkFault(url);
  return [
    ...(found === undefined ? [] : [found]),
    ...(words.trim() === '' ? ['A link has no words to press'] : []),
    ...linkWordFaults(words, `A link cannot stand in a link. Look at “${short(words)}”`),
  ];
}

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
