import { linkTarget } from '@ehpr/form-schemas';

/** The addresses in an entry that no link may hold, wherever in it they stand. */
export function badAddresses(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(badAddresses);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) => {
    const isAddress =
      field === 'address' || (field === 'url' && (part as { type?: unknown }).type === 'link');
    if (!isAddress) return badAddresses(value);
    return typeof value === 'string' && linkTarget(value) === undefined ? [value] : [];
  });
}

/** What is wrong with links, in the words of whoever wrote them. */
export const linkFaultInWords = (address: string): string =>
  `The link “${address}” leads nowhere. Begin it with https://, mailto: or tel:, or with / for a page of this site, such as /privacy`;
