import { linkFault } from '../../../../../message/link-address';
import { writtenWord } from '../../../../../message/merge-word';
import { mergeWords } from '../../../shared/merge-words';
import type { Message, MessageFault, Messages } from '../../../../../message/message';
import { inlinesOf, linesOfBody, textsOfBody, wordsOfBody, wordsOfInline } from './words-of-body';

/** All that has to be put right before messages can be sent, in the order in which they are written. */
export function faultsOf(messages: Messages): MessageFault[] {
  return (['en', 'fr'] as const).flatMap((locale) => {
    const message = messages[locale];
    return message ? faultsIn(message).map((fault) => ({ locale, ...fault })) : [];
  });
}

/** What may stand between braces, and whether it is a link. */
export type Offered = readonly { word: string; isLink: boolean }[];

export type Fault = Omit<MessageFault, 'locale'>;

/** What has to be put right in one message, whose words between braces are some of those offered. */
export const faultsIn = ({ subject, body }: Message, offered: Offered = mergeWords): Fault[] =>
  [
    ...of('subject', [
      ...(subject.trim() === '' ? ['Write a subject'] : []),
      ...wordFaults(subject, offered),
      ...linkWordFaults(subject, 'A subject cannot hold a link', offered),
    ]),
    ...of('body', [
      ...(wordsOfBody(body) === '' ? ['Write what the mail is to say'] : []),
      ...linesOfBody(body).flatMap((line) => wordFaults(line, offered)),
      ...splitFaults(body),
      ...inlinesOf(body).flatMap((part) =>
        part.type === 'link' ? linkFaults(part.url, wordsOfInline(part), offered) : [],
      ),
    ]),
  ].filter(isFirstOfItsKind);

const of = (field: Fault['field'], faults: string[]): Fault[] =>
  faults.map((message) => ({ field, message }));

/** The same fault in several places is told once. */
const isFirstOfItsKind = ({ field, message }: Fault, at: number, all: Fault[]): boolean =>
  all.findIndex((other) => other.field === field && other.message === message) === at;

/** What is wrong with what stands between braces in some words. */
export function wordFaults(words: string, offered: Offered): string[] {
  const unknown = [...words.matchAll(writtenWord)]
    .map(([, between = '']) => between)
    .filter((between) => !offered.some(({ word }) => word === between.trim()))
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

const linkWordFaults = (words: string, message: string, offered: Offered): string[] =>
  [...words.matchAll(writtenWord)].some(([, between = '']) =>
    offered.some(({ word, isLink }) => isLink && word === between.trim()),
  )
    ? [message]
    : [];

function linkFaults(url: string, words: string, offered: Offered): string[] {
  const found = linkFault(url);
  return [
    ...(found === undefined ? [] : [found]),
    ...(words.trim() === '' ? ['A link has no words to press'] : []),
    ...linkWordFaults(words, `A link cannot stand in a link. Look at “${short(words)}”`, offered),
  ];
}

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
