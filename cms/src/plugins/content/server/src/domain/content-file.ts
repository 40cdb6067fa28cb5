import { createHash } from 'node:crypto';

/** What is offered to the public, or shown to it. */
export const contentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/svg+xml',
] as const;

/** What bytes are known by: the same for the same bytes, and of no other. */
export const digestOfBytes = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** Where the CMS gives bytes. */
export const fileAddress = (digest: string): string => `/api/content/files/${digest}`;

/** Whether a text can be the digest of a file. */
export const isFileDigest = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text);

/** The digest in the address of a file. */
export const digestIn = (address: string): string | undefined =>
  /\/api\/content\/files\/([0-9a-f]{64})$/u.exec(address)?.[1];

const inDrawings =
  /<(?:script|foreignObject|iframe|embed|object|audio|video|handler)\b|<!ENTITY|\son[a-z]+\s*=|javascript:/iu;

const drawing = 'image/svg+xml';

/**
 * Why bytes are not taken; nothing where they are. What they are called is not believed: `found` is what
 * they begin like. A drawing is text, and is known by its element.
 */
export function fileFault(
  { said, found }: { said: string; found: string | undefined },
  content: Buffer,
): string | undefined {
  if (!contentTypes.some((each) => each === said))
    return 'Only PDF, PNG, JPEG, WebP and SVG files can be used on the site';
  const text = said === drawing ? content.toString('utf8') : '';
  const isWhatItSays = said === drawing ? /<svg[\s>]/u.test(text) : found === said;
  if (!isWhatItSays)
    return 'This file is not what its name says: save it anew as a PDF or a picture';
  if (inDrawings.test(text))
    return 'This SVG holds a script or another page: save it as a plain SVG, or use a PNG';
  return undefined;
}
