import { isRecord } from '@ehpr/form-schemas';

/** A piece of text with what is said of it, or a link around some. */
export type Inline =
  | { type: 'text'; text: string; marks: readonly Mark[] }
  | { type: 'link'; url: string; children: Inline[] };

export const marks = ['bold', 'italic', 'underline', 'strikethrough'] as const;
export type Mark = (typeof marks)[number];

export type ListItem = { type: 'item'; children: Inline[] } | List;
export type List = { type: 'list'; ordered: boolean; items: ListItem[] };

export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | List;

/** So deep a list may stand in others. */
const deepest = 6;

/** Strapi's blocks as the site shows them. What it has no way to show, such as a picture, is left out. */
export const blocksOf = (given: readonly object[]): Block[] =>
  given.map(blockOf).filter((block) => block !== undefined);

function blockOf(given: object): Block | undefined {
  if (!isRecord(given)) return undefined;
  const { type, level, children } = given;
  if (type === 'list') return listOf(given, 1);
  const inlines = inlinesOf(children);
  if (!inlines.some(saysSomething)) return undefined;
  if (type === 'paragraph' || type === 'quote') return { type, children: inlines };
  if (type !== 'heading') return undefined;
  return { type, level: typeof level === 'number' ? level : 2, children: inlines };
}

function listOf({ format, children }: Record<string, unknown>, depth: number): List | undefined {
  if (!Array.isArray(children) || depth > deepest) return undefined;
  const items = children.filter(isRecord).map((child): ListItem | undefined => {
    if (child['type'] === 'list') return listOf(child, depth + 1);
    return { type: 'item', children: inlinesOf(child['children']) };
  });
  const shown = items.filter((item) => item !== undefined);
  return shown.length > 0
    ? { type: 'list', ordered: format === 'ordered', items: shown }
    : undefined;
}

function inlinesOf(given: unknown): Inline[] {
  if (!Array.isArray(given)) return [];
  return given.filter(isRecord).flatMap((node): Inline[] => {
    const { type, text, url, children } = node;
    if (type === 'link' && typeof url === 'string')
      return [{ type, url, children: inlinesOf(children).filter((each) => each.type === 'text') }];
    if (typeof text !== 'string') return [];
    return [{ type: 'text', text, marks: marks.filter((mark) => node[mark] === true) }];
  });
}

const saysSomething = (inline: Inline): boolean =>
  inline.type === 'text' ? inline.text.trim() !== '' : inline.children.some(saysSomething);
