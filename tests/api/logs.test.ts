import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signIn } from '../harness/staff.ts';

let cms: CmsProcess;
let sql: Sql;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const logged = (marker: RegExp) => expect.poll(() => cms.log()).toMatch(marker);

test('a request is logged by its route, without query, path, address or token', async () => {
  await cms.call('GET', '/api/forms/form-of-wren?email=wren@example.org', {
    headers: { 'x-client-address': '203.0.113.7' },
  });
  await logged(/GET \/api\/forms\/:slug \d{3} \d+ ms/);
  const log = await cms.log();
  for (const secret of ['wren', 'email=', '203.0.113.7', '127.0.0.1', cms.secrets.CMS_API_TOKEN]) {
    expect(log).not.toContain(secret);
  }
});

test('a failing statement is logged by name, without what it would have written', async () => {
  await sql(`alter table admin_users add constraint no_wren check (email not like 'wren%')`);
  const administrator = await signIn(cms, 'system.administrator@example.org');
  const { status, body } = await administrator.call('POST', '/admin/users', {
    email: 'wren@example.org',
    firstname: 'Wren',
    roles: [1],
  });
  expect(status).toBe(500);
  const answer = JSON.stringify(body);
  const id = /quote ([0-9a-f-]{36})/.exec(answer)?.[1] ?? 'none';
  await logged(new RegExp(`Error ${id}: \\w+ 23514`));
  expect(`${await cms.log()}${answer}`).not.toMatch(/wren/i);
});
