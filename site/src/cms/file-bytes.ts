import { createHash } from 'node:crypto';

/** A document or a picture: its type, and what it is made of. */
export type FileBytes = { type: string; content: Uint8Array<ArrayBuffer> };

/** Whether a text can be the digest of a file. */
export const isFileDigest = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text);

/** Whether bytes are those that a digest names: all of them, and no other. */
export const areOf = (digest: string, content: Uint8Array): boolean =>
  createHash('sha256').update(content).digest('hex') === digest;
