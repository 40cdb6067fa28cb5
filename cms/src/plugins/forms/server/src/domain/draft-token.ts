import { createHash } from 'node:crypto';

/** What the token of a draft looks like: 32 random bytes. */
export const isDraftToken = (text: string): boolean => /^[\w-]{43}$/u.test(text);

const digest = (label: string, text: string): string =>
  createHash('sha256').update(`${label}/${text}`).digest('hex');

/** By what a draft is found whose token somebody has; the token cannot be told from it. */
export const draftId = (token: string): string => digest('draft-id', token);

/** What stands in a draft for the mailbox that its link went to. */
export const mailboxMark = (token: string, address: string): string =>
  digest('draft-mailbox', `${token}/${address.toLowerCase()}`);
