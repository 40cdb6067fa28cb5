import type { Block, Inline, List, ListItem } from '../../../../../message/message';

/** The pieces of words and links that a body is made of, in order. */
export const inlinesOf = (body: readonly Block[]): Inline[] => body.flatMap(inlinesIn);

const inlinesIn = (part: Block | ListItem | List): Inline[] =>
  part.type === 'list' ? part.children.flatMap(inlinesIn) : part.children;

/** What a piece says. */
export const wordsOfInline = (part: Inline): string =>
  part.type === 'link' ? part.children.map(({ text }) => text).join('') : part.text;

/** The texts of a body, each in one look. */
export const textsOfBody = (body: readonly Block[]): string[] =>
  inlinesOf(body).flatMap((part) =>
    part.type === 'link' ? part.children.map(({ text }) => text) : [part.text],
  );

/** What one block says, each piece of a list by itself. */
const linesIn = (part: Block | ListItem | List): string[] =>
  part.type === 'list'
    ? part.children.flatMap(linesIn)
    : [part.children.map(wordsOfInline).join('')];

/** The paragraphs, headings and items of lists, each as one line of words. */
export const linesOfBody = (body: readonly Block[]): string[] => body.flatMap(linesIn);

/** All that a body says, on one line. */
export const wordsOfBody = (body: readonly Block[]): string =>
  linesOfBody(body).join(' ').replace(/\s+/gu, ' ').trim();
