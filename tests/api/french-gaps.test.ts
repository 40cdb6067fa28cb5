import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrenchGap } from '../../cms/src/plugins/content/shared/translations.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { connect, type Sql } from '../harness/sql.ts';

const staff = {
  communications: { email: 'french@example.org', role: 'communications' },
  ministry: { email: 'french@gov.bc.ca', role: 'ministry-staff' },
};

const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const pages = '/content-manager/collection-types/plugin::content.page';
let cms: BootedCms;
let sql: Sql;
let agents: Record<keyof typeof staff, StaffAgent>;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  agents = await makeStaffOf(cms, sql, staff);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const gaps = async () =>
  ((await agents.communications.get('/content/translations')) as { body: { data: FrenchGap[] } })
    .body.data;
const gapOf = async (name: string) => (await gaps()).find((gap) => gap.name === name);

test('nothing that is shipped is missing or outdated in French', async () => {
  expect(await gaps()).toEqual([]);
});

test('staff without the right are refused', async () => {
  expect((await agents.ministry.get('/content/translations')).status).toBe(403);
});

test('a page is missing in French, then waits, then is well, then is outdated', async () => {
  const sections = [{ __component: 'sections.rich-text', body: blocks('It burns.') }];
  const page = { slug: 'smoke', title: 'Smoke', description: 'When the air is bad', sections };
  const made = (await agents.communications.post(pages).send(page)) as {
    body: { data: { documentId: string } };
  };
  const place = `${pages}/${made.body.data.documentId}`;
  const publish = async (locale: string, data: object) => {
    const to = `${place}/actions/publish?locale=${locale}`;
    expect((await agents.communications.post(to).send(data)).body).toHaveProperty('data');
  };
  await publish('en', page);
  const path = `${place}?plugins[i18n][locale]=fr`;
  expect(await gapOf('Smoke')).toMatchObject({ area: 'Pages', reason: 'missing', path });

  const fumee = { ...page, title: 'Fumée', description: 'Quand l’air est mauvais' };
  await agents.communications.put(`${place}?locale=fr`).send(fumee);
  expect(await gapOf('Smoke')).toMatchObject({ reason: 'waiting' });

  await publish('fr', fumee);
  expect(await gapOf('Smoke')).toBeUndefined();

  await sql(`update content_pages set published_at = published_at - interval '1 day'
    where title = 'Fumée' and published_at is not null`);
  await sql(`update content_pages set updated_at = updated_at - interval '1 day'
    where title = 'Fumée'`);
  expect(await gapOf('Smoke')).toMatchObject({ reason: 'outdated' });
});

test('an email that was worded in English alone is outdated in French', async () => {
  const place = '/outreach/wordings/registration-confirmation';
  const wording = {
    ...message('Welcome: {{confirmationNumber}}', 'Dear {{firstName}},', '{{numberBox}}'),
    button: '',
    footer: 'From {{siteAddress}}',
  };
  const publish = (locale: string) =>
    agents.communications.post(`${place}/${locale}/publish`).send({ wording, revision: 0 });
  expect((await publish('en')).status).toBe(200);
  const stale = { area: 'Emails', name: 'You are registered', reason: 'outdated' };
  expect(await gaps()).toMatchObject([{ ...stale, name: 'Smoke', area: 'Pages' }, stale]);
  expect((await publish('fr')).status).toBe(200);
  expect(await gapOf('You are registered')).toBeUndefined();
});

test('a form that lacks French words is told of with how many', async () => {
  await sql(`update forms set title = null where locale = 'fr'`);
  const forms = (await gaps()).filter(({ area }) => area === 'Forms');
  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) expect(form).toMatchObject({ reason: 'missing', what: ['One text'] });
});
