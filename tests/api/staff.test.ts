import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import type { StaffOverview, StaffRow } from '../../cms/src/plugins/registry/shared/staff.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { STAFF_PASSWORD } from '../harness/test-secrets.ts';

type Mail = { id: string; to: string[]; subject: string; text: string };

const soon = { withinMs: 20_000 };

let databaseUrl: string;
let cms: BootedCms;
let sql: Sql;
let administrator: StaffAgent;
let system: StaffAgent;

beforeAll(async () => {
  databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  administrator = await cms.asStaff('program.administrator@example.org');
  system = await cms.asStaff('system.administrator@example.org');
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const person = (email: string, more: object = {}) => ({
  firstName: 'Wren',
  lastName: 'Invented',
  email,
  role: 'health-authority-staff',
  ...more,
});
const address = (domain = 'example.org') => `${randomUUID().slice(0, 8)}@${domain}`;
const rowIn = ({ body }: { body: unknown }) => (body as { data: StaffRow }).data;
const errorIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string; details: { field?: string } } }).error;

async function invite(email: string, more: object = {}): Promise<StaffRow> {
  const answer = await administrator.post('/registry/staff').send(person(email, more));
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return rowIn(answer);
}
const change = (agent: StaffAgent, id: number, what: string) =>
  agent.post(`/registry/staff/${id}/${what}`).send({});

/** The mails of someone, once there are so many, oldest first. */
async function mailsTo(email: string, count: number): Promise<Mail[]> {
  let found: { id: string; to: string[]; created_at: string }[] = [];
  await until(async () => {
    const list = (await (await fetch(`${inboxUrl()}/emails`)).json()) as { data: typeof found };
    found = list.data.filter(({ to }) => to.includes(email));
    return found.length >= count;
  }, soon);
  expect(found).toHaveLength(count);
  const whole = found.map(async ({ id }) => {
    const response = await fetch(`${inboxUrl()}/emails/${id}`);
    return (await response.json()) as Mail;
  });
  return Promise.all(whole);
}
const tokensIn = (mails: Mail[]) =>
  mails.map(({ text }) => /registrationToken=([0-9a-f]{40})/u.exec(text)?.[1] ?? '');

const register = (registrationToken: string) =>
  cms.http.post('/admin/register').send({
    registrationToken,
    userInfo: { firstname: 'Wren', lastname: 'Invented', password: STAFF_PASSWORD },
  });
const tokenOf = async (email: string): Promise<string> => {
  const [row] = await sql('select registration_token from admin_users where email = $1', [email]);
  return String(row?.['registration_token']);
};
/** Someone who followed the invitation and works. */
async function active(email: string, more: object = {}) {
  const { id } = await invite(email, more);
  expect((await register(await tokenOf(email))).status).toBe(200);
  return { id, agent: await cms.asStaff(email) };
}
/** What was done to a member of staff. */
const auditOf = (id: number) =>
  sql(
    `select actor, action, subject, details from registry.audit
     where subject = $1 and action <> 'staff.signed-in' order by id`,
    [`staff:${id}`],
  );

describe('an invitation', () => {
  test('is sent, opens the admin once, and shows what the address may see', async () => {
    const email = address('fraserhealth.ca');
    const row = await invite(email.toUpperCase());
    expect(row).toMatchObject({
      name: 'Wren Invented',
      email,
      roles: [{ code: 'health-authority-staff', name: 'Health-authority staff' }],
      assignedAuthority: null,
      authorityOfMail: 'fraser',
      state: 'invited',
      sees: { kind: 'region', region: 'FraserRegion' },
      isManaged: true,
    });
    const [mail] = await mailsTo(email, 1);
    expect(mail?.subject).toBe('You are invited to work with the registry');
    const [token = ''] = tokensIn(mail ? [mail] : []);
    expect((await cms.http.post('/admin/login').send({ email, password: '' })).status).toBe(400);
    expect((await register(token)).status).toBe(200);
    expect((await register(token)).status).toBe(400);

    const agent = await cms.asStaff(email);
    expect((await agent.get('/registry/scope')).body).toEqual({
      data: { kind: 'region', region: 'FraserRegion' },
    });
    expect(rowIn(await change(administrator, row.id, 'approve')).state).toBe('active');
  });

  test('is in the outbox without its secret once it is sent, and sealed until then', async () => {
    const email = address();
    await invite(email);
    const [mail] = await mailsTo(email, 1);
    const [token = ''] = tokensIn(mail ? [mail] : []);
    await until(async () => {
      const [row] = await sql('select status from registry.outbox where to_address = $1', [email]);
      return row?.['status'] === 'sent';
    }, soon);
    const rows = await sql('select * from registry.outbox where to_address = $1', [email]);
    expect(rows).toMatchObject([{ sealed: null, payload: { firstName: 'Wren' } }]);
    expect(JSON.stringify(rows)).not.toContain(token);

    type Trx = Parameters<Parameters<BootedCms['strapi']['db']['transaction']>[0]>[0]['trx'];
    type Table = (name: string) => { where(row: object): Promise<unknown[]> };
    type Outbox = { enqueue: (trx: Trx, mail: object) => Promise<void> };
    const outbox = cms.strapi.plugin('outreach').service('outbox') as unknown as Outbox;
    let waiting: unknown[] = [];
    const given = cms.strapi.db.transaction(async ({ trx }) => {
      await outbox.enqueue(trx, {
        template: 'staff-invitation',
        cause: 'invited/never',
        to: 'never@example.org',
        locale: 'en',
        values: { firstName: 'Wren', role: 'Role' },
        secret: 'f00df00d',
      });
      const table = trx as unknown as Table;
      waiting = await table('registry.outbox').where({ cause: 'invited/never' });
      throw new Error('not sent');
    });
    await expect(given).rejects.toThrow('not sent');
    expect(waiting).toMatchObject([{ sealed: expect.any(String) as string }]);
    expect(JSON.stringify(waiting)).not.toContain('f00df00d');
  });

  test('asked for many times at once, is one account and one mail', async () => {
    const email = address();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => administrator.post('/registry/staff').send(person(email))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const again = await administrator.post('/registry/staff').send(person(email.toUpperCase()));
    expect(errorIn(again)).toMatchObject({
      message: expect.stringContaining('is invited already') as string,
      details: { field: 'email' },
    });
    await mailsTo(email, 1);
  });

  test('can be sent again, after a moment, with another link', async () => {
    const email = address();
    const { id } = await invite(email);
    const first = await tokenOf(email);
    const soon = await change(administrator, id, 'invitation');
    expect([soon.status, errorIn(soon).message]).toEqual([
      409,
      expect.stringContaining('a moment ago'),
    ]);
    await sql(
      `update registry.staff set invited_at = now() - interval '1 hour' where user_id = $1`,
      [id],
    );
    expect((await change(administrator, id, 'invitation')).status).toBe(200);
    const tokens = tokensIn(await mailsTo(email, 2));
    expect(new Set(tokens).size).toBe(2);
    expect((await register(first)).status).toBe(400);
    const second = tokens.find((token) => token !== first) ?? '';
    expect((await register(second)).status).toBe(200);
    expect((await change(administrator, id, 'invitation')).status).toBe(409);
  });

  test('is good for two weeks', async () => {
    const email = address();
    const { id } = await invite(email);
    const age = (days: number) =>
      sql(
        `update registry.staff set invited_at = now() - make_interval(days => $1) where user_id = $2`,
        [days, id],
      );
    const token = await tokenOf(email);
    const info = () => cms.http.get(`/admin/registration-info?registrationToken=${token}`);
    await age(13);
    expect((await info()).status).toBe(200);
    await age(15);
    expect((await info()).status).toBe(400);
    expect((await register(token)).status).toBe(400);
    const listed = (await administrator.get('/registry/staff')).body as { data: StaffOverview };
    expect(listed.data.staff.find((row) => row.id === id)).toMatchObject({
      state: 'invited',
      isInvitationExpired: true,
    });
    expect(rowIn(await change(administrator, id, 'invitation')).isInvitationExpired).toBe(false);
    expect((await register(await tokenOf(email))).status).toBe(200);
  });

  test.each([
    [{ email: 'nobody' }, 'email', /name@example\.org/],
    [{ email: `${'x'.repeat(250)}@example.org` }, 'email', /255/],
    [{ email: 'a@example.org\r\nBcc: b@example.org' }, 'email', /name@example\.org/],
    [{ firstName: ' ' }, 'firstName', /first name/],
    [{ lastName: '<b>' }, 'lastName', /signs/],
    [{ lastName: 'x'.repeat(101) }, 'lastName', /100/],
    [{ role: 'strapi-super-admin' }, 'role', /roles in the list/],
    [{ role: 'nothing' }, 'role', /roles in the list/],
    [{ role: 7 }, 'role', /./],
    [{ authority: 'atlantis' }, 'authority', /health authorities in the list/],
    [{ isActive: true }, undefined, /./],
    [{ roles: [1] }, undefined, /./],
  ])('that says %j is refused in words, and nothing is kept', async (fault, field, words) => {
    const before = await sql('select count(*) from admin_users');
    const answer = await administrator.post('/registry/staff').send(person(address(), fault));
    expect(answer.status).toBe(400);
    expect(errorIn(answer).message).toMatch(words);
    expect(errorIn(answer).details.field).toBe(field);
    expect(await sql('select count(*) from admin_users')).toEqual(before);
  });
});

describe('a block', () => {
  test('ends what is going on at once, and is taken back', async () => {
    const { id, agent } = await active(address('fraserhealth.ca'));
    const session = await cms.strapi.sessionManager('admin').listSessions(String(id));
    expect(session.length).toBeGreaterThan(0);
    expect((await agent.get('/registry/scope')).status).toBe(200);

    expect(rowIn(await change(administrator, id, 'block'))).toMatchObject({ state: 'blocked' });
    expect((await agent.get('/registry/scope')).status).toBe(401);
    expect((await agent.get('/admin/users/me')).status).toBe(401);
    expect(await cms.strapi.sessionManager('admin').listSessions(String(id))).toEqual([]);
    expect((await change(administrator, id, 'block')).status).toBe(200);

    expect(rowIn(await change(administrator, id, 'unblock'))).toMatchObject({ state: 'active' });
    expect((await agent.get('/registry/scope')).status).toBe(401);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'staff.invited',
      'staff.blocked',
      'staff.unblocked',
    ]);
  });

  test('holds against a password that is set at the same moment', async () => {
    const email = address();
    const { id } = await invite(email);
    const token = await tokenOf(email);
    await change(administrator, id, 'block');
    // As if the link had been followed before the block, and the password came after it.
    await sql('update admin_users set registration_token = $1 where id = $2', [token, id]);
    expect((await register(token)).status).toBeGreaterThanOrEqual(400);
    const login = await cms.http.post('/admin/login').send({ email, password: STAFF_PASSWORD });
    expect(login.status).toBe(400);
    expect(await sql('select is_active, blocked from admin_users where id = $1', [id])).toEqual([
      { is_active: false, blocked: true },
    ]);
  });

  test('ends when Strapi’s own settings make the account active', async () => {
    const { id } = await active(address());
    await change(administrator, id, 'block');
    expect((await system.put(`/admin/users/${id}`).send({ isActive: true })).status).toBe(200);
    expect(await sql('select is_active, blocked from admin_users where id = $1', [id])).toEqual([
      { is_active: true, blocked: false },
    ]);
  });

  test('of someone invited makes the link void; taken back, there is another', async () => {
    const email = address();
    const { id } = await invite(email);
    const token = await tokenOf(email);
    await change(administrator, id, 'block');
    expect((await register(token)).status).toBe(400);
    expect((await change(administrator, id, 'approve')).status).toBe(409);
    expect(rowIn(await change(administrator, id, 'unblock')).state).toBe('invited');
    await mailsTo(email, 2);
    expect((await register(await tokenOf(email))).status).toBe(200);
  });
});

test('whoever has a password and was not let in waits until they are approved', async () => {
  const email = address();
  const { id } = await active(email);
  await sql('update admin_users set is_active = false where id = $1', [id]);
  const listed = (await administrator.get('/registry/staff')).body as { data: StaffOverview };
  expect(listed.data.staff.find((row) => row.id === id)?.state).toBe('waiting');
  expect(rowIn(await change(administrator, id, 'approve')).state).toBe('active');
  expect((await (await cms.asStaff(email)).get('/registry/scope')).status).toBe(200);
});

test('a role that is changed counts at once', async () => {
  const { id, agent } = await active(address(), { role: 'ministry-staff' });
  expect((await agent.get('/registry/scope')).body).toEqual({ data: { kind: 'all' } });
  const to = (role: string) => administrator.put(`/registry/staff/${id}/role`).send({ role });
  expect(rowIn(await to('communications'))).toMatchObject({
    roles: [{ code: 'communications' }],
    sees: { kind: 'none', because: 'no-role' },
  });
  const registrants = '/content-manager/collection-types/plugin::registry.registrant';
  expect((await agent.get(registrants)).status).toBe(403);
  expect((await to('communications')).status).toBe(200);
  expect((await to('strapi-super-admin')).status).toBe(400);
  const [, changed, ...more] = await auditOf(id);
  expect(changed).toMatchObject({
    action: 'staff.role-changed',
    details: { from: 'ministry-staff', to: 'communications' },
  });
  expect(more).toEqual([]);
});

test('an authority is set by hand, and left to the address again', async () => {
  const { id, agent } = await active(address('fraserhealth.ca'), { authority: 'interior' });
  const scope = async () => ((await agent.get('/registry/scope')).body as { data: object }).data;
  const to = (authority: unknown) =>
    administrator.put(`/registry/staff/${id}/authority`).send({ authority });
  expect(await scope()).toEqual({ kind: 'region', region: 'InteriorRegion' });
  expect((await to('providence')).status).toBe(200);
  expect(await scope()).toEqual({ kind: 'anywhere' });
  expect(rowIn(await to(null))).toMatchObject({ assignedAuthority: null });
  expect(await scope()).toEqual({ kind: 'region', region: 'FraserRegion' });
  expect((await to('atlantis')).status).toBe(400);
  expect((await to(undefined)).status).toBe(400);
});

describe('nobody', () => {
  const idOf = async (email: string) =>
    Number((await sql('select id from admin_users where email = $1', [email]))[0]?.['id']);

  test('changes their own access, or that of a system administrator', async () => {
    const own = await idOf('program.administrator@example.org');
    const systems = await idOf('system.administrator@example.org');
    for (const id of [own, systems]) {
      for (const what of ['block', 'unblock', 'approve', 'invitation']) {
        expect((await change(administrator, id, what)).status, what).toBe(409);
      }
      const role = { role: 'communications' };
      expect((await administrator.put(`/registry/staff/${id}/role`).send(role)).status).toBe(409);
      const authority = { authority: 'fraser' };
      const set = await administrator.put(`/registry/staff/${id}/authority`).send(authority);
      expect(set.status).toBe(409);
    }
    expect((await administrator.get('/registry/staff')).status).toBe(200);
  });

  test('takes away the last program administrator', async () => {
    const own = await idOf('program.administrator@example.org');
    const blocked = await change(system, own, 'block');
    expect([blocked.status, errorIn(blocked).message]).toEqual([
      409,
      expect.stringContaining('last program administrator'),
    ]);
    const role = { role: 'ministry-staff' };
    expect((await system.put(`/registry/staff/${own}/role`).send(role)).status).toBe(409);
  });

  test('who is blocked blocks back, though both ask at once', async () => {
    const role = 'program-administrator';
    const [one, other] = [address(), address()];
    const first = await active(one, { role });
    const second = await active(other, { role });
    const answers = await Promise.all([
      change(first.agent, second.id, 'block'),
      change(second.agent, first.id, 'block'),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => [401, 403].includes(status))).toHaveLength(1);
    const rows = await sql('select blocked from admin_users where id = any($1)', [
      [first.id, second.id],
    ]);
    expect(rows.filter(({ blocked }) => blocked)).toHaveLength(1);
  });

  test('but administrators opens the page or asks any of it', async () => {
    const { id } = await invite(address());
    const others = [
      await cms.asStaff('ministry@example.org'),
      await cms.asStaff('interior.health@example.org'),
      await cms.asStaff('communications@example.org'),
      await makeStaff(cms, sql, { email: address(), role: undefined }),
    ];
    const routes = [
      ['get', ''],
      ['post', ''],
      ['post', `/${id}/invitation`],
      ['post', `/${id}/approve`],
      ['post', `/${id}/block`],
      ['post', `/${id}/unblock`],
      ['put', `/${id}/role`],
      ['put', `/${id}/authority`],
    ] as const;
    const ask = (
      agent: Pick<StaffAgent, 'get' | 'post' | 'put'>,
      method: 'get' | 'post' | 'put',
      path: string,
    ) => agent[method](`/registry/staff${path}`).send(method === 'get' ? undefined : {});
    for (const [method, path] of routes) {
      for (const agent of others) {
        expect((await ask(agent, method, path)).status).toBe(403);
      }
      expect((await ask(cms.asSite, method, path)).status).toBe(401);
      expect((await ask(cms.http, method, path)).status).toBe(401);
    }
    for (const unknown of ['0', '999999', '99999999999', 'x', '-1', '1.5', "1'"]) {
      const answer = await administrator.post(`/registry/staff/${unknown}/block`).send({});
      expect(answer.status, unknown).toBe(404);
    }
  });
});

test('the audit holds ids and keys, and no address or name', async () => {
  const rows = await sql(`select * from registry.audit where action like 'staff.%'`);
  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(rows)).not.toMatch(/@|Wren|Invented/u);
  for (const { actor } of rows) expect(actor).toMatch(/^staff:\d+$/u);
});

test('what administrators say of the example staff stays when the CMS starts again', async () => {
  const rows = () =>
    sql(`select email, health_authority from registry.staff join admin_users on id = user_id
         where email like '%.health@example.org' order by email`);
  expect(await rows()).toEqual([
    { email: 'fraser.health@example.org', health_authority: 'fraser' },
    { email: 'interior.health@example.org', health_authority: 'interior' },
  ]);
  const [row] = await sql(`select id from admin_users where email = 'fraser.health@example.org'`);
  await administrator
    .put(`/registry/staff/${String(row?.['id'])}/authority`)
    .send({ authority: null });
  const [changed] = await rows();
  expect(changed?.['health_authority']).toBeNull();
  await cms.stop();
  cms = await bootCms(databaseUrl);
  expect(await rows()).toEqual([
    changed,
    expect.objectContaining({ health_authority: 'interior' }),
  ]);
});
