import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, SITE_URL, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const post = (body: string | Buffer, type = 'application/json') =>
  cms.asSite
    .post('/api/forms/registration/submissions')
    .set('Content-Type', type)
    .serialize((sent: unknown) => sent as string)
    .send(body as unknown as string);

const refusal = (status: number, name: string) => ({
  data: null,
  error: { status, name, message: expect.any(String) as string, details: {} },
});

describe('health', () => {
  test('/healthz answers', async () => {
    const answer = await cms.http.get('/healthz');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
  });

  test('/readyz is ready once the database has every migration', async () => {
    expect((await cms.http.get('/readyz')).status).toBe(200);
    await sql(`update registry.migrations set name = 'x' where name = '0004_outbox'`);
    const answer = await cms.http.get('/readyz');
    expect([answer.status, answer.body]).toEqual([503, { status: 'migrations pending' }]);
    await sql(`update registry.migrations set name = '0004_outbox' where name = 'x'`);
  });
});

describe('headers', () => {
  test.each(['/healthz', '/api/revision', '/api/nothing', '/admin/login', '/'])(
    '%s is neither framed nor sniffed, and does not say what it runs on',
    async (path) => {
      const { headers } = await cms.http.get(path);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe-eval');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  test('scripts come from here only, in development too', async () => {
    const { headers } = await cms.http.get('/admin/anything');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });

  test.each([
    '/api/revision',
    '/api/nothing',
    '/content-manager/collection-types/plugin::registry.registrant',
    '/admin/users/me',
  ])('what %s answers is kept by nobody on the way', async (path) => {
    const { headers } = (await cms.http.get(path)) as { headers: Record<string, string> };
    expect(headers['cache-control']).toMatch(/no-store|no-cache/);
  });
});

describe('other origins', () => {
  const allowedFor = async (origin: string | undefined) => {
    const call = cms.http.options('/api/revision').set('Access-Control-Request-Method', 'GET');
    const { headers } = await (origin === undefined ? call : call.set('Origin', origin));
    return headers['access-control-allow-origin'];
  };

  test('are the site and the CMS itself', async () => {
    expect(await allowedFor(SITE_URL)).toBe(SITE_URL);
    expect(await allowedFor('http://localhost:1337')).toBe('http://localhost:1337');
  });

  test.each(['http://evil.example', `${SITE_URL}.evil.example`, 'null', undefined])(
    'are not %s',
    async (origin) => {
      expect(await allowedFor(origin)).toBeUndefined();
    },
  );
});

describe('a body that cannot be read', () => {
  test.each([
    ['broken JSON', '{"answers": {"firstName": "Wren"'],
    ['a bare word', 'wren'],
    ['a bare number', '7'],
    ['30,000 arrays in each other', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['33 objects in each other', '{"a":'.repeat(33) + '1' + '}'.repeat(33)],
  ])('%s is a 400 that does not quote it', async (_, body) => {
    const answer = await post(body);
    expect([answer.status, answer.body]).toEqual([400, refusal(400, 'BadRequestError')]);
    expect(answer.text).not.toContain('ren"');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s is a 415',
    async (type) => {
      const answer = await post('a=b', type);
      expect([answer.status, answer.body]).toEqual([
        415,
        refusal(415, 'UnsupportedMediaTypeError'),
      ]);
    },
  );

  test('more than 256 kB is a 413, packed or not', async () => {
    const large = JSON.stringify({ answers: { firstName: 'x'.repeat(257 * 1024) } });
    expect((await post(large)).body).toEqual(refusal(413, 'PayloadTooLargeError'));
    const packed = await cms.asSite
      .post('/api/forms/registration/submissions')
      .set('Content-Type', 'application/json')
      .set('Content-Encoding', 'gzip')
      .serialize((sent: unknown) => sent as string)
      .send(gzipSync(large) as unknown as string);
    expect(packed.status).toBe(413);
  });

  test('a malformed address is a 400', async () => {
    expect((await cms.http.get('/%E0%A4%A')).status).toBe(400);
  });
});

test('a condition slipped past the filters finds out nothing', async () => {
  await sql(`insert into up_users (document_id, username, email, password, created_at, published_at)
     values ('wren', 'wren', 'wren@example.org', 'abc', now(), now())`);
  const admin = await cms.asStaff('system.administrator@example.org');
  const token = await admin
    .post('/admin/api-tokens')
    .send({ name: 'Reader', description: '', type: 'read-only', lifespan: null });
  const { accessKey } = (token.body as { data: { accessKey: string } }).data;
  const found = async (condition: string) => {
    const answer = await cms.http
      .get(`/api/users?${condition}`)
      .set('Authorization', `Bearer ${accessKey}`);
    return answer.status === 200 ? (answer.body as unknown[]).length : answer.status;
  };
  expect(await found('where[password][$startsWith]=a')).toBe(
    await found('where[password][$startsWith]=b'),
  );
  expect(await found('filters[password][$startsWith]=a')).toBe(400);
  expect(await found('sort=password')).toBe(400);
  expect(await found('populate[role][fields]=nonsense')).toBe(400);
});
