/** The page of content that is the first of the site. */
export const homeSlug = 'home';

/**
 * The first segments of addresses that are the site's own, below its language or beside it. A page of
 * content may not be called so.
 */
export const reservedSlugs: readonly string[] = [
  '404',
  '500',
  'en',
  'files',
  'forms',
  'fr',
  'hooks',
  'my',
  'new-address',
  'preview',
  'previews',
  'readyz',
  'register',
  'resume',
  'sign-in',
  'signed-out',
  'social-card',
  'too-large',
  'unsubscribe',
  'update',
];

const shape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Whether a text can be the name of a page in addresses: short, and no address of the site's own. */
export function isPageSlug(text: string): boolean {
  return text.length <= 63 && shape.test(text) && !reservedSlugs.includes(text);
}
