import type { IncomingMessage } from 'node:http';

const address = /^\/[a-z]{2}\/unsubscribe\/[\w-]{1,100}\/one-click$/u;

/**
 * Lets a mail provider unsubscribe somebody by its own button (RFC 8058). It posts a form from no page,
 * which Astro refuses, as it would a post from another site. Here nothing can be abused by that: the
 * reference in the address is all that such a post can act by, so that any cookie is taken off it, and
 * it then passes for one of our own. Call it once the forwarding headers are true.
 */
export function letOneClickThrough({ method, url = '', headers }: IncomingMessage): void {
  if (method !== 'POST' || !address.test(url.split('?', 1)[0] ?? '')) return;
  delete headers.cookie;
  const protocol = headers['x-forwarded-proto'] ?? 'http';
  const host = headers['x-forwarded-host'] ?? headers.host ?? '';
  headers.origin = `${String(protocol)}://${String(host)}`;
}
