import { mailWords } from '../../../../shared/mail-kinds';
import type { Block, Inline, TextNode } from '../../../../../../message/message';
import { filledWords, piecesOf } from '../../domain/filled-wording';
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
  const pieces: Inline[] = [];
  let words = '';
  const addWords = () => {
    if (words !== '') pieces.push({ ...node, text: words });
    words = '';
  };
  for (const piece of piecesOf(node.text)) {
    if (typeof piece === 'string') {
      words += piece;
      continue;
    }
    const value = parts[piece.word];
    if (mailWords[piece.word].stands === 'as a link' && typeof value === 'string') {
      addWords();
      pieces.push({ type: 'link', url: value, children: [{ ...node, text: value }] });
    } else if (typeof value === 'string' && value !== '') words += value;
    else words = words.replace(/ $/u, '');
  }
  addWords();
  return pieces.length > 0 ? pieces : [{ ...node, text: '' }];
}
