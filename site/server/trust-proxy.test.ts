import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { trustProxy } from './trust-proxy.ts';

function request(remoteAddress: string, headers: Record<string, string>): IncomingMessage {
  return { socket: { remoteAddress }, headers: { ...headers } } as unknown as IncomingMessage;
}

const https = { siteUrl: new URL('https://ehpr.example') };
const http = { siteUrl: new URL('http://localhost:4321') };

describe('forwarding headers', () => {
  test('of a proxy on our own network give the client and the public address', () => {
    const from = request('::ffff:10.0.0.7', {
      host: 'ehpr.example',
      'x-forwarded-for': '203.0.113.9, 198.51.100.4',
    });
    trustProxy(from, https);
    // The last address is the one that our proxy saw; what stands before it anyone may write.
    expect(from.headers['x-forwarded-for']).toBe('198.51.100.4');
    expect(from.headers['x-forwarded-proto']).toBe('https');
    expect(from.headers['x-forwarded-host']).toBe('ehpr.example');
  });

  test.each([
    ['from the open network', '198.51.100.4', https],
    ['without a proxy', '127.0.0.1', http],
  ])('are not believed %s', (_where, peer, settings) => {
    const from = request(peer, {
      host: 'other.example',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': settings.siteUrl.host,
      'x-forwarded-proto': 'https',
    });
    trustProxy(from, settings);
    expect(from.headers).toEqual({ host: 'other.example', 'x-forwarded-for': peer });
  });
});
