import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, List, ListItem, TextNode } from '../../message/message';

/** Blocks as the editor holds them. What stands in them stays in its order; empty texts are nothing. */
export function toDocument(body: readonly Block[]): JSONContent {
  const content = body.map(nodeOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function nodeOf(block: Block): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return holding({ type: 'paragraph' }, block.children);
    case 'heading':
      return holding({ type: 'heading', attrs: { level: block.level } }, block.children);
    case 'list':
      return listNode(block);
  }
}

/** In Blocks a list stands after the item that it belongs to, in the editor it stands in that item. */
function listNode({ format, children }: List): JSONContent {
  const items: JSONContent[] = [];
  for (const child of children) {
    if (child.type === 'list-item') items.push(itemNode(child));
    else {
      const item = items.at(-1) ?? itemNode({ type: 'list-item', children: [] });
      if (items.length === 0) items.push(item);
      item.content?.push(listNode(child));
    }
  }
  if (items.length === 0) items.push(itemNode({ type: 'list-item', children: [] }));
  return { type: format === 'ordered' ? 'orderedList' : 'bulletList', content: items };
}

const itemNode = ({ children }: ListItem): JSONContent => ({
  type: 'listItem',
  content: [holding({ type: 'paragraph' }, children)],
});

function holding(node: JSONContent, children: readonly Inline[]): JSONContent {
  const content = children.flatMap((child) =>
    child.type === 'link'
      ? child.children.flatMap((text) => leaves(text, child.url))
      : leaves(child, undefined),
  );
  return content.length > 0 ? { ...node, content } : node;
}

/** A text, broken where its line is. */
function leaves({ text, bold, italic, underline }: TextNode, url: string | undefined) {
  const marks: NonNullable<JSONContent['marks']> = [
    ...(url === undefined ? [] : [{ type: 'link', attrs: { href: url } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(underline ? [{ type: 'underline' }] : []),
  ];
  const marked = (node: JSONContent) => (marks.length > 0 ? { ...node, marks } : node);
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, index) => [
      ...(index > 0 ? [marked({ type: 'hardBreak' })] : []),
      ...(line === '' ? [] : [marked({ type: 'text', text: line })]),
    ]);
}
