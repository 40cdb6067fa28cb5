import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, List, ListItem, TextNode } from '../../message/message';
import { extensionsFor } from './extensions';
import { toBlocks } from './to-blocks';
import { toDocument } from './to-document';

const schema = getSchema(extensionsFor([]));

/** Through the editor's own document, which refuses what its schema does not allow. */
function throughEditor(body: readonly Block[]): Block[] {
  const document = Node.fromJSON(schema, toDocument(body));
  document.check();
  return toBlocks(document.toJSON());
}

const words = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '<', '{{', '}}', '\n', '👩‍⚕️'),
});
const mark = fc.constantFrom(true, undefined);
const text: fc.Arbitrary<TextNode> = fc
  .record({ text: words, bold: mark, italic: mark, underline: mark })
  .map(({ text, bold, italic, underline }) => ({
    type: 'text',
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
  }));
const link: fc.Arbitrary<Inline> = fc.record({
  type: fc.constant('link' as const),
  url: fc.constantFrom('https://example.org/a', 'mailto:help@example.org', 'not an address'),
  children: fc.array(text, { maxLength: 3 }),
});
const inline = fc.array(fc.oneof(text, link), { maxLength: 4 });
const item: fc.Arbitrary<ListItem> = inline.map((children) => ({ type: 'list-item', children }));
const listOf = (depth: number): fc.Arbitrary<List> =>
  fc
    .record({
      format: fc.constantFrom('ordered' as const, 'unordered' as const),
      children: fc.array(depth < 3 ? fc.oneof(item, listOf(depth + 1)) : item, { maxLength: 4 }),
    })
    .map((list) => ({ type: 'list', ...list, ...(depth > 0 && { indentLevel: depth }) }));
const block: fc.Arbitrary<Block> = fc.oneof(
  inline.map((children): Block => ({ type: 'paragraph', children })),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), inline)
    .map(([level, children]): Block => ({ type: 'heading', level, children })),
  listOf(0),
);
const body = fc.array(block, { maxLength: 6 });

/** Each letter with how it looks and where it leads, in order. */
function letters(part: Block | List | ListItem): string[] {
  if (part.type === 'list') return part.children.flatMap(letters);
  return part.children.flatMap((child) =>
    child.type === 'link'
      ? child.children.flatMap((text) => lettersOf(text, child.url))
      : lettersOf(child, ''),
  );
}
const lettersOf = ({ text, bold, italic, underline }: TextNode, url: string): string[] =>
  Array.from(text).map((letter) => [letter, bold, italic, underline, url].join('|'));

describe('Blocks in the editor', () => {
  test('keep every letter, its look, its link and its place', () => {
    fc.assert(
      fc.property(body, (before) => {
        expect(throughEditor(before).flatMap(letters)).toEqual(before.flatMap(letters));
      }),
    );
  });

  test('come back as they went in, from the second time on', () => {
    fc.assert(
      fc.property(body, (before) => {
        const once = throughEditor(before);
        expect(throughEditor(once)).toEqual(once);
      }),
    );
  });

  test('keep headings, lists in lists, empty paragraphs and links across looks as they are', () => {
    const before: Block[] = [
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Where' }] },
      { type: 'paragraph', children: [{ type: 'text', text: '' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Read ' },
          {
            type: 'link',
            url: 'https://example.org',
            children: [
              { type: 'text', text: 'the ' },
              { type: 'text', text: 'rules', bold: true },
            ],
          },
          { type: 'text', text: '\nnow' },
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'One' }] },
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'In one' }] }],
          },
          { type: 'list-item', children: [{ type: 'text', text: 'Two' }] },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '' }] },
    ];
    expect(throughEditor(before)).toEqual(before);
  });

  test('end as deep as they may be saved, with every item', () => {
    const nested = (depth: number): List => ({
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: String(depth) }] },
        ...(depth < 7 ? [nested(depth + 1)] : []),
      ],
    });
    const [list] = throughEditor([nested(1)]);
    expect(letters(list as List).map((letter) => letter[0])).toEqual(Array.from('1234567'));
    expect(JSON.stringify(list).match(/"list"/gu)).toHaveLength(4);
  });
});
