import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Campaign,
  CampaignAudience,
} from '../../cms/src/plugins/outreach/shared/campaigns.ts';
import { dentist, midwife, nurse } from '../../form-schemas/src/testing/people.ts';
import type { Message } from '../../cms/src/message/message.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

const people = [
  { ...nurse, lastName: 'Norther', email: 'n@example.org' },
  { ...dentist, lastName: 'Fraserling', deploymentLocations: ['Hope'], email: 'f@example.org' },
  { ...midwife, lastName: 'Stopped', email: 's@example.org' },
  { ...midwife, lastName: 'Blocked', email: 'B@example.org' },
  { ...midwife, lastName: 'Withdrawn', email: 'w@example.org' },
];
const staff = {
  ministry: { email: 'g@gov.bc.ca', role: 'ministry-staff' },
  other: { email: 'h@gov.bc.ca', role: 'ministry-staff' },
  fraser: { email: 'f@fraserhealth.ca', role: 'health-authority-staff' },
  interior: { email: 'i@interiorhealth.ca', role: 'health-authority-staff' },
  communications: { email: 'c@example.org', role: 'communications' },
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
  await sql(`update registrants set registrant_status = 'withdrawn' where last_name = 'Withdrawn'`);
  await sql(`update registrants set mail_stopped_at = now() where last_name = 'Stopped'`);
  await sql(`insert into registry.blocked_address values ('b@example.org', 'bounced', now())`);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const path = '/outreach/campaigns';
const words = { en: message('Come and help', 'Hello {{firstName}}, please come.') };

/** A mail with a link to an address. */
const linking = (url: string): Message => ({
  subject: 'Subject',
  body: [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'Look here' }] }],
    },
  ],
});

/** How far a campaign has come. */
async function sentOf(id: string) {
  const [row] = await sql(
    `select state,
       (select count(*)::int from registry.campaign_recipient where campaign_id = campaign.id) as ledger,
       (select count(*)::int from registry.campaign_chunk where campaign_id = campaign.id) as chunks
     from registry.campaign where id = $1`,
    [id],
  );
  return row;
}

async function draft(name: Name, query = ''): Promise<Campaign> {
  const answer = await agents[name].post(path).send({ query });
  expect(answer.status).toBe(201);
  return (answer.body as { data: Campaign }).data;
}

async function written(name: Name, query = ''): Promise<Campaign> {
  const { id, revision } = await draft(name, query);
  const answer = await agents[name].put(`${path}/${id}`).send({ revision, messages: words });
  expect(answer.status).toBe(200);
  return (answer.body as { data: Campaign }).data;
}

describe('whom a campaign is for', () => {
  test('is told with who is left out, and why, in the scope of who asks', async () => {
    const ofMinistry = await draft('ministry');
    const all = await agents.ministry.get(`${path}/${ofMinistry.id}/audience`);
    expect((all.body as { data: CampaignAudience }).data).toEqual({
      filter: [],
      count: 2,
      byLanguage: { en: 2 },
      leftOut: { 'mail-stopped': 1, 'address-blocked': 1 },
    });
    const everyStatus = await draft('ministry', 'status=active&status=withdrawn');
    const more = await agents.ministry.get(`${path}/${everyStatus.id}/audience`);
    expect((more.body as { data: CampaignAudience }).data).toMatchObject({
      count: 2,
      leftOut: { withdrawn: 1 },
    });
    const ofFraser = await draft('fraser');
    const some = await agents.fraser.get(`${path}/${ofFraser.id}/audience`);
    expect((some.body as { data: CampaignAudience }).data).toMatchObject({ count: 1 });
  });

  test('is frozen when it is confirmed, by the number that the sender saw, once', async () => {
    const { id, revision } = await written('ministry');
    const confirm = (recipients: number) =>
      agents.ministry.post(`${path}/${id}/confirm`).send({ revision, recipients, startsAt: later });
    const wrong = await confirm(3);
    expect(wrong).toMatchObject({ status: 409, body: { error: { details: { recipients: 2 } } } });
    const answers = await Promise.all([confirm(2), confirm(2)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const ledger = await sql(
      'select position, registrant, state from registry.campaign_recipient where campaign_id = $1',
      [id],
    );
    expect(ledger).toHaveLength(2);
    const changed = await agents.ministry.put(`${path}/${id}`).send({ revision, messages: words });
    expect(changed.status).toBe(409);
  });
});

const later = new Date(Date.now() + 24 * 3_600_000).toISOString();

describe('a campaign', () => {
  test('is seen by its sender and by who sees every registrant, and by nobody else', async () => {
    const { id, revision } = await written('fraser');
    const reads = async (name: Name) => (await agents[name].get(`${path}/${id}`)).status;
    expect(await reads('fraser')).toBe(200);
    expect(await reads('other')).toBe(200);
    expect(await reads('interior')).toBe(404);
    expect(await reads('communications')).toBe(403);
    const change = await agents.interior.put(`${path}/${id}`).send({ revision, messages: words });
    expect(change.status).toBe(404);
    const listed = await agents.interior.get(path);
    expect(listed.body).toMatchObject({ data: { campaigns: [] } });
  });

  test.each([
    ['an empty subject', { en: message(' ', 'Words') }, 'subject'],
    ['an empty body', { en: message('Subject', '') }, 'body'],
    ['an unknown merge word', { en: message('Subject', 'Hello {{nickname}}') }, 'body'],
    [
      'a merge word in the address of a link',
      { en: linking('https://example.org/{{firstName}}') },
      'body',
    ],
    ['a link that runs a script', { en: linking('javascript:alert(1)') }, 'body'],
  ])('with %s is not sent', async (_what, messages, field) => {
    const { id, revision } = await draft('ministry');
    const saved = await agents.ministry.put(`${path}/${id}`).send({ revision, messages });
    expect(saved.status).toBe(200);
    const told = await agents.ministry.get(`${path}/${id}/faults`);
    expect(told).toMatchObject({ status: 200, body: { data: [{ locale: 'en', field }] } });
    expect((await agents.fraser.get(`${path}/${id}/faults`)).status).toBe(404);
    const answer = await agents.ministry
      .post(`${path}/${id}/confirm`)
      .send({ revision: revision + 1, recipients: 2 });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { details: { faults: [{ locale: 'en', field }] } } },
    });
    expect(await sentOf(id)).toEqual({ state: 'draft', ledger: 0, chunks: 0 });
  });

  test('with a subject of two lines is neither kept nor sent', async () => {
    const { id, revision } = await written('ministry');
    const twoLines = { en: message('Come\r\nBcc: all@example.org', 'Please come.') };
    const saved = await agents.ministry.put(`${path}/${id}`).send({ revision, messages: twoLines });
    expect(saved.status).toBe(400);
    expect(JSON.stringify(saved.body)).toContain('A subject is one line');
    const kept = await agents.ministry.get(`${path}/${id}`);
    expect(kept.body).toMatchObject({ data: { revision, messages: words } });
    expect(await sentOf(id)).toEqual({ state: 'draft', ledger: 0, chunks: 0 });
  });

  test('that is for nobody is not sent, and says so', async () => {
    const { id, revision } = await written('ministry', 'stream=nobody');
    const answer = await agents.ministry
      .post(`${path}/${id}/confirm`)
      .send({ revision, recipients: 0 });
    expect(answer).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
    expect(JSON.stringify(answer.body)).toContain('nobody');
    expect(await sentOf(id)).toEqual({ state: 'draft', ledger: 0, chunks: 0 });
  });
});
