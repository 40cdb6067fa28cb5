import type { Block, Inline, TextNode } from '../../../../../../message/message';
import { cutAtLinks, filledWords } from '../../domain/filled-wording';
import { linkFault } from '../../../../../../message/link-address';
import { changedInlines } from '../changed-inlines';
import type { MailParts } from './parts-of-mail';

/** The words of staff, filled in for one mail: addresses become links that show them. */
export const filledBlocks = (body: readonly Block[], parts: MailParts): Block[] =>
  changedInlines(body, (part) => filled(part, parts));

function filled(part: Inline, parts: MailParts): Inline[] {
  if (part.type === 'text') return filledText(part, parts);
  const children = part.children.map((child) => ({
    ...child,
    text: filledWords(child.text, parts),
  }));
  // What leads nowhere that it may lead stays as words.
  return linkFault(part.url) === undefined ? [{ ...part, children }] : children;
}

function filledText(node: TextNode, parts: MailParts): Inline[] {
  const pieces = cutAtLinks(node.text).flatMap((piece): Inline[] => {
    if (typeof piece === 'string') {
      const text = filledWords(piece, parts);
      return text === '' ? [] : [{ ...node, text }];
    }
    const url = parts[piece.word];
    return typeof url === 'string'
      ? [{ type: 'link', url, children: [{ ...node, text: url }] }]
      : [];
  });
  return pieces.length > 0 ? pieces : [{ ...node, text: '' }];
}
