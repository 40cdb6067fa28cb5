import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freePort } from '../../scripts/lib/ports.ts';
import { until } from '../../scripts/lib/until.ts';
import { ensureDatabase } from '../../scripts/services/postgres/databases.ts';
import { startPostgres, type Postgres } from '../../scripts/services/postgres/start-postgres.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { MailRoad, type Meets, type Passing } from '../../scripts/services/mail-road.ts';
import { message } from '../harness/campaigns.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { inboxUrl } from '../harness/database.ts';
import { sentTo } from '../harness/sent-to.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { staffOf, staffPassword } from '../harness/staff-of-process.ts';
import { testSecrets } from '../harness/test-secrets.ts';

/*
 * Campaigns on real parts that die: processes of the CMS by SIGKILL, PostgreSQL by a restart, answers on
 * their way. What is asked each time is the same: is everyone in the inbox once, and does the ledger
 * say so?
 */

const road = new MailRoad(inboxUrl());
const secrets = testSecrets();
/** The processes that run, each by the key with which it asks the mail service. */
const running = new Map<string, CmsProcess>();
const gone = new Set<string>();
const starting = new Set<Promise<void>>();
let started = 0;
let folder = '';
let postgres: Postgres;
let postgresSettings: Parameters<typeof startPostgres>[0];
let databaseUrl = '';
let roadUrl = '';
let sql: Sql;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehpr test '));
  postgresSettings = {
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    password: 'of this test only',
    throwaway: true,
  };
  postgres = await startPostgres(postgresSettings);
  databaseUrl = await ensureDatabase(postgres, 'ehpr');
  roadUrl = await road.start();
  await startAnother();
  await startAnother();
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await Promise.allSettled(starting);
  await Promise.all([...running.values()].map((cms) => cms.stop()));
  await sql.end();
  road.stop();
  await postgres.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  road.meets = () => 'pass';
  road.passed.length = 0;
});

async function startAnother(): Promise<void> {
  started += 1;
  const key = `re_process_${started}`;
  const settings = {
    RESEND_BASE_URL: roadUrl,
    RESEND_API_KEY: key,
    SEED_STAFF_PASSWORD: staffPassword,
  };
  running.set(key, await startCms(databaseUrl, settings, secrets));
}

/** Ends a process at once; another one comes in its place. */
async function killAndReplace(key: string): Promise<boolean> {
  const cms = running.get(key);
  if (!cms) return false;
  running.delete(key);
  gone.add(key);
  await cms.kill();
  const replacement = startAnother();
  starting.add(replacement);
  void replacement.finally(() => starting.delete(replacement));
  return true;
}

const words = { en: message('Come and help', 'Hello {{firstName}}, please come.') };

/**
 * A campaign to invented people of a name. None of its mails passes before staff were answered, since
 * whoever answers them may be killed then.
 */
async function sendTo(
  name: string,
  count: number,
  meets: (request: Passing) => Meets | Promise<Meets>,
): Promise<string> {
  let confirmed = (): void => undefined;
  const gate = new Promise<void>((open) => (confirmed = open));
  road.meets = async (request) => {
    await gate;
    return meets(request);
  };
  await seedPeople(sql, name, count);
  const [first] = running.values();
  if (!first) throw new Error('Nothing runs');
  const staff = await staffOf(first, 'ministry@example.org');
  const id = await staff.send(`stream=${name}`, words);
  confirmed();
  return id;
}

async function stateOf(id: string): Promise<unknown> {
  return (await sql('select state from registry.campaign where id = $1', [id]))[0]?.['state'];
}

const finishes = (id: string, withinMs = 60_000) =>
  until(async () => (await stateOf(id)) === 'finished', { withinMs, everyMs: 100 });

/** Everyone is in the inbox once, but for those who were left out; and the ledger says the same. */
async function expectEachOnce(id: string, name: string, sent: number): Promise<void> {
  const inbox = await sentTo(name);
  const ledger = await sql(
    `select address, provider_id from registry.campaign_recipient
     where campaign_id = $1 and state = 'sent'`,
    [id],
  );
  const told = ledger.map((row) => [String(row['address']), [row['provider_id']]] as const);
  expect(told).toHaveLength(sent);
  expect(new Map(told)).toEqual(inbox);
}

const chunksOf = (id: string) =>
  sql('select number, state, payload from registry.campaign_chunk where campaign_id = $1', [id]);

type Point = 'on receipt' | 'after it was accepted' | 'between chunks' | 'while freezing';

test('2,000 mails arrive, each once, though their senders are killed again and again', async () => {
  const planned: Point[] = [
    'after it was accepted',
    'on receipt',
    'while freezing',
    'between chunks',
    'after it was accepted',
    'on receipt',
    'after it was accepted',
    'between chunks',
    'on receipt',
    'after it was accepted',
    'on receipt',
  ];
  const points = new Set(planned);
  const faults = new Map<number, Meets>([
    [3, { status: 500, name: 'internal_server_error' }],
    [7, 'cut'],
    [11, { status: 500, name: 'internal_server_error' }],
    [13, 'cut'],
  ]);
  const killed: Point[] = [];
  const takenOver: number[] = [];
  const leases = new Map<string, Lease>();
  const kill = async (who: string, point: Point, chunk?: string) => {
    if (!(await killAndReplace(who))) return void planned.unshift(point);
    killed.push(point);
    if (chunk !== undefined) leases.set(chunk, await leaseOf(chunk));
  };
  /** Every request of a process that lives ends it, each in another way, while more ways are planned. */
  let isFreezing = false;
  const pointAt = ({ who }: Passing) =>
    running.has(who) && !isFreezing ? planned.shift() : undefined;

  const id = await sendTo('killed', 2000, async (request) => {
    const { number, who, key } = request;
    // It may be at work before it says that it is ready.
    await until(() => running.has(who) || gone.has(who), { withinMs: 9_000, everyMs: 5 });
    const lease = leases.get(key);
    if (lease) takenOver.push(await sinceEnd(lease));
    const fault = faults.get(number);
    if (fault) return fault;
    const point = pointAt(request);
    switch (point) {
      case undefined:
        return 'pass';
      case 'on receipt':
        await kill(who, point, key);
        return 'cut before';
      case 'after it was accepted':
        return { answerAfter: () => kill(who, point, key) };
      case 'between chunks':
        void settled(key).then(() => kill(who, point));
        return 'pass';
      case 'while freezing':
        isFreezing = true;
        void killWhileFreezing(async () => {
          await Promise.all([...running.keys()].map((each) => kill(each, point)));
        }).then((isDone) => {
          isFreezing = false;
          if (!isDone) planned.unshift(point);
        });
        return 'pass';
    }
  });
  expect(await finishes(id, 150_000)).toBe(true);
  await Promise.all(starting);

  expect(killed.length).toBeGreaterThanOrEqual(10);
  expect(new Set(killed)).toEqual(points);
  // Of whoever dies, nobody waits longer than for the lease and for the next look at it, by the clock of
  // the database; and nobody comes before.
  expect(takenOver.length).toBeGreaterThan(0);
  expect(Math.min(...takenOver)).toBeGreaterThanOrEqual(0);
  for (const { seconds } of leases.values()) {
    expect(seconds + secondsToLook).toBeLessThan(30);
  }
  expect(road.passed.length).toBeGreaterThan(Math.max(...faults.keys()));
  await expectEachOnce(id, 'killed', 2000);
  for (const chunk of await chunksOf(id)) {
    expect(chunk).toMatchObject({ state: 'settled', payload: null });
  }
}, 200_000);

/** For how long yet, and until when, a chunk is a worker's: by the clock of the database. */
type Lease = { seconds: number; until: string };

/** A worker that waits rounds up to seconds, and asks the queue every two. */
const secondsToLook = 3;

async function leaseOf(key: string): Promise<Lease> {
  const [row] = await sql(
    `select leased_until::text as until, extract(epoch from leased_until - now())::float8 as seconds
     from registry.campaign_chunk where campaign_id = $1 and number = $2`,
    key.split('/'),
  );
  return row as Lease;
}

/** How many seconds ago a lease was over. */
async function sinceEnd({ until }: Lease): Promise<number> {
  const [row] = await sql('select extract(epoch from now() - $1::timestamptz)::float8 as ago', [
    until,
  ]);
  return Number(row?.['ago']);
}

/** Resolves once what came of a chunk is written down. */
async function settled(key: string): Promise<void> {
  const [campaign, number] = key.split('/');
  const asked = `select 1 from registry.campaign_chunk where campaign_id = $1 and number = $2 and state = 'settled'`;
  await until(async () => (await sql(asked, [campaign, number])).length > 0, {
    withinMs: 10_000,
    everyMs: 5,
  });
}

/** Does something while a chunk is just being frozen, which cannot go on; resolves to whether one was. */
async function killWhileFreezing(work: () => Promise<void>): Promise<boolean> {
  const lock = await connect(databaseUrl);
  try {
    await lock('begin');
    await lock('lock table registrants in access exclusive mode');
    // Asked from elsewhere: within a transaction the answer stays the same.
    const waits = `select 1 from pg_stat_activity
      where wait_event_type = 'Lock' and query like 'select%from "registrants" where "document_id" in%'`;
    const isFreezing = await until(async () => (await sql(waits)).length > 0, { withinMs: 3_000 });
    if (isFreezing) await work();
    await lock('rollback');
    return isFreezing;
  } finally {
    await lock.end();
  }
}

test('two workers share a campaign, and none of its mails', async () => {
  const both = new Set<string>();
  let seen = (): void => undefined;
  const bothSeen = new Promise<void>((done) => (seen = done));
  const id = await sendTo('shared', 800, async ({ who }): Promise<Meets> => {
    both.add(who);
    if (both.size > 1) seen();
    await bothSeen;
    return 'pass';
  });
  expect(await finishes(id)).toBe(true);
  expect(both).toEqual(new Set(running.keys()));
  await expectEachOnce(id, 'shared', 800);
  // A request that was held up here for long is repeated, under the key of its chunk.
  expect(new Set(road.passed.map(({ key }) => key)).size).toBe(8);
});

test('who unsubscribes before their chunk is frozen gets nothing', async () => {
  let unsubscribed: Promise<unknown> | undefined;
  const stopMail = () =>
    sql(
      `update registrants set mail_stopped_at = now()
       where email in ('sam.midway.1@example.org', 'sam.midway.1000@example.org')`,
    );
  const id = await sendTo('midway', 1000, async (): Promise<Meets> => {
    await (unsubscribed ??= stopMail());
    return 'pass';
  });
  expect(await finishes(id)).toBe(true);
  await expectEachOnce(id, 'midway', 999);
  const left = await sql(
    `select state, reason, address from registry.campaign_recipient
     where campaign_id = $1 and state <> 'sent'`,
    [id],
  );
  expect(left).toEqual([{ state: 'left-out', reason: 'mail-stopped', address: null }]);
  expect((await sentTo('midway')).has('sam.midway.1000@example.org')).toBe(false);
});

test('a campaign goes on after PostgreSQL was restarted', async () => {
  let restarted: Promise<void> | undefined;
  const restart = async () => {
    await sql.end();
    await postgres.stop();
    postgres = await startPostgres(postgresSettings);
    sql = await connect(databaseUrl);
  };
  const id = await sendTo('restarted', 1000, async ({ number }): Promise<Meets> => {
    if (number >= 3) await (restarted ??= restart());
    return 'pass';
  });
  expect(await until(() => restarted !== undefined, { withinMs: 30_000 })).toBe(true);
  await restarted;
  expect(await finishes(id, 90_000)).toBe(true);
  await expectEachOnce(id, 'restarted', 1000);
}, 150_000);
