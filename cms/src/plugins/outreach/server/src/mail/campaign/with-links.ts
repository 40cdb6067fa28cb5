import { writtenWord } from '../../../../../../message/merge-word';
import { mergeWordOf, tokenised, tokenOf } from '../../domain/merge-tokens';
import { linkFault } from '../../../../../../message/link-address';
import type { MergeWord } from '../../../../shared/merge-words';
import type { Block, Inline, TextNode } from '../../../../../../message/message';
import { changedInlines } from '../changed-inlines';

/** What the merge words that are links are called in a mail. */
export type LinkLabels = Record<Extract<MergeWord, 'updateLink' | 'confirmLink'>, string>;

const isLinkWord = (word: MergeWord | undefined): word is keyof LinkLabels =>
  word === 'updateLink' || word === 'confirmLink';

/** The words of staff, with a sign for each merge word, and those that are links made links. */
export const withLinks = (body: readonly Block[], labels: LinkLabels): Block[] =>
  changedInlines(body, (part) => linked(part, labels));

function linked(part: Inline, labels: LinkLabels): Inline[] {
  if (part.type === 'text') return textWithLinks(part, labels);
  const children = part.children.map((child) => ({ ...child, text: tokenised(child.text) }));
  // What leads nowhere that it may lead stays as words.
  return linkFault(part.url) === undefined ? [{ ...part, children }] : children;
}

function textWithLinks(node: TextNode, labels: LinkLabels): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const addText = (text: string) => {
    if (text !== '') parts.push({ ...node, text: tokenised(text) });
  };
  for (const found of node.text.matchAll(writtenWord)) {
    const word = mergeWordOf(found[1] ?? '');
    if (!isLinkWord(word)) continue;
    addText(node.text.slice(from, found.index));
    parts.push({ type: 'link', url: tokenOf(word), children: [{ ...node, text: labels[word] }] });
    from = found.index + found[0].length;
  }
  addText(node.text.slice(from));
  return parts.length > 0 ? parts : [{ ...node, text: '' }];
}
