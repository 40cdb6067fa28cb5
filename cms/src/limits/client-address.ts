import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/**
 * What stands for a client while its submissions are counted: a keyed digest, so that addresses are
 * not kept. A network of IPv6 counts as one client, since one household has all of its /64.
 */
export function clientKey(address: string, secret: string): string {
  return createHmac('sha256', secret).update(networkOf(address)).digest('base64url');
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
