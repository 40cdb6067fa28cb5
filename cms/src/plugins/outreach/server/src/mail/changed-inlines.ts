import type { Block, Inline, List, ListItem } from '../../../../../message/message';

/** A body with each piece of its words made into others, wherever it stands. */
export const changedInlines = (
  body: readonly Block[],
  change: (part: Inline) => Inline[],
): Block[] =>
  body.map((block) =>
    block.type === 'list'
      ? changedList(block, change)
      : { ...block, children: block.children.flatMap(change) },
  );

const changedList = (list: List, change: (part: Inline) => Inline[]): List => ({
  ...list,
  children: list.children.map((child): List | ListItem =>
    child.type === 'list'
      ? changedList(child, change)
      : { ...child, children: child.children.flatMap(change) },
  ),
});
