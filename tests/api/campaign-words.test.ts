import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '../../cms/src/plugins/outreach/shared/campaigns.ts';
import type { Messages } from '../../cms/src/message/message.ts';
import type {
  PersonInAudience,
  PreviewedMail,
} from '../../cms/src/plugins/outreach/shared/preview.ts';
import type { Template } from '../../cms/src/plugins/outreach/shared/templates.ts';
import { dentist, nurse } from '../../form-schemas/src/testing/people.ts';
import { until } from '../../scripts/lib/until.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, SITE_URL, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { mailsTo, type Mail } from '../harness/inbox.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

const people = [
  { ...nurse, firstName: 'Wren', lastName: 'Norther', email: 'wren@example.org' },
  {
    ...dentist,
    firstName: 'Fay',
    lastName: 'Fraserling',
    deploymentLocations: ['Hope'],
    email: 'fay@example.org',
  },
];
const staff = {
  ministry: { email: 'words@gov.bc.ca', role: 'ministry-staff' },
  fraser: { email: 'words@fraserhealth.ca', role: 'health-authority-staff' },
  interior: { email: 'words@interiorhealth.ca', role: 'health-authority-staff' },
};
type Name = keyof typeof staff;

let cms: BootedCms;
let sql: Sql;
let agents: Record<Name, StaffAgent>;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  agents = await makeStaffOf(cms, sql, staff);
  await registerInvented(cms, people);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const both: Messages = {
  en: message('Come, {{firstName}}', 'Hello {{fullName}}: {{updateLink}}'),
  fr: message('Venez, {{firstName}}', 'Bonjour {{fullName}}\u00a0: {{confirmLink}}'),
};

async function draft(name: Name, messages: Messages = both): Promise<string> {
  const started = await agents[name].post('/outreach/campaigns').send({ query: '' });
  const { id, revision } = (started.body as { data: Campaign }).data;
  const saved = await agents[name].put(`/outreach/campaigns/${id}`).send({ revision, messages });
  expect(saved.status).toBe(200);
  return id;
}

const peopleOf = async (name: Name, id: string, words = '') => {
  const answer = await agents[name].get(`/outreach/campaigns/${id}/people`).query({ words });
  expect(answer.status).toBe(200);
  return (answer.body as { data: PersonInAudience[] }).data;
};

const preview = (name: Name, id: string, asked: object) =>
  agents[name].post(`/outreach/campaigns/${id}/preview`).send(asked);

const mailIn = ({ body }: { body: unknown }) => (body as { data: PreviewedMail }).data;

describe('a preview', () => {
  test('is the mail as a chosen recipient gets it, in both parts', async () => {
    const id = await draft('ministry');
    const found = await peopleOf('ministry', id, 'norther');
    expect(found).toMatchObject([{ name: 'Wren Norther', locale: 'en' }]);
    const shown = await preview('ministry', id, { locale: 'en', registrant: found[0]?.id });
    const mail = mailIn(shown);
    expect(mail.subject).toBe('Come, Wren');
    expect(mail.html).toContain('Hello Wren Norther:');
    expect(mail.text).toContain('Hello Wren Norther:');
  });

  test('is for an invented person without one, in either language, with links that touch nobody', async () => {
    const id = await draft('ministry');
    const mail = mailIn(await preview('ministry', id, { locale: 'fr' }));
    expect(mail.subject).toBe('Venez, Robin');
    expect(mail.language).toBe('fr');
    expect(mail.text).toContain('Bonjour Robin Example');
    const links = mail.text.match(/https?:[^\s\])]+/gu) ?? [];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).not.toMatch(/from=|[a-z0-9]{20,}-/u);
  });

  test('is of those alone whom the member of staff may see', async () => {
    const ofMinistry = await draft('ministry');
    const all = await peopleOf('ministry', ofMinistry);
    expect(all.map(({ name }) => name)).toEqual(['Fay Fraserling', 'Wren Norther']);
    const id = await draft('fraser');
    const own = await peopleOf('fraser', id);
    expect(own.map(({ name }) => name)).toEqual(['Fay Fraserling']);
    const other = all.find(({ name }) => name === 'Wren Norther')?.id;
    const shown = await preview('fraser', id, { locale: 'en', registrant: other });
    expect(shown.status).toBe(404);
    expect((await preview('interior', id, { locale: 'en' })).status).toBe(404);
  });

  test('shows words that cannot be sent yet as they stand', async () => {
    const id = await draft('ministry', { en: message('{{nickname}}', 'Hello {{firstName') });
    const mail = mailIn(await preview('ministry', id, { locale: 'fr' }));
    expect(mail.language).toBe('en');
    expect(mail.subject).toBe('{{nickname}}');
    expect(mail.text).toContain('Hello {{firstName');
  });
});

describe('a test', () => {
  test('comes to its sender, in the language asked for, and says what it is', async () => {
    const id = await draft('ministry');
    const answer = await agents.ministry
      .post(`/outreach/campaigns/${id}/test`)
      .send({ locale: 'fr' });
    expect(answer).toMatchObject({ status: 200, body: { data: { address: 'words@gov.bc.ca' } } });
    const inbox = { inboxUrl: inboxUrl() };
    let mails: Mail[] = [];
    await until(async () => (mails = await mailsTo(inbox, 'words@gov.bc.ca')).length === 1, {
      withinMs: 20_000,
    });
    expect(mails).toMatchObject([{ subject: '[Essai] Venez, Robin' }]);
    const whole = (await (await fetch(`${inboxUrl()}/emails/${mails[0]?.id}`)).json()) as Mail;
    expect(whole.text).toContain(`${SITE_URL}/fr/update`);
    expect(await sql(`select 1 from registry.campaign_recipient`)).toEqual([]);
  });

  test('is refused, with what to put right, and sends nothing', async () => {
    const id = await draft('ministry', { en: message('Hello', '{{nickname}}') });
    const answer = await agents.ministry
      .post(`/outreach/campaigns/${id}/test`)
      .send({ locale: 'en' });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { details: { faults: [{ locale: 'en', field: 'body' }] } } },
    });
    const tests = await sql(`select 1 from registry.outbox where kind = 'campaign-test'`);
    expect(tests).toHaveLength(1);
  });
});

describe('a template', () => {
  const path = '/outreach/templates';
  const make = async (name: Name, called: string) => {
    const answer = await agents[name].post(path).send({ name: called, messages: both });
    return { status: answer.status, template: (answer.body as { data: Template }).data };
  };

  test('is kept, listed, changed by its maker and deleted', async () => {
    const { status, template } = await make('fraser', 'Wildfire');
    expect(status).toBe(201);
    const { id, revision } = template;
    const listed = await agents.interior.get(path);
    expect(listed.body).toMatchObject({
      data: [{ name: 'Wildfire', hasFrench: true, subject: both.en.subject }],
    });
    const change = { name: 'Wildfire 2', revision, messages: { en: both.en } };
    const seenBy = async (name: Name) =>
      ((await agents[name].get(`${path}/${id}`)).body as { data: Template }).data.mayChange;
    expect([await seenBy('fraser'), await seenBy('interior'), await seenBy('ministry')]).toEqual([
      true,
      false,
      true,
    ]);
    expect((await agents.interior.put(`${path}/${id}`).send(change)).status).toBe(403);
    expect((await agents.fraser.put(`${path}/${id}`).send(change)).status).toBe(200);
    const late = await agents.ministry.put(`${path}/${id}`).send(change);
    expect(late).toMatchObject({ status: 409, body: { error: { details: { revision: 2 } } } });
    expect((await agents.interior.delete(`${path}/${id}`)).status).toBe(403);
    expect((await agents.ministry.delete(`${path}/${id}`)).status).toBe(204);
    expect((await agents.ministry.get(`${path}/${id}`)).status).toBe(404);
  });

  test('has a name of its own, whatever its capitals and however many ask at once', async () => {
    const made = await Promise.all(
      ['Flood', 'FLOOD', 'flood'].map((called) => make('ministry', called)),
    );
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 400, 400]);
    const unnamed = await agents.ministry.post(path).send({ name: ' ', messages: both });
    expect(unnamed).toMatchObject({
      status: 400,
      body: { error: { message: 'Give the template a name', details: { field: 'name' } } },
    });
  });
});
