import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import {
  bounced,
  EVENT_SECRET,
  eventOf,
  signedEvent,
  type SignedEvent,
} from '../harness/signed-event.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl, { RESEND_WEBHOOK_SECRET: EVENT_SECRET });
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const tell = (event: SignedEvent | object) =>
  cms.asSite.post('/api/outreach/mail-events').send(event);

type Outbox = { enqueue(trx: unknown, mail: object): Promise<void> };

/** Sends one mail and waits until the mail service has it; resolves to what it is called there. */
async function sent(to = `${randomUUID()}@example.org`): Promise<{ to: string; id: string }> {
  const cause = await enqueue('registration-confirmation', to);
  let id: unknown;
  await until(
    async () => {
      const [row] = await sql('select provider_id from registry.outbox where cause = $1', [cause]);
      id = row?.['provider_id'];
      return typeof id === 'string';
    },
    { withinMs: 20_000 },
  );
  return { to, id: String(id) };
}

async function enqueue(template: string, to: string): Promise<string> {
  const cause = `${template}/${randomUUID()}`;
  const outbox = cms.strapi.plugin('outreach').service('outbox') as unknown as Outbox;
  const values = { firstName: 'Wren', confirmationNumber: 'AB3DE5GH7JK9M' };
  await cms.strapi.db.transaction(({ trx }) =>
    outbox.enqueue(trx, { template, to, locale: 'en', cause, values }),
  );
  return cause;
}

const outcomeOf = async (id: string) =>
  (await sql('select outcome from registry.outbox where provider_id = $1', [id]))[0]?.['outcome'];
const isBlocked = async (to: string) =>
  (await sql('select because from registry.blocked_address where mailbox = lower($1)', [to]))[0]?.[
    'because'
  ];
const eventsOf = async (id: string) =>
  (await sql('select id from registry.mail_event where provider_id = $1', [id])).length;

describe('what the mail service tells', () => {
  test('is kept once, however often and at once it is told', async () => {
    const { id } = await sent();
    const event = signedEvent(eventOf('delivered', id));
    const answers = await Promise.all([tell(event), tell(event), tell(event)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await eventsOf(id)).toBe(1);
    expect(await outcomeOf(id)).toBe('delivered');
  });

  test('does not go back, in whichever order it comes', async () => {
    const { id } = await sent();
    await tell(signedEvent(eventOf('complained', id)));
    await tell(signedEvent(bounced(id)));
    await tell(signedEvent(eventOf('delivered', id)));
    expect(await outcomeOf(id)).toBe('complained');
    expect(await eventsOf(id)).toBe(3);
  });

  test('of a mail that nobody knows yet waits for it', async () => {
    const id = randomUUID();
    expect((await tell(signedEvent(eventOf('delivered', id)))).status).toBe(200);
    expect(await eventsOf(id)).toBe(1);
  });

  test('is nothing when it is of no consequence here', async () => {
    const { id } = await sent();
    expect((await tell(signedEvent(eventOf('opened', id)))).status).toBe(200);
    expect(await eventsOf(id)).toBe(0);
  });
});

describe('what the mail service did not tell', () => {
  test.each<[string, (id: string) => SignedEvent | object, RegExp]>([
    [
      'is forged',
      (id) =>
        signedEvent(bounced(id), { secret: `whsec_${Buffer.from('another').toString('base64')}` }),
      /signature/,
    ],
    [
      'was altered',
      (id) => {
        const event = signedEvent(eventOf('delivered', id));
        return { ...event, payload: event.payload.replace('delivered', 'bounced') };
      },
      /signature/,
    ],
    [
      'is signed for another id',
      (id) => ({ ...signedEvent(bounced(id)), id: `msg_${randomUUID()}` }),
      /signature/,
    ],
    [
      'is old, and replayed',
      (id) => signedEvent(bounced(id), { at: new Date(Date.now() - 10 * 60_000) }),
      /five minutes/,
    ],
    [
      'comes from the future',
      (id) => signedEvent(bounced(id), { at: new Date(Date.now() + 10 * 60_000) }),
      /five minutes/,
    ],
    ['has no signature', (id) => ({ id, payload: '{}' }), /Send id, timestamp/],
    [
      'is too large',
      (id) => signedEvent(eventOf('delivered', id, { more: 'x'.repeat(70_000) })),
      /Send id, timestamp/,
    ],
  ])('%s, and is refused', async (_what, eventFor, message) => {
    const { id, to } = await sent();
    const answer = await tell(eventFor(id));
    expect(answer.status).toBe(400);
    expect((answer.body as { error: { message: string } }).error.message).toMatch(message);
    expect(await eventsOf(id)).toBe(0);
    expect(await outcomeOf(id)).toBeNull();
    expect(await isBlocked(to)).toBeUndefined();
  });

  test('does not come from whoever has not the token of the site', async () => {
    const { id } = await sent();
    const answer = await cms.http
      .post('/api/outreach/mail-events')
      .send(signedEvent(eventOf('delivered', id)));
    expect([401, 403]).toContain(answer.status);
    expect(await eventsOf(id)).toBe(0);
  });
});

describe('an address', () => {
  const statusOf = async (cause: string) =>
    (await sql('select status, last_error_name from registry.outbox where cause = $1', [cause]))[0];

  test('where mail came back for good gets nothing more, until staff let it', async () => {
    const { id, to } = await sent(`Bounced.${randomUUID()}@example.org`);
    await tell(signedEvent(bounced(id)));
    expect(await isBlocked(to)).toBe('bounced');
    const asked = await enqueue('registration-confirmation', to.toLowerCase());
    await until(async () => (await statusOf(asked))?.['status'] === 'failed', {
      withinMs: 20_000,
    });
    expect(await statusOf(asked)).toEqual({ status: 'failed', last_error_name: 'address_blocked' });
    const unasked = await enqueue('confirmation-request', to);
    expect(await statusOf(unasked)).toBeUndefined();
  });

  test('where mail came back for now gets the next', async () => {
    const { id, to } = await sent();
    await tell(signedEvent(bounced(id, 'Transient')));
    expect(await outcomeOf(id)).toBe('bounced');
    expect(await isBlocked(to)).toBeUndefined();
  });

  test('where mail was called spam gets what is asked for, and nothing else', async () => {
    const { id, to } = await sent();
    await tell(signedEvent(eventOf('complained', id)));
    expect(await isBlocked(to)).toBe('complained');
    const unasked = await enqueue('confirmation-request', to);
    expect(await statusOf(unasked)).toBeUndefined();
    const asked = await enqueue('registration-confirmation', to);
    expect(
      await until(async () => (await statusOf(asked))?.['status'] === 'sent', { withinMs: 20_000 }),
    ).toBe(true);
  });
});
