import { mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from './create-site-server.ts';

const settings = {
  host: '127.0.0.1',
  port: 0,
  siteUrl: new URL('https://ehpr.example'),
  production: true,
};

describe('the server in front of the pages', () => {
  let address = '';
  let close: () => void;

  beforeAll(async () => {
    const filesFolder = await mkdtemp(join(tmpdir(), 'ehpr-site-'));
    await writeFile(join(filesFolder, 'icon.svg'), '<svg/>');
    const server = createSiteServer(settings, {
      filesFolder,
      pages: (_request, response) => response.end('a page'),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });

  afterAll(() => {
    close();
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('does not do %s', async (method) => {
    const response = await fetch(`${address}/en/register`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  test.each(['/', '/icon.svg', '/healthz', '/no/such/page'])('protects %s', async (path) => {
    const { headers } = await fetch(address + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('refuses a body that is larger than any form', async () => {
    const response = await fetch(address, { method: 'POST', body: 'x'.repeat(256 * 1024 + 1) });
    expect(response.status).toBe(413);
  });

  test('is alive without asking anything else', async () => {
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('alive');
  });
});
