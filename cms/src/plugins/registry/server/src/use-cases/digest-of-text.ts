import { createHash } from 'node:crypto';

/** What stands for a text that is not to be kept, such as a token. */
export const digestOfText = (text: string): string =>
  createHash('sha256').update(text).digest('hex');
