import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, List, ListItem, TextNode } from '../../message/message';
import { messageLimits } from '../../message/message-limits';

/**
 * What the editor holds as Blocks. The same words always become the same Blocks: neighbours that look
 * alike are one text, and neighbouring texts of one address are one link. Lists deeper than may be saved
 * end as deep as may be.
 */
export const toBlocks = (document: JSONContent): Block[] => contentOf(document).map(blockOf);

const contentOf = (node: JSONContent): JSONContent[] => node.content ?? [];

function blockOf(node: JSONContent): Block {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        level: node.attrs?.['level'] === 3 ? 3 : 2,
        children: inlines(node),
      };
    case 'bulletList':
    case 'orderedList':
      return listOf(node, 0);
    default:
      return { type: 'paragraph', children: inlines(node) };
  }
}

function listOf(node: JSONContent, depth: number): List {
  return {
    type: 'list',
    format: node.type === 'orderedList' ? 'ordered' : 'unordered',
    ...(depth > 0 && { indentLevel: depth }),
    children: contentOf(node).flatMap((item) => itemsOf(item, depth)),
  };
}

/** An item, and the lists in it after it. */
function itemsOf(item: JSONContent, depth: number): (ListItem | List)[] {
  const isDeepest = depth + 1 >= messageLimits.listDepth;
  return contentOf(item).flatMap((part): (ListItem | List)[] => {
    if (part.type === 'paragraph') return [{ type: 'list-item', children: inlines(part) }];
    return isDeepest
      ? contentOf(part).flatMap((deeper) => itemsOf(deeper, depth))
      : [listOf(part, depth + 1)];
  });
}

function inlines(node: JSONContent): Inline[] {
  const made: Inline[] = [];
  for (const leaf of contentOf(node)) {
    const text = textOf(leaf);
    const url = addressOf(leaf);
    const last = made.at(-1);
    if (url === undefined) {
      if (last?.type === 'text' && looksLike(last, text)) last.text += text.text;
      else made.push(text);
    } else if (last?.type === 'link' && last.url === url) {
      const end = last.children.at(-1);
      if (end && looksLike(end, text)) end.text += text.text;
      else last.children.push(text);
    } else made.push({ type: 'link', url, children: [text] });
  }
  return made.length > 0 ? made : [{ type: 'text', text: '' }];
}

const markers = ['bold', 'italic', 'underline'] as const;

function textOf(leaf: JSONContent): TextNode {
  const text: TextNode = {
    type: 'text',
    text: leaf.type === 'hardBreak' ? '\n' : (leaf.text ?? ''),
  };
  for (const marker of markers) {
    if (leaf.marks?.some(({ type }) => type === marker)) text[marker] = true;
  }
  return text;
}

function addressOf(leaf: JSONContent): string | undefined {
  const href: unknown = leaf.marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' ? href : undefined;
}

const looksLike = (one: TextNode, other: TextNode): boolean =>
  markers.every((marker) => Boolean(one[marker]) === Boolean(other[marker]));
