/*
 * The words of a mail as staff write them: a subject, and a body in Strapi's format of blocks, of which
 * headings, paragraphs, lists and links are taken.
 */

export type TextNode = {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
};
export type LinkNode = { type: 'link'; url: string; children: TextNode[] };
export type Inline = TextNode | LinkNode;
export type ListItem = { type: 'list-item'; children: Inline[] };
export type List = {
  type: 'list';
  format: 'ordered' | 'unordered';
  /** How deep it stands in other lists; nothing for one that stands in none. */
  indentLevel?: number;
  children: (ListItem | List)[];
};
export type Paragraph = { type: 'paragraph'; children: Inline[] };
/** The subject is the heading above them. */
export type Heading = { type: 'heading'; level: 2 | 3; children: Inline[] };
export type Block = Paragraph | Heading | List;

export type Message = { subject: string; body: Block[] };

/** By language. Whoever reads French gets the English one where there is no French one. */
export type Messages = { en: Message; fr?: Message };
export type MessageLocale = keyof Messages;

/** What has to be put right before a message can be sent. */
export type MessageFault = {
  locale: MessageLocale;
  field: 'subject' | 'body';
  message: string;
};
