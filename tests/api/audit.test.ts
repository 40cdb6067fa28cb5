import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signIn, type StaffMember } from '../harness/staff.ts';

type Row = { id: number; who: string; did: string; subject: string; registrant?: string };
type Found = { entries: Row[]; before?: number };

async function found(member: StaffMember, query = ''): Promise<Found> {
  const { status, body } = await member.call('GET', `/registry/audit${query}`);
  expect(status).toBe(200);
  return (body as { data: Found }).data;
}

describe('the audit', () => {
  let cms: CmsProcess;
  let sql: Sql;
  let administrator: StaffMember;
  let number: string;
  beforeAll(async () => {
    const databaseUrl = await createDatabase();
    cms = await startCms(databaseUrl);
    sql = await connect(databaseUrl);
    const { body } = await cms.submit({ answers: nurse });
    number = (body as { data: { confirmationNumber: string } }).data.confirmationNumber;
    administrator = await signIn(cms, 'program.administrator@example.org');
  });
  afterAll(async () => {
    await sql.end();
    await cms.stop();
  });

  test('is read by program administrators alone', async () => {
    expect((await found(administrator)).entries.length).toBeGreaterThan(0);
    for (const who of ['ministry', 'interior.health', 'communications']) {
      const member = await signIn(cms, `${who}@example.org`);
      for (const path of ['/registry/audit', '/registry/audit/choices']) {
        expect((await member.call('GET', path)).status).toBe(403);
      }
    }
    expect((await cms.call('GET', '/registry/audit')).status).toBe(401);
  });

  test('tells what was done to a registrant, by the number as people write it', async () => {
    const written = `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6, 9)}-${number.slice(9)}`;
    const { entries } = await found(administrator, `?subject=${written.toLowerCase()}`);
    expect(entries).toMatchObject([
      { who: 'Somebody on the site', did: 'registered', subject: written },
    ]);
    expect(entries[0]?.registrant).toMatch(/^[a-z0-9]{24}$/);
  });

  test('tells who signed in, and who read it', async () => {
    const signedIn = await found(administrator, '?action=staff.signed-in');
    expect(signedIn.entries.map(({ who }) => who)).toContain('Example Program Administrator');
    const before = (await found(administrator, '?action=audit.read')).entries.length;
    await found(administrator, '?before=9007199254740991');
    expect((await found(administrator, '?action=audit.read')).entries).toHaveLength(before + 2);
  });

  test('tells what was granted in the settings of Strapi, once a change', async () => {
    const superior = await signIn(cms, 'system.administrator@example.org');
    const [role] = await sql(`select id from admin_roles where code = 'communications'`);
    const id = Number(role?.['id']);
    const of = `/admin/roles/${id}/permissions`;
    const { body } = await superior.call('GET', of);
    const { data } = body as { data: Record<string, unknown>[] };
    const permissions = data.map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties,
      conditions,
    }));
    const granted = { action: 'plugin::registry.audit.read', subject: null, conditions: [] };
    const answer = await superior.call('PUT', of, { permissions: [...permissions, granted] });
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 });
    const noted = await sql(
      `select actor, subject from registry.audit where action = 'role.changed'`,
    );
    expect(noted.map(({ subject }) => subject)).toEqual([`role:${id}`]);
    expect(noted[0]?.['actor']).toMatch(/^staff:\d+$/);
    expect((await superior.call('PUT', of, { permissions })).status).toBe(200);
  });

  test('is read in pages that miss nothing and repeat nothing', async () => {
    await sql(`insert into registry.audit (at, actor, action, subject, details)
      select now(), 'import', 'registrant.imported', 'x' || n, '{}' from generate_series(1, 120) n`);
    const seen: number[] = [];
    let query = '?action=registrant.imported';
    for (let pages = 1; ; pages += 1) {
      const { entries, before } = await found(administrator, query);
      seen.push(...entries.map(({ id }) => id));
      if (before === undefined) {
        expect(pages).toBe(3);
        break;
      }
      query = `?action=registrant.imported&before=${before}`;
    }
    expect(seen).toHaveLength(120);
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
  });

  test.each([
    ['?who=1', '“who”'],
    ['?action=constructor', 'action'],
    ['?staff=1%20or%201', 'staff'],
    ['?staff[$gt]=0', 'staff'],
    ['?from=yesterday', 'from'],
    [`?subject=${"'".repeat(10)}`, 'subject'],
  ])('refuses %s and names it', async (query, name) => {
    const { status, body } = await administrator.call('GET', `/registry/audit${query}`);
    expect(status).toBe(400);
    expect((body as { error: { message: string } }).error.message).toContain(name);
  });

  test('finds by day, in the time zone of the registry', async () => {
    await sql(`insert into registry.audit (at, actor, action, subject, details) values
      ('2020-01-01T07:59:00Z', 'system', 'upload.read', 'a', '{}'),
      ('2020-01-01T08:00:00Z', 'system', 'upload.read', 'b', '{}'),
      ('2020-01-02T07:59:00Z', 'system', 'upload.read', 'c', '{}')`);
    const { entries } = await found(administrator, '?from=2020-01-01&to=2020-01-01');
    expect(entries.map(({ subject }) => subject)).toEqual(['c', 'b']);
  });
});

test('the audit is out of the hands of the application once it belongs to another role', async () => {
  // As an operator has it: the application is no superuser, and owns its database.
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  const name = `apart_${randomBytes(4).toString('hex')}`;
  await admin.connect();
  await admin.query(`create role ${name} login password '${name}'`);
  await admin.query(`create database ${name}`);
  await admin.query(`grant connect, create, temporary on database ${name} to ${name}`);
  const inDatabase = new URL(inject('postgresUrl'));
  inDatabase.pathname = `/${name}`;
  const operator = new pg.Client({ connectionString: inDatabase.href });
  await operator.connect();
  await operator.query(`grant create, usage on schema public to ${name}`);
  const databaseUrl = new URL(inDatabase);
  databaseUrl.username = name;
  databaseUrl.password = name;

  try {
    const first = await startCms(databaseUrl.href);
    await first.stop();
    const statements = await readFile(inRoot('docs', 'separate-audit.sql'), 'utf8');
    for (let times = 1; times <= 2; times += 1) {
      await operator.query(statements.replaceAll(':"application"', name));
    }

    const cms = await startCms(databaseUrl.href);
    const sql = await connect(databaseUrl.href);
    try {
      expect((await cms.submit({ answers: nurse })).status).toBe(201);
      const [row] = await sql('select count(*)::int as count from registry.audit');
      expect(row?.['count']).toBeGreaterThan(0);
      for (const attempt of [
        `update registry.audit set actor = 'nobody'`,
        'delete from registry.audit',
        'truncate registry.audit',
        'drop table registry.audit',
        'alter table registry.audit disable trigger all',
        'drop trigger audit_is_append_only on registry.audit',
        'alter table registry.audit add column x int',
        'alter table registry.audit rename to other',
        'alter table registry.audit owner to current_user',
        'drop schema registry cascade',
        'alter schema registry rename to other',
        `create or replace function registry.refuse_change() returns trigger language plpgsql
           as 'begin return new; end'`,
        'set role ehpr_audit',
        `set session_replication_role = 'replica'`,
      ]) {
        await expect(sql(attempt), attempt).rejects.toThrow(/must be owner|permission denied/);
      }
    } finally {
      await sql.end();
      await cms.stop();
    }
  } finally {
    await operator.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop role ${name}`);
    await admin.end();
  }
});
