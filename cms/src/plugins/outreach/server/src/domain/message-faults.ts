import { linkFault } from '../../../shared/link-address';
import { mergeWords } from '../../../shared/merge-words';
import type {
  Block,
  Inline,
  List,
  ListItem,
  Message,
  MessageFault,
  Messages,
} from '../../../shared/message';

/** All that has to be put right before messages can be sent, in the order in which they are written. */
export function faultsOf(messages: Messages): MessageFault[] {
  return (['en', 'fr'] as const).flatMap((locale) => {
    const message = messages[locale];
    return message ? faultsIn(message).map((fault) => ({ locale, ...fault })) : [];
  });
}

type Fault = Omit<MessageFault, 'locale'>;

function faultsIn({ subject, body }: Message): Fault[] {
  const parts = body.flatMap(inlinesOf);
  const words = parts.map(wordsOf);
  return [
    ...(subject.trim() === '' ? [fault('subject', 'Write a subject')] : []),
    ...wordFaults(subject).map((message) => fault('subject', message)),
    ...(words.join('').trim() === '' ? [fault('body', 'Write what the mail is to say')] : []),
    ...words.flatMap(wordFaults).map((message) => fault('body', message)),
    ...parts.flatMap(linkFaults).map((message) => fault('body', message)),
  ];
}

const fault = (field: Fault['field'], message: string): Fault => ({ field, message });

const inlinesOf = (part: Block | ListItem | List): Inline[] =>
  part.type === 'list' ? part.children.flatMap(inlinesOf) : part.children;

const wordsOf = (part: Inline): string =>
  part.type === 'link' ? part.children.map(({ text }) => text).join('') : part.text;

const known = new Set<string>(mergeWords.map(({ word }) => word));

function wordFaults(words: string): string[] {
  return [...words.matchAll(/\{\{([^{}]*)\}\}/gu)]
    .map(([, word = '']) => word)
    .filter((word) => !known.has(word))
    .map((word) => `There is no merge word “${word}”. Choose one from the menu`);
}

function linkFaults(part: Inline): string[] {
  const found = part.type === 'link' ? linkFault(part.url) : undefined;
  return found === undefined ? [] : [found];
}
