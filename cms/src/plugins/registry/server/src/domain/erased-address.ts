import { createHmac } from 'node:crypto';

/** What is left of a mailbox: it is recognised by whoever has the key, and told to nobody. */
export const digestOfMailbox = (key: string, mailbox: string): string =>
  createHmac('sha256', `erased-address/${key}`).update(mailbox).digest('hex');
