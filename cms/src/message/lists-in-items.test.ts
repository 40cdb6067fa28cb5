import { expect, test } from 'vitest';
import { listsInItems } from './lists-in-items';
import type { List, ListItem } from './message';

const item = (words: string): ListItem => ({
  type: 'list-item',
  children: [{ type: 'text', text: words }],
});
const list = (...children: List['children']): List => ({
  type: 'list',
  format: 'unordered',
  children,
});

/** Each list as `(…)`. */
const drawn = (part: unknown): string => {
  const {
    type,
    text,
    children = [],
  } = part as {
    type: string;
    text?: string;
    children?: unknown[];
  };
  const inside = children.map(drawn).join(type === 'list' ? ' ' : '');
  return type === 'list' ? `(${inside})` : (text ?? inside);
};

test.each([
  [list(item('a'), list(item('b'), list(item('c'))), item('d')), '(a(b(c)) d)'],
  [list(list(item('a')), item('b')), '((a) b)'],
  [list(item('a'), list(item('b')), list(item('c'))), '(a(b)(c))'],
])('%#: a list in a list stands in the item before it', (before, after) => {
  const [shown] = listsInItems([before]) as List[];
  expect(drawn(shown)).toBe(after);
  expect(shown?.children.every(({ type }) => type === 'list-item')).toBe(true);
});
