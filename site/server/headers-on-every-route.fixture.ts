import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder, SmallCms, startSite, type BuiltSite } from './built-site.fixture.ts';

/** Stands for whatever an address names. */
const names: Record<string, string> = {
  locale: 'en',
  slug: 'registration',
  hash: 'a'.repeat(64),
  token: 'x'.repeat(43),
  '...step': 'contact',
};

/** An address for each route that Astro built: a new one is among them by itself. */
function everyRoute(): string[] {
  const entry = readFileSync(`${buildFolder}server/entry.mjs`, 'utf8');
  const routes = new Set([...entry.matchAll(/"route":"([^"]+)"/gu)].map(([, route = '']) => route));
  return [...routes].map((route) =>
    route.replaceAll(/\[([^\]]+)\]/gu, (_, name: string) => names[name] ?? 'some-name'),
  );
}

const everyFile = () =>
  readdirSync(`${buildFolder}client`, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => `${each.parentPath}/${each.name}`.slice(`${buildFolder}client`.length));

/** The headers that keep people safe, on whatever the site answers: each route, file and refusal. */
export function headersOnEveryRoute(): void {
  const cms = new SmallCms();
  let site: BuiltSite;
  beforeAll(async () => {
    const url = await cms.start();
    site = await startSite({ CMS_URL: url, SITE_URL: 'https://registry.example.org' });
  });
  afterAll(() => {
    site.process.kill('SIGKILL');
    cms.stop();
  });

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(site.address + path, { redirect: 'manual', ...init });
    await response.arrayBuffer();
    return response;
  };

  function expectSafe(what: string, { headers }: Response): void {
    const header = (name: string) => headers.get(name) ?? '';
    expect(Object.fromEntries(headers), what).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    });
    expect(header('referrer-policy'), what).toMatch(/^strict-origin(-when-cross-origin)?$/u);
    for (const power of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
      expect(header('permissions-policy'), what).toContain(`${power}=()`);
    }
    const policy = header('content-security-policy');
    expect(policy, what).toContain("default-src 'none'");
    expect(policy, what).toContain("frame-ancestors 'none'");
    expect(policy, what).not.toMatch(/unsafe-|https?:|\*/u);
    if (!header('content-type').startsWith('text/html')) return;
    expect(policy, what).toContain("base-uri 'none'");
    expect(policy, what).toContain("form-action 'self'");
    expect(policy, what).toContain("require-trusted-types-for 'script'");
    expect(policy, what).toMatch(/script-src 'self'/u);
    expect(policy, what).toMatch(/style-src 'self'/u);
  }

  test('stand on every route that there is, looked at and posted to', async () => {
    const routes = everyRoute();
    expect(routes).toEqual(
      expect.arrayContaining(['/', '/404', '/500', '/en', '/en/register/contact']),
    );
    for (const route of routes) {
      expectSafe(`GET ${route}`, await ask(route));
      const headers = { 'Content-Type': 'application/json' };
      expectSafe(`POST ${route}`, await ask(route, { method: 'POST', headers, body: '{}' }));
    }
  });

  test('stand on every file', async () => {
    const files = everyFile();
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const response = await ask(encodeURI(file));
      expect([file, response.status]).toEqual([file, 200]);
      expectSafe(file, response);
    }
  });

  const refusals: [number, string, () => Promise<Response>][] = [
    [404, 'there is nothing', () => ask('/en/nowhere')],
    [404, 'there is no such file', () => ask('/_astro/none.js')],
    [405, 'the site does not do that', () => ask('/en/', { method: 'DELETE' })],
    [
      403,
      'another site posts',
      () =>
        ask('/en/register', {
          method: 'POST',
          body: new URLSearchParams({ a: 'b' }),
          headers: { Origin: 'https://evil.example' },
        }),
    ],
    [
      413,
      'it is too large',
      () => ask('/en/register', { method: 'POST', body: 'x'.repeat(300_000) }),
    ],
    [
      413,
      'it is too large for a page',
      () =>
        ask('/en/register', {
          method: 'POST',
          body: 'x'.repeat(300_000),
          headers: { Accept: 'text/html' },
        }),
    ],
    [
      401,
      'it is for the CMS',
      () =>
        ask('/hooks/published', {
          method: 'POST',
          body: '{}',
          headers: { 'Content-Type': 'application/json' },
        }),
    ],
    [200, 'it is alive', () => ask('/healthz')],
  ];
  test.each(refusals)('stand on a %d, because %s', async (status, what, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expectSafe(what, response);
  });

  test('stand on a 500', async () => {
    cms.drafts = { status: 200, data: { slug: 'registration', version: 1, answers: null } };
    const headers = { Origin: site.address };
    const response = await ask(`/en/resume/${names['token'] ?? ''}`, { method: 'POST', headers });
    expect(response.status).toBe(500);
    expectSafe('broken', response);
  });

  test('stand on what the browser has already', async () => {
    const first = await ask('/en/register');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/en/register', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expectSafe('again', again);
  });
}
