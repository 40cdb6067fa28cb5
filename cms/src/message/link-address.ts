import { linkTarget } from '@ehpr/form-schemas';

/** Why a link in a mail may not lead to an address; nothing where it may. */
export function linkFault(address: string): string | undefined {
  if (address.includes('{{')) return 'The address of a link cannot hold a merge word';
  return linkTarget(address)?.kind === 'address'
    ? undefined
    : 'A link must lead to an address that begins with https://, mailto: or tel:';
}

/** An address as it was meant: what staff type without its beginning gets one. */
export function completed(typed: string): string {
  const address = typed.trim();
  if (/^[a-z][a-z\d+.-]*:(?!\d)/iu.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(address)) return `mailto:${address}`;
  if (/^\+?[\d\s().-]{7,}$/u.test(address)) return `tel:${address.replace(/[^\d+]/gu, '')}`;
  return /^[^\s/]+\.[a-z]{2,}(?:[/?#:].*)?$/iu.test(address) ? `https://${address}` : address;
}
