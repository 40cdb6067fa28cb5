import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../harness/database.ts';
import { processSettings, startCmsProcess, type CmsProcess } from './harness/cms-process.ts';
import { SITE_TOKEN } from './harness/settings.ts';
import { sql } from './harness/sql.ts';

let cms: CmsProcess;
let databaseUrl = '';

beforeAll(async () => {
  databaseUrl = await createDatabase();
  cms = await startCmsProcess(processSettings(databaseUrl));
  expect(await cms.ready()).toBe(true);
});
afterAll(() => cms.stop());

const logged = (marker: RegExp) => expect.poll(() => cms.output()).toMatch(marker);

test('a request is logged by its route, without query, path or address', async () => {
  await fetch(`${cms.url}/api/forms/registration-of-wren?email=wren@example.org`, {
    headers: { Authorization: `Bearer ${SITE_TOKEN}`, 'X-Client-Address': '203.0.113.7' },
  });
  await logged(/GET \/api\/forms\/:slug \d{3} \d+ ms/);
  for (const secret of ['wren', 'email=', '203.0.113.7', '127.0.0.1', SITE_TOKEN]) {
    expect(cms.output()).not.toContain(secret);
  }
});

test('a failing statement is logged by name, without what it would have written', async () => {
  await sql(
    databaseUrl,
    `alter table admin_users add constraint no_wren check (email not like 'wren%')`,
  );
  const { data } = (await (
    await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        email: 'system.administrator@example.org',
        password: processSettings(databaseUrl)['SEED_STAFF_PASSWORD'],
      }),
    })
  ).json()) as { data: { token: string } };
  const answer = await fetch(`${cms.url}/admin/users`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${data.token}` },
    body: JSON.stringify({ email: 'wren@example.org', firstname: 'Wren', roles: [1] }),
  });
  expect(answer.status).toBe(500);
  const text = await answer.text();
  const id = /quote ([0-9a-f-]{36})/.exec(text)?.[1] ?? 'none';
  await logged(new RegExp(`Error ${id}: \\w+ 23514`));
  expect(`${cms.output()}${text}`).not.toMatch(/wren/i);
});
