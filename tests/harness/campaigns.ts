import type { Message } from '../../cms/src/message/message.ts';

/** A mail of one paragraph. */
export const message = (subject: string, ...paragraphs: string[]): Message => ({
  subject,
  body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
});
