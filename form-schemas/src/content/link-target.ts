import { sitePlaces, type LinkTarget } from './content.ts';
import { homeSlug, isPageSlug } from './slugs.ts';

const protocols: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);
const longest = 2000;

/**
 * Where the address of a link leads, as staff write it: `/faq` is the page of the site that is called
 * so, `/register` a place of it, and the rest begins with https://, mailto: or tel:. Nothing for what
 * a link may not lead to.
 */
export function readLinkTarget(written: string): LinkTarget | undefined {
  const address = written.trim();
  if (address.length > longest || /[\s\\\p{Cc}]/u.test(address)) return undefined;
  if (!address.startsWith('/')) {
    const isFine = URL.canParse(address) && protocols.has(new URL(address).protocol);
    return isFine ? { kind: 'address', href: address } : undefined;
  }
  const name = address.slice(1).replace(/\/$/u, '') || homeSlug;
  const place = sitePlaces.find((each) => each === name);
  if (place) return { kind: 'place', place };
  return isPageSlug(name) ? { kind: 'page', slug: name } : undefined;
}

/** What staff are told of an address that a link may not lead to. */
export const linkFault =
  'A link leads to a page of this site, such as /faq, or to an address that begins with https://, mailto: or tel:';
