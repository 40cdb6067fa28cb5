/** A line of a list as Word has it: how deep it stands is written on it, and nothing stands in anything. */
export type Line<Content> = { level: number; isNumbered: boolean; content: Content };

export type NestedList<Content> = {
  isNumbered: boolean;
  items: { content: Content; lists: NestedList<Content>[] }[];
};

/** Lines as lists, those that are deeper in the item above them. Every line is an item, in its order. */
export function nestedLines<Content>(lines: readonly Line<Content>[]): NestedList<Content>[] {
  const lists: NestedList<Content>[] = [];
  let deeper: Line<Content>[] = [];
  const close = () => {
    lists
      .at(-1)
      ?.items.at(-1)
      ?.lists.push(...nestedLines(deeper));
    deeper = [];
  };
  let level = Infinity;
  for (const line of lines) {
    if (line.level > level) {
      deeper.push(line);
      continue;
    }
    close();
    level = line.level;
    const item = { content: line.content, lists: [] };
    const last = lists.at(-1);
    if (last?.isNumbered === line.isNumbered) last.items.push(item);
    else lists.push({ isNumbered: line.isNumbered, items: [item] });
  }
  close();
  return lists;
}
