import { sitePlaces, type LinkTarget } from './content.ts';

/** The first parts of the site's own addresses, below a language: no page of content may bear one. */
export const takenSlugs: readonly string[] = [
  'forms',
  'my',
  'new-address',
  'preview',
  'register',
  'resume',
  'sign-in',
  'signed-out',
  'too-large',
  'unsubscribe',
  'update',
];

const slug = /^[a-z][a-z0-9-]{0,62}$/u;

/** Whether a page of content may stand at an address. */
export const isPageSlug = (name: string): boolean => slug.test(name) && !takenSlugs.includes(name);

const protocols = ['https:', 'mailto:', 'tel:'];

/**
 * Where an address that staff typed leads: `/` is the home page, `/register` and `/update` are places, any
 * other `/name` is a page, and https, mailto and tel lead away. Nothing for what links may not hold.
 */
export function linkTarget(typed: string): LinkTarget | undefined {
  const address = typed.trim();
  if (address === '/') return { kind: 'place', place: 'home' };
  if (address.startsWith('/')) {
    const name = address.slice(1);
    const place = sitePlaces.find((each) => each === name);
    if (place) return { kind: 'place', place };
    return isPageSlug(name) ? { kind: 'page', slug: name } : undefined;
  }
  const leads = URL.canParse(address) && protocols.includes(new URL(address).protocol);
  return leads ? { kind: 'address', href: address } : undefined;
}
