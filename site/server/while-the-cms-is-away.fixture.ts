import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everySection, said, siteOfTests } from '../src/content/every-section.fixture.ts';
import { encodeAnswers } from '../src/form/decode-form-data.ts';
import { noorsAnswers, publishedRegistration } from '../src/form/registration.fixture.ts';
import { SmallCms, startSite, type BuiltSite } from './built-site.fixture.ts';

const secret = 'a secret that only two know';
const formOf = (version: number) => ({
  ...publishedRegistration(version),
  hash: String(version).repeat(64),
});
/** So seldom that within a test nobody asks. */
const seldom = { CMS_POLL_SECONDS: '3600' };

/** What the site does on its own, kept on a disk: with the CMS away, restarted, and when told. */
export function whileTheCmsIsAway(): void {
  let cms: SmallCms;
  let cmsUrl = '';
  let folder = '';
  const sites: BuiltSite[] = [];

  beforeEach(async () => {
    cms = new SmallCms();
    cmsUrl = await cms.start();
    cms.forms = [
      formOf(1),
      { ...formOf(1), slug: 'wildfire', title: 'Wildfire season', hash: 'b'.repeat(64) },
    ];
    folder = mkdtempSync(join(tmpdir(), 'content '));
  });
  afterEach(() => {
    for (const site of sites.splice(0)) site.process.kill('SIGKILL');
    cms.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (env: Record<string, string> = {}) => {
    const site = await startSite({
      CMS_URL: cmsUrl,
      CONTENT_DIR: folder,
      SITE_WEBHOOK_SECRET: secret,
      ...env,
    });
    sites.push(site);
    return site;
  };
  const stop = async (site: BuiltSite) => {
    site.process.kill('SIGKILL');
    await once(site.process, 'exit');
  };
  const get = async ({ address }: BuiltSite, path: string) => {
    const response = await fetch(address + path);
    return { status: response.status, text: await response.text() };
  };
  /** What is in place: not what is still being written. */
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (each) => each.isFile() && each.name.endsWith('.json'),
    );
  /** In two languages: two forms, what stands on every page, the wording, two pages; and two modules. */
  const all = 14;
  const areKept = (count: number) =>
    expect.poll(() => files().length, { timeout: 15_000 }).toBe(count);
  const allIsKept = () => areKept(all);
  const titled = (title: string) => {
    cms.forms = [...cms.forms, { ...formOf(cms.forms.length + 1), title }];
  };
  const tell = ({ address }: BuiltSite, headers: Record<string, string>) =>
    fetch(`${address}/hooks/published`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: '{}',
    });

  test('after a restart it has every page, also what nobody ever asked for', async () => {
    await start();
    await allIsKept();
    await stop(sites[0] as BuiltSite);
    cms.stop();

    const site = await start();
    const pages = [
      '/en/register',
      '/fr/register/contact',
      '/en/forms/wildfire',
      '/fr/forms/wildfire',
    ];
    const content = ['/en/', '/fr/', '/en/how-it-works', '/fr/how-it-works', '/sitemap.xml'];
    for (const page of [...pages, ...content, '/readyz']) {
      expect([page, (await get(site, page)).status]).toEqual([page, 200]);
    }
    const { text } = await get(site, '/en/forms/wildfire');
    for (const kind of ['validator', 'conditions']) {
      const [address = ''] = new RegExp(`/forms/wildfire/${kind}/[^"]+`, 'u').exec(text) ?? [];
      expect([kind, (await get(site, address)).status]).toEqual([kind, 200]);
    }

    // And says of a registration what became of it, which is nothing.
    const response = await fetch(`${site.address}/en/register`, {
      method: 'POST',
      headers: { Origin: site.address, Accept: 'text/html' },
      body: new URLSearchParams([
        ...encodeAnswers(publishedRegistration(), noorsAnswers),
        ...Object.entries({ _intent: 'submit', _key: 'noors-key', _version: '1' }),
      ]),
    });
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(html).toContain('Your registration was not saved');
    expect(html).toContain(`value="${noorsAnswers['email']}"`);
  });

  test('after a restart it has the logo and the documents that pages offer, and no other file', async () => {
    const file = (type: string, text: string) => {
      const content = Buffer.from(text);
      const digest = createHash('sha256').update(content).digest('hex');
      cms.files[digest] = { type, content };
      return { digest, type, text, path: `/files/${digest}/a%20name.bin`, bytes: content.length };
    };
    const logo = file('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const guide = file('application/pdf', '%PDF-1.7 \u0000\n a guide');
    const draft = file('application/pdf', '%PDF-1.7 of a draft');
    const name = 'a name.bin';
    cms.site = { ...siteOfTests, logo: { ...logo, name, alternative: said('The province') } };
    const document = { title: said('Guide'), description: null, file: { ...guide, name } };
    const section = {
      kind: 'documents',
      heading: said('Files'),
      introduction: null,
      documents: [document],
    };
    cms.pages['how-it-works'] = { ...everySection, sections: [section] };
    const first = await start();
    expect((await get(first, draft.path)).text).toBe(draft.text);
    await expect
      .poll(() => readdirSync(join(folder, 'files', 'format-1')).sort())
      .toEqual([logo.digest, guide.digest].sort());
    await allIsKept();
    await stop(first);
    cms.stop();

    const site = await start();
    expect((await get(site, '/fr/how-it-works')).text).toContain(`href="${guide.path}"`);
    for (const { path, text, type } of [logo, guide]) {
      const response = await fetch(site.address + path);
      expect([response.status, await response.text()]).toEqual([200, text]);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': type,
        'content-disposition': "inline; filename*=UTF-8''a%20name.bin",
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': expect.stringContaining(
          type === 'application/pdf' ? "default-src 'none'" : 'sandbox',
        ) as string,
      });
    }
    expect((await get(site, draft.path)).status).toBe(503);
    for (const path of ['/files/..%2f..%2fsite.json/x', `/files/${logo.digest.slice(1)}/x`])
      expect([path, (await get(site, path)).status]).toEqual([path, 404]);
  });

  test('what was taken back meanwhile is not shown once the CMS is there', async () => {
    await start();
    await allIsKept();
    await stop(sites[0] as BuiltSite);
    cms.forms = cms.forms.filter(({ slug }) => slug !== 'wildfire');
    await start();
    // The module of a version never changes, and is no page.
    await areKept(all - 2);
    await stop(sites[1] as BuiltSite);
    cms.stop();
    const site = await start();
    expect((await get(site, '/en/register')).status).toBe(200);
    expect((await get(site, '/en/forms/wildfire')).status).not.toBe(200);
  });

  test('what is damaged on the disk is loaded anew', async () => {
    await start();
    await allIsKept();
    await stop(sites[0] as BuiltSite);
    for (const { parentPath, name } of files()) writeFileSync(join(parentPath, name), '{"format":');
    const site = await start();
    await allIsKept();
    expect((await get(site, '/en/register')).status).toBe(200);
  });

  test('a disk that cannot be written keeps nobody from the form', async () => {
    const site = await start({ CONTENT_DIR: '/dev/null/content' });
    expect((await get(site, '/en/register')).status).toBe(200);
    expect(site.log()).toContain('CONTENT_DIR');
  });

  test('once the CMS says so it shows what is new, at once; and to others it does not listen', async () => {
    const site = await start(seldom);
    await allIsKept();
    titled('Register in spring');
    for (const headers of [{}, { Authorization: `Bearer ${secret}!` }]) {
      expect((await tell(site, headers)).status).toBe(401);
    }
    expect((await get(site, '/en/register')).text).not.toContain('Register in spring');

    const told = Array.from({ length: 40 }, () =>
      tell(site, { Authorization: `Bearer ${secret}` }),
    );
    for (const response of await Promise.all(told)) expect(response.status).toBe(204);
    await expect
      .poll(async () => (await get(site, '/en/register')).text)
      .toContain('Register in spring');
  });

  test('a copy of the site that is not told finds it by asking', async () => {
    const told = await start(seldom);
    const other = await start({ CONTENT_DIR: join(folder, 'other') });
    titled('Register in summer');
    await tell(told, { Authorization: `Bearer ${secret}` });
    for (const site of [told, other]) {
      await expect
        .poll(async () => (await get(site, '/fr/register')).text)
        .toContain('Register in summer');
    }
  });
}
