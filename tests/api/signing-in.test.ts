import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import {
  askForLink,
  linkTokenFor,
  mailsFor,
  ownerBy,
  sending,
  signInAsOwner,
} from '../harness/owner.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: CmsProcess;
let sql: Sql;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl, { LIMIT_WITHOUT_PROOF: '100000', LIMIT_LINKS: '1000' });
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

/** Registers somebody with an address. Resolves to the confirmation number. */
async function register(email: string, named: object = {}): Promise<string> {
  const answer = await cms.submit({ answers: { ...nurse, ...named, email } });
  expect(answer.status).toBe(201);
  return (answer.body as { data: { confirmationNumber: string } }).data.confirmationNumber;
}

const exchange = (token: string): Promise<Answer> =>
  cms.call('POST', '/api/registry/sessions', sending({ token }));
const digest = (token: string) => createHash('sha256').update(token).digest('hex');

/** That nothing waits to be looked up any more. */
const lookedUp = () =>
  expect
    .poll(() => sql('select 1 from registry.link_request'), { timeout: 20_000 })
    .toHaveLength(0);

describe('a link', () => {
  test('is mailed to whoever is known by an address, in any case, or by a number', async () => {
    const email = 'ada.link@example.org';
    const number = await register(email);
    expect(
      await exchange(await linkTokenFor(cms, email, { entry: email.toUpperCase() })),
    ).toMatchObject({ status: 201 });
    const shown = number.toLowerCase().replace(/^(.{3})(.{3})/u, '$1-$2 ');
    expect(await exchange(await linkTokenFor(cms, email, { entry: shown }))).toMatchObject({
      status: 201,
      body: { data: { destination: 'registration' } },
    });
  });

  test('leads on, by a number, to the record that the one which bore it was merged into', async () => {
    const kept = 'ada.kept@example.org';
    await register(kept);
    const number = await register('ada.gone@example.org', { firstName: 'Gone' });
    await sql(
      `update registrants set registrant_status = 'merged', merged_into =
         (select document_id from registrants where email = $1) where confirmation_number = $2`,
      [kept, number],
    );
    expect(await exchange(await linkTokenFor(cms, kept, { entry: number }))).toMatchObject({
      status: 201,
    });
  });

  test('is nowhere in the database but as a digest, once it is sent, nor in the log', async () => {
    const email = 'ada.digest@example.org';
    await register(email);
    const token = await linkTokenFor(cms, email);
    await expect
      .poll(() => sql(`select 1 from registry.outbox where sealed is not null`))
      .toHaveLength(0);
    expect(
      await sql('select 1 from registry.sign_in_link where digest = $1', [digest(token)]),
    ).toHaveLength(1);
    await exchange(token);
    for (const table of [
      'registry.outbox',
      'registry.sign_in_link',
      'pgboss.job',
      'strapi_sessions',
    ]) {
      const rows = await sql(`select each::text as row from ${table} each`);
      expect(
        rows.filter(({ row }) => String(row).includes(token)),
        table,
      ).toEqual([]);
    }
    const log = await cms.log();
    expect(log).toContain('POST /api/registry/sessions 201');
    expect(log).not.toContain(token);
    expect(log).not.toContain(email);
  });

  test.each([
    [
      'spent',
      async (token: string) => {
        await exchange(token);
      },
    ],
    [
      'older than ten minutes',
      async (token: string) => {
        const [link] = await sql(
          `select expires_at - now() as left from registry.sign_in_link where digest = $1`,
          [digest(token)],
        );
        expect(JSON.stringify(link)).toContain('"minutes":9');
        await sql(
          `update registry.sign_in_link set expires_at = expires_at - interval '10 minutes' where digest = $1`,
          [digest(token)],
        );
      },
    ],
  ])('that is %s signs nobody in', async (what, happens) => {
    const email = `ada.${what.replaceAll(' ', '-')}@example.org`;
    await register(email);
    const token = await linkTokenFor(cms, email);
    await happens(token);
    expect(await exchange(token)).toMatchObject({
      status: 410,
      body: { error: { name: 'LinkGone' } },
    });
  });

  test('that is altered, made up or malformed signs nobody in, and says no more than one that is gone', async () => {
    const email = 'ada.altered@example.org';
    await register(email);
    const token = await linkTokenFor(cms, email);
    const altered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    const tries = [
      altered,
      token.slice(1),
      `${token} `,
      token.toLowerCase(),
      digest(token),
      '',
      'x'.repeat(200),
    ];
    const answers = await Promise.all(tries.map(exchange));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(
      new Set([JSON.stringify([410, (await exchange('never')).body])]),
    );
    for (const body of [{}, { token: 7 }, { token: 'x'.repeat(201) }, { token, more: 1 }]) {
      const answer = await cms.call('POST', '/api/registry/sessions', sending(body));
      expect(answer.status).toBe(400);
    }
    expect((await exchange(token)).status).toBe(201);
  });

  test('tried fifty times at once lets one in', async () => {
    const email = 'ada.fifty@example.org';
    await register(email);
    const token = await linkTokenFor(cms, email);
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(49);
    const [accounts] = await sql(`select count(*)::int as count from up_users where email = $1`, [
      email,
    ]);
    expect(accounts).toEqual({ count: 1 });
    const sessions = await sql(
      `select 1 from strapi_sessions where origin = 'users-permissions' and user_id =
         (select id::text from up_users where email = $1)`,
      [email],
    );
    expect(sessions).toHaveLength(1);
  });

  test('that cannot be used any more fetches a new one to the same mailbox', async () => {
    const email = 'ada.again@example.org';
    await register(email);
    const token = await linkTokenFor(cms, email, { destination: 'withdraw' });
    await exchange(token);
    const again = await cms.call('POST', '/api/registry/links/again', sending({ token }));
    const never = await cms.call('POST', '/api/registry/links/again', sending({ token: 'never' }));
    expect([again.status, again.body]).toEqual([never.status, never.body]);
    await expect.poll(() => mailsFor(email, 'Your link'), { timeout: 20_000 }).toHaveLength(2);
    const texts = (await mailsFor(email, 'Your link')).map(({ text }) => text);
    const tokens = texts.map((text) => /\/sign-in\/([\w-]+)/u.exec(text)?.[1] ?? '');
    const renewed = tokens.find((each) => each !== token) ?? '';
    expect(await exchange(renewed)).toMatchObject({
      status: 201,
      body: { data: { destination: 'withdraw' } },
    });
  });
});

describe('a session', () => {
  test('opens what is registered by the mailbox, and ends by signing out', async () => {
    const email = 'bea.session@example.org';
    await register(email);
    await register(email, { firstName: 'Bo' });
    await register('bea.other@example.org');
    const owner = await signInAsOwner(cms, email);
    const { body } = await owner.call('GET', '');
    const { registrations } = (body as { data: { registrations: { name: string }[] } }).data;
    expect(registrations.map(({ name }) => name)).toEqual(['Nora Sample', 'Bo Sample']);

    expect((await owner.call('DELETE', '/session')).status).toBe(200);
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', '/session'],
    ] as const) {
      expect(await owner.call(method, path)).toMatchObject({
        status: 401,
        body: { error: { name: 'SignedOut' } },
      });
    }
  });

  test('of two registrations names the one that is chosen; another mailbox’s cannot be', async () => {
    const email = 'bea.two@example.org';
    await register(email);
    await register(email, { firstName: 'Bo' });
    await register('bea.stranger@example.org');
    const documents = await sql(
      `select document_id from registrants where email in ($1, $2) order by id`,
      [email, 'bea.stranger@example.org'],
    );
    const [, second, strangers] = documents.map((row) => String(row['document_id']));
    const owner = await signInAsOwner(cms, email);
    const chosen = async () =>
      ((await owner.call('GET', '')).body as { data: { chosen?: string } }).data.chosen;
    expect(await chosen()).toBeUndefined();
    for (const other of [strangers, 'nobody', `${strangers}'--`]) {
      const path = `/registration/${encodeURIComponent(String(other))}`;
      expect((await owner.call('PUT', path)).status).toBe(404);
    }
    expect(await chosen()).toBeUndefined();
    expect((await owner.call('PUT', `/registration/${second}`)).status).toBe(200);
    expect(await chosen()).toBe(second);
  });

  test('reaches nothing of the CMS but what is registered by its mailbox', async () => {
    const email = 'bea.narrow@example.org';
    await register(email);
    const { jwt } = await signInAsOwner(cms, email);
    const headers = { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' };
    const doors = [
      ['GET', '/api/registrants'],
      ['GET', '/api/registry/registrants'],
      ['GET', '/api/users/me'],
      ['GET', '/api/users'],
      ['GET', '/api/forms/registration'],
      ['POST', '/api/registry/links'],
      ['POST', '/api/registry/sessions'],
      ['POST', '/api/auth/change-password'],
      ['GET', '/registry/search'],
      ['GET', '/registry/audit'],
      ['GET', '/admin/users/me'],
    ] as const;
    for (const [method, path] of doors) {
      const sent = method === 'POST' ? { body: '{}' } : {};
      const { status } = await cms.call(method, path, { headers, ...sent });
      expect([401, 403, 404], `${method} ${path}`).toContain(status);
    }
    for (const bearer of [cms.secrets.CMS_API_TOKEN, `${jwt}x`, 'x']) {
      expect([401, 403]).toContain((await ownerBy(cms, bearer).call('GET', '')).status);
    }
  });

  test('ends when the account is blocked, or the address is no registrant’s any more', async () => {
    const email = 'bea.blocked@example.org';
    await register(email);
    const owner = await signInAsOwner(cms, email);
    const token = await linkTokenFor(cms, email);
    await sql(`update up_users set blocked = true where email = $1`, [email]);
    expect((await owner.call('GET', '')).status).toBe(401);
    expect((await exchange(token)).status).toBe(410);
    await sql(`update up_users set blocked = false where email = $1`, [email]);
    await sql(`update registrants set email = 'bea.moved@example.org' where email = $1`, [email]);
    expect((await owner.call('GET', '')).body).toMatchObject({ data: { registrations: [] } });
  });

  test('is noted in the audit, without an address', async () => {
    const email = 'bea.audit@example.org';
    await register(email);
    const [{ document_id: document } = {}] = await sql(
      `select document_id from registrants where email = $1`,
      [email],
    );
    const owner = await signInAsOwner(cms, email);
    await owner.call('DELETE', '/session');
    const noted = await sql(
      `select actor, action from registry.audit where subject = $1 and actor = 'registrant' order by id`,
      [document],
    );
    expect(noted).toEqual([
      { actor: 'registrant', action: 'registrant.signed-in' },
      { actor: 'registrant', action: 'registrant.signed-out' },
    ]);
  });
});

describe('who is registered', () => {
  /** What tells one answer from another, but for the clock and the connection. */
  const told = ({ status, headers, body }: Answer) => {
    const named = [...headers].filter(([name]) => !['date', 'x-response-time'].includes(name));
    return JSON.stringify([status, named, body]);
  };

  test('is not told by the answer to asking for a link', async () => {
    await register('cleo.known@example.org');
    const entries = ['cleo.known@example.org', 'cleo.unknown@example.org', 'ABC-DEF-123-4567'];
    const answers: string[] = [];
    for (const entry of entries) answers.push(told(await askForLink(cms, { entry })));
    expect(new Set(answers)).toHaveProperty('size', 1);
    // As often as links are mailed, and more often.
    for (let time = 0; time < 8; time += 1) {
      for (const entry of entries) answers.push(told(await askForLink(cms, { entry })));
    }
    expect(new Set(answers)).toHaveProperty('size', 1);
    await lookedUp();
    expect(await mailsFor('cleo.unknown@example.org')).toEqual([]);
  });

  test('is told by bad input no more', async () => {
    for (const entry of ['', 'cleo', 'cleo.known@', 'x'.repeat(1000)]) {
      expect(await askForLink(cms, { entry })).toMatchObject({
        status: 400,
        body: { error: { name: 'ValidationError', details: { field: 'entry' } } },
      });
    }
    for (const body of [
      { entry: 'x'.repeat(1001) },
      { entry: 7 },
      {},
      { entry: 'a@b.ca', to: 'me' },
    ]) {
      expect((await cms.call('POST', '/api/registry/links', sending(body))).status).toBe(400);
    }
  });

  test('nor by how long it takes: of 200 requests each, the medians differ by less than a tenth', async () => {
    const known = Array.from({ length: 40 }, (_each, index) => `cleo.${index}.known@example.org`);
    for (const email of known) await register(email);
    const median = (times: number[]) =>
      times.sort((one, other) => one - other)[times.length / 2] ?? 0;

    /** Asks for each 5 times, known and unknown by turns of a coin, and compares the medians. */
    async function ratio(round: number): Promise<number> {
      const client = `198.51.100.${round}`;
      const times = { known: [] as number[], unknown: [] as number[] };
      const asked = known.flatMap((email) =>
        [0, 1, 2, 3, 4].flatMap(() => [
          { is: 'known', entry: email } as const,
          { is: 'unknown', entry: email.replace('known', 'unknown') } as const,
        ]),
      );
      const shuffled = asked
        .map((each) => ({ each, by: Math.random() }))
        .sort((one, other) => one.by - other.by)
        .map(({ each }) => each);
      for (const { is, entry } of shuffled) {
        const before = performance.now();
        await askForLink(cms, { entry, client });
        times[is].push(performance.now() - before);
      }
      await sql('truncate registry.rate_limit');
      await lookedUp();
      return median(times.known) / median(times.unknown);
    }

    // What a busy machine does to one round, it does to no five in the same direction.
    const ratios: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      ratios.push(await ratio(round));
      if (ratios.some((each) => each > 0.9 && each < 1.1)) break;
    }
    expect(
      ratios.filter((each) => each > 0.9 && each < 1.1),
      String(ratios),
    ).not.toEqual([]);
  }, 180_000);
});

describe('a flood of requests', () => {
  test('for one address is mailed five times an hour, and keeps nobody else of its network out', async () => {
    await sql('truncate registry.rate_limit');
    const client = '192.0.2.10';
    const victim = 'dov.victim@example.org';
    const neighbour = 'dov.neighbour@example.org';
    await register(victim);
    await register(neighbour);
    const flood = await Promise.all(
      Array.from({ length: 300 }, () => askForLink(cms, { entry: victim, client })),
    );
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([202]));
    await lookedUp();
    const queued = () => sql(`select 1 from registry.outbox where status = 'queued'`);
    await expect.poll(queued, { timeout: 20_000 }).toHaveLength(0);
    expect(await mailsFor(victim, 'Your link')).toHaveLength(5);
    // Behind the same address of a hospital, and the victim from somewhere else.
    await linkTokenFor(cms, neighbour, { client });
    await linkTokenFor(cms, victim, { client: '192.0.2.11' });
  });

  test('for one address from many networks is mailed twenty times an hour', async () => {
    await sql('truncate registry.rate_limit');
    const victim = 'dov.botnet@example.org';
    await register(victim);
    for (let network = 1; network <= 30; network += 1) {
      const answer = await askForLink(cms, { entry: victim, client: `192.0.2.${network}` });
      expect(answer.status).toBe(202);
    }
    await lookedUp();
    await expect.poll(() => mailsFor(victim, 'Your link'), { timeout: 20_000 }).toHaveLength(20);
  });

  test('for many addresses is stopped at its network, with words and a time; others are served', async () => {
    await sql('truncate registry.rate_limit');
    const ask = (index: number, client: string) =>
      askForLink(cms, { entry: `dov.${index}@example.org`, client });
    const answers = await Promise.all(
      Array.from({ length: 1010 }, (_each, index) => ask(index, '192.0.2.99')),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(1, '192.0.2.100')).status).toBe(202);
  });
});

describe('the reference in a mail', () => {
  test('that was altered or made up tells no address', async () => {
    for (const reference of ['abc', 'abc-0123456789012345678901', '%00', 'x'.repeat(300)]) {
      const { status } = await cms.call('GET', `/api/registry/references/${reference}`);
      expect(status, reference).toBe(404);
    }
  });
});
