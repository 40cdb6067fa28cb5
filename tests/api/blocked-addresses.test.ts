import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Campaign } from '../../cms/src/plugins/outreach/shared/campaigns.ts';
import type { RegistrantRecord } from '../../cms/src/plugins/registry/shared/record.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { until } from '../../scripts/lib/until.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { MailRoad } from '../../scripts/services/mail-road.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { sentTo } from '../harness/sent-to.ts';
import { EVENT_SECRET, eventOf, signedEvent } from '../harness/signed-event.ts';
import { connect, type Sql } from '../harness/sql.ts';

/*
 * What the mail service tells of mails of a campaign, and what staff see and do when mail does not reach
 * somebody.
 */

const road = new MailRoad(inboxUrl());
let cms: BootedCms;
let sql: Sql;
let ministry: StaffAgent;
let communications: StaffAgent;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  const settings = { RESEND_BASE_URL: await road.start(), RESEND_WEBHOOK_SECRET: EVENT_SECRET };
  cms = await bootCms(databaseUrl, settings);
  sql = await connect(databaseUrl);
  ministry = await makeStaff(cms, sql, { email: 'm@gov.bc.ca', role: 'ministry-staff' });
  communications = await cms.asStaff('communications@example.org');
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
  road.stop();
});

/** Tells of a mail as the mail service does, by way of the site. */
async function tell(type: string, providerId: string, more: object = {}): Promise<void> {
  const event = signedEvent(eventOf(type, providerId, more));
  await cms.asSite.post('/api/outreach/mail-events').send(event).expect(200);
}
const forGood = { bounce: { type: 'Permanent' } };

const dataOf = ({ body }: { body: unknown }) => (body as { data: never }).data;

test('what is told of a campaign before its answer came is applied when it comes', async () => {
  await seedPeople(sql, 'early', 3);
  const path = '/outreach/campaigns';
  const { id, revision }: Campaign = dataOf(
    await ministry.post(path).send({ query: 'stream=early' }).expect(201),
  );
  const messages = { en: message('Come and help', 'Hello {{firstName}}, please come.') };
  await ministry.put(`${path}/${id}`).send({ revision, messages }).expect(200);
  let answer: () => void = () => undefined;
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  road.meets = () => ({ answerAfter: () => mayAnswer });
  const confirmed = { revision: revision + 1, recipients: 3 };
  await ministry.post(`${path}/${id}/confirm`).send(confirmed).expect(200);
  await expect.poll(async () => (await sentTo('early')).size, { timeout: 20_000 }).toBe(3);

  const idOf = async (n: number) =>
    (await sentTo('early')).get(`sam.early.${n}@example.org`)?.[0] ?? '';
  await tell('bounced', await idOf(1), forGood);
  await tell('delivered', await idOf(1));
  await tell('delivered', await idOf(2));
  const ledger = () =>
    sql(
      'select address, state, reason from registry.campaign_recipient where campaign_id = $1 order by address',
      [id],
    );
  expect((await ledger()).map(({ state }) => state)).toEqual(['frozen', 'frozen', 'frozen']);
  answer();
  road.meets = () => 'pass';
  await expect.poll(ledger, { timeout: 20_000 }).toEqual([
    { address: 'sam.early.1@example.org', state: 'bounced', reason: 'permanent' },
    { address: 'sam.early.2@example.org', state: 'delivered', reason: null },
    { address: 'sam.early.3@example.org', state: 'sent', reason: null },
  ]);
  await tell('complained', await idOf(3));
  expect((await ledger())[2]).toMatchObject({ state: 'complained' });
  expect(await sql('select mailbox, because from registry.blocked_address order by 1')).toEqual([
    { mailbox: 'sam.early.1@example.org', because: 'bounced' },
    { mailbox: 'sam.early.3@example.org', because: 'complained' },
  ]);

  // The next campaign is for those whom mail reaches.
  const next: Campaign = dataOf(await ministry.post(path).send({ query: 'stream=early' }));
  const audience = await ministry.get(`${path}/${next.id}/audience`).expect(200);
  expect(dataOf(audience)).toMatchObject({ count: 1, leftOut: { 'address-blocked': 2 } });
});

test('staff see why mail does not reach somebody, and let it go again', async () => {
  const email = 'Wren.Blocked@example.org';
  await registerInvented(cms, [{ ...nurse, lastName: 'Wrenfield', email }]);
  const [person] = await sql(
    `select document_id as id from registrants where last_name = 'Wrenfield'`,
  );
  const path = `/registry/records/${String(person?.['id'])}`;
  const record = async (): Promise<RegistrantRecord> =>
    dataOf(await ministry.get(path).expect(200));
  expect(await record()).not.toHaveProperty('mailBlocked');

  let mail = '';
  await until(
    async () => {
      const [row] = await sql('select provider_id from registry.outbox where to_address = $1', [
        email,
      ]);
      const id = row?.['provider_id'];
      if (typeof id === 'string') mail = id;
      return mail !== '';
    },
    { withinMs: 20_000 },
  );
  await tell('complained', mail);
  expect((await record()).mailBlocked).toMatchObject({ address: email, because: 'complained' });
  // Where both happened, what stops more is told.
  await tell('bounced', mail, forGood);
  expect((await record()).mailBlocked).toMatchObject({ address: email, because: 'bounced' });

  const lift = (address: string, who = ministry) =>
    who.post(`${path}/let-mail-through`).send({ address });
  await lift(email, communications).expect(403);
  await cms.http.post(`${path}/let-mail-through`).send({ address: email }).expect(401);
  await lift('another@example.org').expect(409);
  await ministry.post(`${path}/let-mail-through`).send({}).expect(400);
  expect(await record()).toHaveProperty('mailBlocked');

  const answers = await Promise.all([lift(email.toLowerCase()), lift(email)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await record()).not.toHaveProperty('mailBlocked');
  const noted = await sql(
    `select subject, details from registry.audit where action = 'registrant.mail-let-through'`,
  );
  expect(noted).toEqual([{ subject: person?.['id'], details: { because: 'bounced' } }]);

  // Another address is another mailbox.
  await tell('bounced', mail, forGood);
  expect(await record()).toHaveProperty('mailBlocked');
  const moved = 'wren.elsewhere@example.org';
  await sql(
    `update registrants set email = $2::text,
       answers = jsonb_set(answers::jsonb, '{email}', to_jsonb($2::text)) where document_id = $1`,
    [person?.['id'], moved],
  );
  expect(await record()).not.toHaveProperty('mailBlocked');
});

test('a program administrator types the address of anybody, sees that it is blocked, and lifts it', async () => {
  const program = await cms.asStaff('program.administrator@example.org');
  const address = 'Stranger.Typed@example.org';
  await sql(`insert into registry.blocked_address values (lower($1), 'bounced', now())`, [address]);
  const look = (body: object, who = program) =>
    who.post('/outreach/blocked-addresses/look').send(body);
  const lift = (who = program) => who.post('/outreach/blocked-addresses/lift').send({ address });
  const ofTheAddress = () =>
    sql(`select action, subject, details from registry.audit where action like 'address.%'
         order by at, id`);

  await look({ address }, ministry).expect(403);
  await lift(communications).expect(403);
  await cms.http.post('/outreach/blocked-addresses/look').send({ address }).expect(401);
  for (const typed of ['', 'no address', `${'a'.repeat(250)}@example.org`, 7, undefined]) {
    const answer = await look({ address: typed }).expect(400);
    expect(JSON.stringify(answer.body)).toContain('Type a whole email address');
  }
  expect(await ofTheAddress()).toEqual([]);

  expect(dataOf(await look({ address }).expect(200))).toMatchObject({ because: 'bounced' });
  await lift().expect(200);
  await lift().expect(200);
  expect(dataOf(await look({ address: address.toLowerCase() }).expect(200))).toBeNull();
  const noted = await ofTheAddress();
  expect(noted).toMatchObject([
    { action: 'address.looked-up', details: { isBlocked: true } },
    { action: 'address.mail-let-through', details: { because: 'bounced' } },
    { action: 'address.looked-up', details: { isBlocked: false } },
  ]);
  expect(new Set(noted.map(({ subject }) => subject)).size).toBe(1);
  expect(String(noted[0]?.['subject'])).toMatch(/^[0-9a-f]{64}$/u);
});
