import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedRegistration } from '../src/form/registration.fixture.ts';

const siteFolder = fileURLToPath(new URL('../', import.meta.url));
const buildFolder = fileURLToPath(new URL('../.tmp/built-site/', import.meta.url));
const astro = createRequire(import.meta.url)
  .resolve('astro/package.json')
  .replace(/package\.json$/u, 'bin/astro.mjs');

const serveBuild = `
  import { serve } from ${JSON.stringify(new URL('./serve.ts', import.meta.url).href)};
  import { readSettings } from ${JSON.stringify(new URL('./settings.ts', import.meta.url).href)};
  await serve(readSettings(), new URL(${JSON.stringify(pathToFileURL(buildFolder).href)}));
`;

function startCms(): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = request.url === '/api/revision' ? { revision: '1' } : publishedRegistration();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ data: answer }));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

describe('the built site', () => {
  let cms: Server;
  let site: ChildProcess;
  let address = '';

  beforeAll(async () => {
    const build = spawn(process.execPath, [astro, 'build', '--outDir', buildFolder], {
      cwd: siteFolder,
    });
    expect((await once(build, 'exit'))[0]).toBe(0);

    cms = await startCms();
    const free = await startCms();
    const port = portOf(free);
    free.close();
    await once(free, 'close');
    address = `http://localhost:${port}`;
    site = spawn(process.execPath, ['--input-type=module', '--eval', serveBuild], {
      cwd: siteFolder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        NODE_ENV: 'production',
        PORT: String(port),
        CMS_URL: `http://127.0.0.1:${portOf(cms)}`,
        CMS_API_TOKEN: 'a-token',
        SITE_URL: address,
      },
    });
    if (site.stdout) await once(site.stdout, 'data');
  }, 120_000);

  afterAll(async () => {
    site.kill('SIGTERM');
    cms.close();
    await rm(buildFolder, { recursive: true, force: true });
  });

  test('renders every question of the form as one form that posts', async () => {
    const response = await fetch(`${address}/en/register`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/<form[^>]*method="post"[^>]*action="\/en\/register"/u);
    const asked = publishedRegistration()
      .steps.slice(0, -1)
      .flatMap(({ questions }) => questions);
    for (const { key } of asked) expect(html).toContain(`id="question-${key}"`);
  });

  test('has a policy that allows no inline script or style', async () => {
    const { headers } = await fetch(`${address}/en/register`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('says in the page what is wrong with a posted form, and keeps what was typed', async () => {
    const response = await fetch(`${address}/en/register`, {
      method: 'POST',
      headers: { Origin: address },
      body: new URLSearchParams({ firstName: 'Noor', postalCode: 'nowhere' }),
    });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('<title>Error: ');
    expect(html).toContain('value="nowhere"');
    expect(html).toContain('aria-invalid="true"');
  });

  test('refuses a form posted from another site', async () => {
    const response = await fetch(`${address}/en/register`, {
      method: 'POST',
      headers: { Origin: 'https://evil.example' },
      body: new URLSearchParams({ firstName: 'Noor' }),
    });
    expect(response.status).toBe(403);
  });

  test.each([
    ['/', 200],
    ['/en/', 200],
    ['/readyz', 200],
    ['/en/register/contact', 200],
    ['/en/register/nowhere', 404],
    ['/fr/', 404],
    ['/nowhere', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await fetch(address + path)).status).toBe(status);
  });

  test('stops when it is told to', async () => {
    site.kill('SIGTERM');
    const [code] = (await once(site, 'exit')) as [number];
    expect(code).toBe(0);
  });
});
