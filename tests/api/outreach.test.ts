import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { MailRoad, type Meets } from '../../scripts/services/mail-road.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { startCms } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';

type Received = { id: string; to: string[]; subject: string; html: string; text: string };
type Trx = Parameters<Parameters<BootedCms['strapi']['db']['transaction']>[0]>[0]['trx'];
type Outbox = { enqueue: (trx: Trx, mail: object) => Promise<void> };

let databaseUrl = '';
let sql: Sql;
let cms: BootedCms;
const road = new MailRoad(inboxUrl());
let roadUrl = '';
let letGo = (): void => undefined;

/** What the attempts to send meet, one after the other; those after them pass. */
const meet = (...troubles: (Meets | 'held')[]) => {
  road.meets = async () => {
    const trouble = troubles.shift() ?? 'pass';
    if (trouble !== 'held') return trouble;
    await new Promise<void>((go) => (letGo = go));
    return 'pass';
  };
};

beforeAll(async () => {
  roadUrl = await road.start();
  databaseUrl = await createDatabase();
  sql = await connect(databaseUrl);
  cms = await boot();
});

afterAll(async () => {
  await cms.stop();
  await sql.end();
  road.stop();
});

afterEach(() => {
  meet();
  road.passed.length = 0;
});

const boot = (): Promise<BootedCms> => bootCms(databaseUrl, { RESEND_BASE_URL: roadUrl });

const someone = (firstName = 'Wren') => {
  const id = randomUUID();
  return {
    template: 'registration-confirmation',
    to: `${id}@example.org`,
    locale: 'en',
    cause: `registration:${id}`,
    values: { firstName, confirmationNumber: 'AB3DE5GH7JK9M' },
  };
};

const enqueue = (mail: object, alsoInIt?: (trx: Trx) => Promise<void>) =>
  cms.strapi.db.transaction(async ({ trx }) => {
    const outbox: Outbox = cms.strapi.plugin('outreach').service('outbox');
    await outbox.enqueue(trx, mail);
    await alsoInIt?.(trx);
  });

const received = async (to: string): Promise<Received[]> => {
  const list = (await (await fetch(`${inboxUrl()}/emails`)).json()) as { data: Received[] };
  const mine = list.data.filter((mail) => mail.to.includes(to));
  return Promise.all(
    mine.map(
      async ({ id }) => (await (await fetch(`${inboxUrl()}/emails/${id}`)).json()) as Received,
    ),
  );
};

const rowOf = async ({ cause }: { cause: string }) =>
  (await sql('select * from registry.outbox where cause = $1', [cause]))[0];

const settled = (mail: { cause: string }, status = 'sent') =>
  until(async () => (await rowOf(mail))?.['status'] === status, { withinMs: 20_000 });

describe('a mail', () => {
  test('goes out, in both parts, with the number and no answers, once its cause is committed', async () => {
    const mail = someone();
    await enqueue(mail);
    expect(await settled(mail)).toBe(true);
    const [letter, ...others] = await received(mail.to);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('You are registered: AB3-DE5-GH7-JK9M');
    for (const part of [letter?.html, letter?.text]) {
      expect(part).toContain('Hello Wren,');
      expect(part).toContain('AB3-DE5-GH7-JK9M');
      expect(part).toContain('does not oblige you');
    }
    expect(letter?.html).toMatch(/<html[^>]* lang="en"/);
    expect(await rowOf(mail)).toMatchObject({ attempts: 1, provider_id: letter?.id });
  });

  test('does not, when its cause is rolled back', async () => {
    const never = someone();
    await expect(
      enqueue(never, () => Promise.reject(new Error('the registration failed'))),
    ).rejects.toThrow('the registration failed');
    // One that is sent afterwards has passed whatever the first had left in the queue.
    const next = someone();
    await enqueue(next);
    expect(await settled(next)).toBe(true);
    expect(await rowOf(never)).toBeUndefined();
    expect(
      await sql(`select 1 from pgboss.job where state = 'created' and name like 'outreach-d%'`),
    ).toEqual([]);
    expect(await received(never.to)).toEqual([]);
  });

  test('is one, however often its cause asks, at once or later', async () => {
    const mail = someone();
    await Promise.all([enqueue(mail), enqueue(mail), enqueue(mail)]);
    expect(await settled(mail)).toBe(true);
    await enqueue(mail);
    expect(await received(mail.to)).toHaveLength(1);
    expect(road.passed).toHaveLength(1);
  });

  test('does not greet with a message that someone put in the name', async () => {
    const mail = someone('Win at www.evil.example');
    await enqueue(mail);
    expect(await settled(mail)).toBe(true);
    const [letter] = await received(mail.to);
    expect(letter?.text).toContain('Hello,');
    expect(`${letter?.html}${letter?.text}`).not.toContain('evil');
  });
});

describe('when the mail service', () => {
  test('fails, the mail is tried again and arrives once', async () => {
    meet({ status: 500 });
    const mail = someone();
    await enqueue(mail);
    expect(await settled(mail)).toBe(true);
    expect(await received(mail.to)).toHaveLength(1);
    expect(await rowOf(mail)).toMatchObject({ attempts: 2, last_error_name: 'application_error' });
  });

  test('takes it and its answer is lost, the mail is tried again and arrives once', async () => {
    meet('cut');
    const mail = someone();
    await enqueue(mail);
    expect(await settled(mail)).toBe(true);
    expect(await received(mail.to)).toHaveLength(1);
    expect(new Set(road.passed.map(({ key }) => key)).size).toBe(1);
    expect(road.passed).toHaveLength(2);
  });

  test('asks to wait, it waits that long', async () => {
    meet({ status: 429, headers: { 'retry-after': '4' } });
    const mail = someone();
    await enqueue(mail);
    expect(await settled(mail)).toBe(true);
    const [first, second] = road.passed;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(3_900);
  });

  test('finds fault with the mail, it is not asked again', async () => {
    meet({ status: 422 });
    const mail = someone();
    await enqueue(mail);
    expect(await settled(mail, 'failed')).toBe(true);
    expect(await rowOf(mail)).toMatchObject({ attempts: 1, last_error_name: 'application_error' });
    expect(await received(mail.to)).toEqual([]);
  });
});

describe('when the CMS', () => {
  test('is stopped, the mail on its way arrives first', async () => {
    meet('held');
    const mail = someone();
    await enqueue(mail);
    await until(() => road.passed.length === 1, { withinMs: 10_000 });
    const stopped = cms.stop();
    letGo();
    await stopped;
    expect(await rowOf(mail)).toMatchObject({ status: 'sent', attempts: 1 });
    cms = await boot();
    expect(await received(mail.to)).toHaveLength(1);
  });

  test('is killed, the mail on its way is tried again and arrives once', async () => {
    await cms.stop();
    const settings = { RESEND_BASE_URL: roadUrl };
    const first = await startCms(databaseUrl, settings);
    meet('held');
    const email = `${randomUUID()}@example.org`;
    expect((await first.submit({ answers: { ...nurse, email } })).status).toBe(201);
    expect(await until(() => road.passed.length === 1, { withinMs: 10_000 })).toBe(true);
    await first.kill();
    letGo();

    const second = await startCms(databaseUrl, settings, first.secrets);
    const sent = async () =>
      (
        await sql(`select 1 from registry.outbox where to_address = $1 and status = 'sent'`, [
          email,
        ])
      ).length === 1;
    expect(await until(sent, { withinMs: 50_000 })).toBe(true);
    expect(await received(email)).toHaveLength(1);
    await second.stop();
    cms = await boot();
  }, 120_000);

  test('starts and finds mail without a job, it sends it', async () => {
    const mail = someone();
    await cms.stop();
    await sql(
      `insert into registry.outbox (id, kind, to_address, locale, payload, cause, wake_at)
       values ($1, $2, $3, 'en', $4, $5, now() - interval '2 minutes')`,
      [randomUUID(), mail.template, mail.to, mail.values, mail.cause],
    );
    cms = await boot();
    expect(await settled(mail)).toBe(true);
    expect(await received(mail.to)).toHaveLength(1);
  });
});
