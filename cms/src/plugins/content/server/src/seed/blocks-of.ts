import { lexer, type Token, type Tokens } from 'marked';

type Text = { type: 'text'; text: string; bold?: true; italic?: true };
type Inline = Text | { type: 'link'; url: string; children: Text[] };

/**
 * Words in Markdown as Strapi's blocks: paragraphs, headings, lists and, in them, bold, italic and links.
 * Throws where there is anything else.
 */
export function blocksOf(markdown: string): object[] {
  return lexer(markdown).flatMap((token): object[] => {
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        return [
          { type: 'heading', level: (token as Tokens.Heading).depth, children: inline(token) },
        ];
      case 'paragraph':
        return [{ type: 'paragraph', children: inline(token) }];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [
          {
            type: 'list',
            format: ordered ? 'ordered' : 'unordered',
            children: items.map((item) => ({
              type: 'list-item',
              children: item.tokens.flatMap((part) => inline(part)),
            })),
          },
        ];
      }
      default:
        throw new Error(`Shipped words hold “${token.type}”, which no page does`);
    }
  });
}

const inline = (token: Token, marks: Omit<Text, 'type' | 'text'> = {}): Inline[] =>
  ((token as { tokens?: Token[] }).tokens ?? []).flatMap((part): Inline[] => {
    switch (part.type) {
      case 'text':
      case 'escape':
        return [{ type: 'text', text: unescaped(part as Tokens.Text), ...marks }];
      case 'strong':
        return inline(part, { ...marks, bold: true });
      case 'em':
        return inline(part, { ...marks, italic: true });
      case 'link':
        return [
          {
            type: 'link',
            url: (part as Tokens.Link).href,
            children: inline(part, marks) as Text[],
          },
        ];
      default:
        throw new Error(`Shipped words hold “${part.type}”, which no page does`);
    }
  });

const unescaped = ({ raw }: Tokens.Text): string => raw.replace(/\\([\\`*_{}[\]()#+\-.!])/gu, '$1');
