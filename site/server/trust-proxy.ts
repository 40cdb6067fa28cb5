import { BlockList, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { ServerSettings } from './settings.ts';

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

/**
 * Makes the forwarding headers true, whatever the client wrote in them, since Astro derives the
 * page's origin and the client's address from them. The public address is SITE_URL's when the
 * request was made to it; and a proxy that ends TLS on our own network is believed about the
 * client's address, which it wrote last.
 */
export function trustProxy(
  request: IncomingMessage,
  { siteUrl }: Pick<ServerSettings, 'siteUrl'>,
): void {
  const { headers } = request;
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  const behindProxy = siteUrl.protocol === 'https:' && isNear(peer);
  const askedHost = (behindProxy && last(headers['x-forwarded-host'])) || headers.host;
  const client = (behindProxy && last(headers['x-forwarded-for'])) || peer;

  delete headers['x-forwarded-host'];
  delete headers['x-forwarded-proto'];
  delete headers['x-forwarded-port'];
  delete headers.forwarded;
  headers['x-forwarded-for'] = client;
  if (askedHost === siteUrl.host) {
    headers['x-forwarded-host'] = siteUrl.host;
    headers['x-forwarded-proto'] = siteUrl.protocol.slice(0, -1);
  }
}

function last(header: string | string[] | undefined): string | undefined {
  return header?.toString().split(',').at(-1)?.trim() || undefined;
}

function plainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}

function isNear(address: string): boolean {
  return address !== '' && near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
