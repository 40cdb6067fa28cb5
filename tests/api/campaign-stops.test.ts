import { SmallSlack } from '../../site/src/alerts/small-slack.fixture.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { MailRoad, type Meets } from '../../scripts/services/mail-road.ts';
import { message } from '../harness/campaigns.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { sentTo } from '../harness/sent-to.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { staffOf, staffPassword, type ProcessStaff } from '../harness/staff-of-process.ts';

/*
 * What becomes of a campaign that does not simply go out: the mail service refuses it, answers oddly or
 * not at all, or staff stop it.
 */

const road = new MailRoad(inboxUrl());
const slack = new SmallSlack();
let sql: Sql;
let cms: CmsProcess;
let staff: ProcessStaff;
let interior: ProcessStaff;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  const settings = {
    RESEND_BASE_URL: await road.start(),
    SEED_STAFF_PASSWORD: staffPassword,
    SLACK_ALERTS_WEBHOOK_URL: await slack.start(),
  };
  cms = await startCms(databaseUrl, settings);
  sql = await connect(databaseUrl);
  staff = await staffOf(cms, 'ministry@example.org');
  interior = await staffOf(cms, 'interior.health@example.org');
});
afterAll(async () => {
  await cms.stop();
  await sql.end();
  road.stop();
  slack.stop();
});
afterEach(() => {
  road.meets = () => 'pass';
  road.passed.length = 0;
});

const words = { en: message('Come and help', 'Hello {{firstName}}, please come.') };

/** A campaign to so many invented people of a name. */
async function sendTo(name: string, count: number): Promise<string> {
  await seedPeople(sql, name, count);
  return staff.send(`stream=${name}`, words);
}

const reaches = (id: string, state: string) =>
  until(async () => (await staff.campaign(id)).state === state, { withinMs: 30_000, everyMs: 200 });

const isSo = (asked: () => boolean | Promise<boolean>) => until(asked, { withinMs: 30_000 });

/** Does something to a campaign as a member of staff does; resolves to the status of the answer. */
const does = async (id: string, what: string, body?: object, who = staff) =>
  (await who.call('POST', `/outreach/campaigns/${id}/${what}`, body)).status;

/** Has requests wait on the road, until it is opened. */
function holdRequests(then: Meets = 'pass'): { open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  road.meets = async () => {
    await opened;
    return then;
  };
  return { open };
}

const audited = async (id: string) =>
  (await sql(`select action from registry.audit where subject = $1 order by at, id`, [id])).map(
    (row) => String(row['action']).replace('campaign.', ''),
  );

/** Whether a request is of a mail to staff, which goes by the same road. */
const isOfOutbox = (key: string) => key.startsWith('outbox/');

/** Who was mailed that something of a campaign is unknown. */
const toldOf = async (id: string) =>
  (
    await sql(
      `select to_address from registry.outbox where kind = 'campaign-unknown' and cause = $1`,
      [`campaign/${id}`],
    )
  ).map((row) => row['to_address']);

const mailOfIt = async (id: string) =>
  (await sql('select status from registry.outbox where cause = $1', [`campaign/${id}`]))[0]?.[
    'status'
  ];

const tally = async (id: string) => (await staff.campaign(id)).counts;

describe('a campaign that is confirmed', () => {
  test('goes out in chunks, to each once, and finishes', async () => {
    const id = await sendTo('plain', 250);
    expect(await reaches(id, 'finished')).toBe(true);
    expect(await tally(id)).toEqual({ sent: 250 });
    const inbox = await sentTo('plain');
    expect(inbox.size).toBe(250);
    const ledger = await sql(
      'select address, provider_id from registry.campaign_recipient where campaign_id = $1',
      [id],
    );
    for (const row of ledger) {
      expect(inbox.get(String(row['address']))).toEqual([row['provider_id']]);
    }
    expect(road.passed.map(({ to }) => to.length)).toEqual([100, 100, 50]);
    expect(await sql('select 1 from registry.campaign_chunk where payload is not null')).toEqual(
      [],
    );
  });
});

describe('a campaign that the mail service takes nothing of', () => {
  test.each([
    ['quota', { status: 429, name: 'daily_quota_exceeded', headers: { 'retry-after': '3000' } }],
    ['key', { status: 403, name: 'invalid_api_key' }],
    ['sender', { status: 422, name: 'invalid_from_address' }],
  ])(
    'because of the %s waits for staff, tells Slack, and goes on when they say so',
    async (why, answer) => {
      slack.texts.length = 0;
      road.meets = ({ number }) => (number === 1 ? 'pass' : answer);
      const name = `${why}less`;
      const id = await sendTo(name, 250);
      expect(await reaches(id, 'paused')).toBe(true);
      expect(await staff.campaign(id)).toMatchObject({ pausedBecause: why, unknownChunks: [] });
      await slack.hasHeard(1);
      expect(slack.texts[0]).toContain(`/admin/plugins/outreach/campaigns/${id}`);
      expect(slack.texts[0]).not.toContain('@');
      const open = await sql(
        `select number from registry.campaign_chunk
       where campaign_id = $1 and state = 'open' and uncertain_since is not null`,
        [id],
      );
      expect(open).toEqual([]);

      road.meets = () => 'pass';
      expect(await does(id, 'resume')).toBe(200);
      expect(await reaches(id, 'finished')).toBe(true);
      expect(await tally(id)).toEqual({ sent: 250 });
      expect((await sentTo(name)).size).toBe(250);
      expect(slack.texts).toHaveLength(1);
      expect(await audited(id)).toEqual(['started', 'confirmed', 'paused', 'resumed']);
    },
  );
});

describe('a chunk', () => {
  test('with which the mail service finds fault has failed, and is not asked for again', async () => {
    road.meets = ({ number }) =>
      number === 1 ? { status: 422, name: 'validation_error' } : 'pass';
    const id = await sendTo('faulty', 150);
    expect(await reaches(id, 'finished')).toBe(true);
    const { failed = 0, sent = 0 } = await tally(id);
    expect([failed, sent].sort()).toEqual([100, 50].sort());
    expect(road.passed).toHaveLength(2);
  });

  test('of which it takes some is told apart by place', async () => {
    road.meets = () => ({
      changed: (body) => {
        const { data } = body as { data: { id: string }[] };
        return {
          data: data.filter((_, place) => place !== 1),
          errors: [{ index: 1, message: 'Of sam.partly.2@example.org' }],
        };
      },
    });
    const id = await sendTo('partly', 3);
    expect(await reaches(id, 'finished')).toBe(true);
    const ledger = await sql(
      `select address, state, reason, provider_id from registry.campaign_recipient
       where campaign_id = $1 order by position`,
      [id],
    );
    expect(ledger.map((row) => row['state'])).toEqual(['sent', 'failed', 'sent']);
    expect(ledger[1]).toMatchObject({ reason: 'validation_error', provider_id: null });
    const inbox = await sentTo('partly');
    for (const row of [ledger[0], ledger[2]]) {
      expect(inbox.get(String(row?.['address']))).toEqual([row?.['provider_id']]);
    }
  });

  test('that is not answered for rightly is unknown, and staff are told', async () => {
    slack.texts.length = 0;
    road.meets = ({ key }) =>
      isOfOutbox(key)
        ? 'pass'
        : { changed: (body) => ({ data: (body as { data: object[] }).data.slice(1) }) };
    const id = await sendTo('fewer', 3);
    expect(await isSo(async () => (await tally(id)).unknown === 3)).toBe(true);
    expect((await staff.campaign(id)).unknownChunks).toMatchObject([{ recipients: 3 }]);
    await slack.hasHeard(1);
    expect(slack.texts).toEqual([expect.stringContaining(`/campaigns/${id}`)]);
    expect(await toldOf(id)).toEqual(['ministry@example.org']);
    expect(await isSo(async () => (await mailOfIt(id)) === 'sent')).toBe(true);
    expect(await does(id, 'cancel')).toBe(200);
  });

  test('that is never answered for is given up on by the worker itself, and asked for again under its key', async () => {
    const meets: Meets[] = ['hang before', 'hang'];
    road.meets = ({ key }) => (isOfOutbox(key) ? 'pass' : (meets.shift() ?? 'pass'));
    const id = await sendTo('hanging', 150);
    expect(await reaches(id, 'finished')).toBe(true);
    const keys = new Set(road.passed.map(({ key }) => key));
    expect(keys.size).toBe(2);
    expect(road.passed).toHaveLength(4);
    for (const key of keys) {
      const [first, second] = road.passed.filter((request) => request.key === key);
      expect(first?.leftAt).toBeLessThan(second?.at ?? 0);
    }
    const inbox = await sentTo('hanging');
    expect([...inbox.values()].map((ids) => ids.length)).toEqual(Array(150).fill(1));
    expect(await tally(id)).toEqual({ sent: 150 });
  });

  test('that is to wait is asked for no sooner, and nothing else is either', async () => {
    road.meets = ({ number }) =>
      number === 1
        ? { status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '2' } }
        : 'pass';
    const id = await sendTo('hasty', 20);
    expect(await reaches(id, 'finished')).toBe(true);
    const [chunk] = await sql(
      `select attempts, last_error_name from registry.campaign_chunk where campaign_id = $1`,
      [id],
    );
    expect(chunk).toMatchObject({ attempts: 2 });
    const waited = await sql(
      `select 1 from registry.mail_service, registry.campaign_recipient
       where campaign_id = $1 and at >= wait_until`,
      [id],
    );
    expect(waited).toHaveLength(20);
    expect((await sentTo('hasty')).size).toBe(20);
  });
});

test('what may have been sent for a day is never sent again by itself: staff are told once, and say what is so', async () => {
  slack.texts.length = 0;
  road.meets = () => 'cut';
  const id = await sendTo('dayold', 150);
  expect(await isSo(() => new Set(road.passed.map(({ key }) => key)).size === 2)).toBe(true);
  await sql(
    `update registry.campaign_chunk set uncertain_since = now() - interval '23 hours 1 minute', wake_at = now()
     where campaign_id = $1`,
    [id],
  );
  expect(await isSo(async () => (await tally(id)).unknown === 150)).toBe(true);
  const { unknownChunks, state } = await staff.campaign(id);
  expect(state).toBe('sending');
  expect(unknownChunks.map(({ recipients }) => recipients).sort()).toEqual([100, 50].sort());
  const [payload] = await sql(
    'select 1 from registry.campaign_chunk where campaign_id = $1 and payload is not null',
    [id],
  );
  expect(payload).toBeUndefined();
  expect(await toldOf(id)).toEqual(['ministry@example.org']);

  road.meets = () => 'pass';
  await slack.hasHeard(1);
  expect(await isSo(async () => (await mailOfIt(id)) === 'sent')).toBe(true);
  const asked = road.passed.length;
  const [first, second] = unknownChunks;
  const resolve = (number: number | undefined, was: string, who = staff) =>
    does(id, `chunks/${number}/resolve`, { was }, who);
  expect(await resolve(first?.number, 'maybe')).toBe(400);
  expect(await resolve(999, 'sent')).toBe(404);
  expect(await resolve(first?.number, 'sent', interior)).toBe(404);
  expect(await resolve(first?.number, 'sent')).toBe(200);
  expect(await resolve(first?.number, 'sent')).toBe(200);
  expect(await resolve(first?.number, 'not-sent')).toBe(409);
  expect(await resolve(second?.number, 'not-sent')).toBe(200);
  expect(await reaches(id, 'finished')).toBe(true);
  expect(await resolve(second?.number, 'not-sent')).toBe(200);
  expect(await tally(id)).toEqual({ sent: 150 });
  expect(slack.texts).toHaveLength(1);
  const later = road.passed.slice(asked);
  expect(later.map(({ to }) => to.length)).toEqual([second?.recipients]);
  expect(road.passed.slice(0, asked).map(({ key }) => key)).not.toContain(later[0]?.key);
});

describe('staff', () => {
  test('cancel what has not gone out; what may have is found out about', async () => {
    const held = holdRequests('cut');
    const id = await sendTo('halfway', 500);
    expect(await isSo(() => road.passed.length === 2)).toBe(true);
    expect(await does(id, 'cancel', undefined, interior)).toBe(404);
    expect(await does(id, 'cancel')).toBe(200);
    expect(await does(id, 'cancel')).toBe(200);
    expect(await tally(id)).toEqual({ frozen: 200, cancelled: 300 });
    held.open();
    await isSo(async () => (await sentTo('halfway')).size === 200);
    road.meets = () => 'pass';
    expect(await isSo(async () => (await tally(id)).sent === 200)).toBe(true);
    expect(await tally(id)).toEqual({ sent: 200, cancelled: 300 });
    expect((await sentTo('halfway')).size).toBe(200);
    expect(await does(id, 'resume')).toBe(409);
    expect(await audited(id)).toEqual(['started', 'confirmed', 'cancelled']);
  });

  test('cancel what the mail service then says that it did not take', async () => {
    const held = holdRequests({ status: 429, name: 'daily_quota_exceeded' });
    const id = await sendTo('untaken', 120);
    expect(await isSo(() => road.passed.length === 2)).toBe(true);
    expect(await does(id, 'cancel')).toBe(200);
    held.open();
    expect(await isSo(async () => (await tally(id)).cancelled === 120)).toBe(true);
    expect((await staff.campaign(id)).state).toBe('cancelled');
    expect((await sentTo('untaken')).size).toBe(0);
  });

  test('cancel a campaign before its day', async () => {
    await seedPeople(sql, 'tomorrow', 3);
    const startsAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
    const id = await staff.send('stream=tomorrow', words, startsAt);
    expect(await does(id, 'pause')).toBe(409);
    expect(await does(id, 'cancel')).toBe(200);
    expect(await staff.campaign(id)).toMatchObject({
      state: 'cancelled',
      counts: { cancelled: 3 },
    });
    expect(road.passed).toEqual([]);
  });

  test('have a campaign wait, and go on', async () => {
    const held = holdRequests();
    const id = await sendTo('resting', 500);
    expect(await isSo(() => road.passed.length === 2)).toBe(true);
    expect(await does(id, 'pause')).toBe(200);
    expect(await does(id, 'pause')).toBe(200);
    held.open();
    expect(await isSo(async () => (await tally(id)).sent === 200)).toBe(true);
    expect(await staff.campaign(id)).toMatchObject({ state: 'paused', pausedBecause: 'staff' });
    expect(road.passed).toHaveLength(2);
    expect(await does(id, 'resume')).toBe(200);
    expect(await does(id, 'resume')).toBe(200);
    expect(await reaches(id, 'finished')).toBe(true);
    expect(await tally(id)).toEqual({ sent: 500 });
    expect(await does(id, 'cancel')).toBe(409);
  });
});

test('the mails on their way arrive before a process ends', async () => {
  let answered = (): void => undefined;
  const mayAnswer = new Promise<void>((answer) => (answered = answer));
  road.meets = () => ({ answerAfter: () => mayAnswer });
  const id = await sendTo('ending', 500);
  expect(await isSo(() => road.passed.length === 2)).toBe(true);
  const stopped = cms.stop();
  answered();
  await stopped;
  // One more chunk may be frozen by then. It was never attempted, and waits for another process.
  const onTheirWay = await sql(
    `select number from registry.campaign_chunk
     where campaign_id = $1 and state = 'open' and attempts > 0`,
    [id],
  );
  expect(onTheirWay).toEqual([]);
  const sent = await sql(
    `select address from registry.campaign_recipient where campaign_id = $1 and state = 'sent'`,
    [id],
  );
  expect(sent).toHaveLength(road.passed.length * 100);
  expect((await sentTo('ending')).size).toBe(sent.length);
});
