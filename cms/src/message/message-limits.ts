import type { Message } from './message';

export const messageLimits = {
  subjectLength: 150,
  /** Of the body, as JSON. */
  bodyLength: 60_000,
  /** Of lists in lists. */
  listDepth: 4,
  urlLength: 2_000,
} as const;

export const emptyMessage: Message = {
  subject: '',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }],
};
