import type { Block } from '../../../../../../../message/message';

/** A body of paragraphs and, where a line begins with `## `, headings. */
export const lines = (...written: string[]): Block[] =>
  written.map((line) =>
    line.startsWith('## ')
      ? { type: 'heading', level: 2, children: [{ type: 'text', text: line.slice(3) }] }
      : { type: 'paragraph', children: [{ type: 'text', text: line }] },
  );
