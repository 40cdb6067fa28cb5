import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { letOneClickThrough } from './one-click.ts';

const oneClick = '/fr/unsubscribe/a1b2c3-abcdefghij_klmnopqrs-u/one-click';

function after(url: string, more: Record<string, string> = {}, method = 'POST') {
  const headers: Record<string, string> = { host: 'site.example', ...more };
  letOneClickThrough({ method, url, headers } as unknown as IncomingMessage);
  return headers;
}

test('a provider’s post passes for one of our own, without any cookie', () => {
  expect(after(oneClick, { cookie: 'ehpr_session=x', origin: 'https://evil.example' })).toEqual({
    host: 'site.example',
    origin: 'http://site.example',
  });
  const forwarded = { 'x-forwarded-host': 'ehpr.example', 'x-forwarded-proto': 'https' };
  expect(after(`${oneClick}?utm=1`, forwarded)).toMatchObject({ origin: 'https://ehpr.example' });
});

test.each([
  ['/fr/unsubscribe/a1b2c3-abcdefghij_klmnopqrs-u', 'POST'],
  ['/en/my/withdraw', 'POST'],
  ['/en/my/withdraw?x=/en/unsubscribe/a/one-click', 'POST'],
  ['/en/unsubscribe/a/../../my/one-click', 'POST'],
  ['/en/unsubscribe/a%2F..%2Fmy/one-click', 'POST'],
  ['//en/unsubscribe/a/one-click', 'POST'],
  [oneClick, 'GET'],
])('%s by %s is what it was', (url, method) => {
  const sent = { cookie: 'ehpr_session=x' };
  expect(after(url, sent, method)).toEqual({ host: 'site.example', ...sent });
});
