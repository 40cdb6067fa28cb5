import type { Block, Inline, List, ListItem } from './message';

/**
 * Blocks as HTML wants them shown: a list in a list stands in the item before it, and not beside it. The
 * renderer shows whatever stands in an item, though its types know texts and links alone.
 */
export const listsInItems = (body: readonly Block[]): Block[] =>
  body.map((block) => (block.type === 'list' ? inItems(block) : block));

function inItems(list: List): List {
  const items: ListItem[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') items.push(child);
    else {
      const before = items.pop() ?? { type: 'list-item', children: [] };
      items.push({ ...before, children: [...before.children, inItems(child)] as Inline[] });
    }
  }
  return { ...list, children: items };
}
