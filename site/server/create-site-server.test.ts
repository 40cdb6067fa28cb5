import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
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
      pages: ({ method, url }, response) => response.end(`a page for ${method} ${url}`),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });

  afterAll(() => {
    close();
  });

  const post = (headers: OutgoingHttpHeaders) => request(address, { method: 'POST', headers });

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

  const tooMuch = 'x'.repeat(256 * 1024 + 1);

  test.each([
    ['text/html,*/*;q=0.8', 200, 'a page for GET /en/too-large'],
    ['application/json', 413, 'This is more than the site accepts.'],
  ])('answers a body larger than any form for who wants %s', async (accept, status, text) => {
    const response = await fetch(`${address}/en/register`, {
      method: 'POST',
      headers: { Accept: accept },
      body: tooMuch,
    });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    ['/en/register', 'multipart/form-data; boundary=x', 24 * 1024 * 1024],
    ['/forms/registration/uploads/en', 'application/octet-stream', 10 * 1024 * 1024],
  ])('takes files at %s, to a limit of their own', async (path, type, most) => {
    const send = (length: number) =>
      fetch(address + path, {
        method: 'POST',
        headers: { Accept: 'application/json', 'Content-Type': type },
        body: new Uint8Array(length),
      });
    expect((await send(most)).status).toBe(200);
    expect((await send(most + 1)).status).toBe(413);
  });

  test('hears a body out before it says that it is too large', async () => {
    const slow = post({ 'Content-Length': tooMuch.length });
    let isAnswered = false;
    slow.once('response', () => (isAnswered = true));
    slow.write(tooMuch.slice(1));
    // Time enough for an answer that came too early.
    await fetch(`${address}/healthz`);
    expect(isAnswered).toBe(false);
    slow.end('x');
    const [response] = (await once(slow, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(413);
    response.resume();
  });

  test('does not listen to a body that no form can explain', async () => {
    const endless = post({ 'Content-Length': 17 * 1024 * 1024 });
    endless.write('x');
    const [response] = (await once(endless, 'response')) as [IncomingMessage];
    expect([response.statusCode, response.headers.connection]).toEqual([413, 'close']);
    endless.destroy();
  });

  test('is alive without asking anything else', async () => {
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('alive');
  });
});
