import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';

const secret = 'a-secret-of-the-site-in-tests-0123456789';
const pageUid = 'plugin::content.page';
const told: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
const site = createServer((from, to) => {
  told.push({ url: from.url, headers: from.headers });
  to.writeHead(204).end();
});
let cms: BootedCms;

beforeAll(async () => {
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
  const { port } = site.address() as AddressInfo;
  cms = await bootCms(await createDatabase(), {
    SITE_URL: `http://127.0.0.1:${port}`,
    SITE_WEBHOOK_SECRET: secret,
  });
});
afterAll(async () => {
  await cms.stop();
  site.close();
});

test('the site is told of what is published and taken away, and of no draft', async () => {
  const pages = cms.strapi.documents(pageUid as never);
  const before = told.length;
  const words = { slug: 'flood', title: 'Flood', description: 'What to do when rivers rise' };
  const sections = [
    {
      __component: 'sections.rich-text',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Stay dry.' }] }],
    },
  ];
  const data = { ...words, sections } as never;
  const { documentId } = await pages.create({ locale: 'en', data });
  await pages.update({ documentId, locale: 'en', data: { title: 'Floods' } as never });
  await pages.publish({ documentId, locale: 'en' });
  expect(await until(() => told.length === before + 1, { withinMs: 5_000 })).toBe(true);
  expect(told.at(-1)).toMatchObject({
    url: '/hooks/published',
    headers: { authorization: `Bearer ${secret}` },
  });
  await pages.delete({ documentId, locale: '*' });
  expect(await until(() => told.length === before + 2, { withinMs: 5_000 })).toBe(true);

  const forms = cms.strapi.documents('plugin::forms.form' as never);
  const form = await forms.findFirst({ filters: { slug: 'registration' } as never });
  await forms.publish({ documentId: form?.documentId ?? '', locale: 'en' });
  // A form's languages are kept together: it may be told of each.
  expect(await until(() => told.length > before + 2, { withinMs: 5_000 })).toBe(true);
});

test('the site is not told of what it reads: it would read again, without end', async () => {
  const before = told.length;
  await cms.asSite.get('/api/content/site?locale=en').expect(200);
  await cms.asSite.get('/api/content/registration?locale=en').expect(200);
  await cms.asSite.get('/api/content/pages/faq?locale=en').expect(200);
  await cms.asSite.get('/api/forms/registration?locale=en').expect(200);
  const pages = cms.strapi.documents(pageUid as never);
  const published = { locale: 'en', status: 'published' } as const;
  const [page] = await pages.findMany(published);
  await pages.findOne({ documentId: page?.documentId ?? '', ...published });
  await pages.count(published as never);

  // Whatever the readings had told would be there before this.
  await pages.publish({ documentId: page?.documentId ?? '', locale: 'en' });
  expect(await until(() => told.length > before, { withinMs: 5_000 })).toBe(true);
  expect(told.length).toBe(before + 1);
});
