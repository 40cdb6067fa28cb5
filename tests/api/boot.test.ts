import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDatabase } from '../harness/database.ts';
import { SITE_TOKEN, STAFF_PASSWORD } from './harness/settings.ts';
import { sql } from './harness/sql.ts';
import { startCms, type TestCms } from './harness/start-cms.ts';

let databaseUrl = '';
let cms: TestCms | undefined;

const boot = async (overrides: Record<string, string> = {}): Promise<TestCms> => {
  await cms?.stop();
  cms = undefined;
  cms = await startCms(databaseUrl, overrides);
  return cms;
};

beforeEach(async () => {
  databaseUrl = await createDatabase();
});

afterEach(async () => {
  await cms?.stop();
  cms = undefined;
});

const grant = async (role: string, action: string) => {
  const [permission] = await sql<{ id: number }>(
    databaseUrl,
    `insert into up_permissions (document_id, action, created_at, updated_at, published_at)
     values (md5(random()::text), $1, now(), now(), now()) returning id`,
    [action],
  );
  await sql(
    databaseUrl,
    `insert into up_permissions_role_lnk (permission_id, role_id)
     select $1, id from up_roles where type = $2`,
    [permission?.id, role],
  );
};

describe('what the public may do', () => {
  test('is nothing, also when the CMS starts again', async () => {
    await boot();
    await boot();
    expect(await sql(databaseUrl, 'select action from up_permissions')).toEqual([]);
  });

  test.each([
    ['public', 'Public'],
    ['authenticated', 'Authenticated'],
  ])('keeps the CMS from starting when %s may more', async (type, name) => {
    await boot();
    await grant(type, 'plugin::users-permissions.auth.register');
    await expect(boot()).rejects.toThrow(`${name} may plugin::users-permissions.auth.register`);
  });

  test('does not include opening an account', async () => {
    const { http } = await boot();
    const answer = await http
      .post('/api/auth/local/register')
      .send({ username: 'wren', email: 'wren@example.org', password: STAFF_PASSWORD });
    expect(answer.status).toBe(401);
    expect(await sql(databaseUrl, 'select id from up_users')).toEqual([]);
  });

  test('does not include becoming the first administrator', async () => {
    const { http } = await boot({ SEED_STAFF_PASSWORD: '' });
    const answer = await http
      .post('/admin/register-admin')
      .send({ firstname: 'Wren', email: 'wren@example.org', password: STAFF_PASSWORD });
    expect(answer.status).toBe(403);
    expect(await sql(databaseUrl, 'select id from admin_users')).toEqual([]);
  });
});

describe('the token of the site', () => {
  const tokens = () =>
    sql<{ name: string; type: string; access_key: string; encrypted_key: string | null }>(
      databaseUrl,
      'select name, type, access_key, encrypted_key from strapi_api_tokens',
    );
  const actions = async () => {
    const rows = await sql<{ action: string }>(
      databaseUrl,
      'select action from strapi_api_token_permissions order by action',
    );
    return rows.map(({ action }) => action);
  };

  test('is the only one, is not kept in the clear, and may what its list says', async () => {
    await boot();
    const [token, ...others] = await tokens();
    expect(others).toEqual([]);
    expect(token).toMatchObject({ name: 'Site', type: 'custom', encrypted_key: null });
    expect(token?.access_key).not.toContain(SITE_TOKEN);
    const first = await actions();
    expect(first).toContain('plugin::forms.submission.create');

    await boot();
    expect(await tokens()).toHaveLength(1);
    expect(await actions()).toEqual(first);
  });

  test('loses what it was given by hand', async () => {
    await boot();
    await sql(
      databaseUrl,
      `with given as (
         insert into strapi_api_token_permissions (document_id, action)
         values ('by-hand', 'plugin::users-permissions.user.find') returning id)
       insert into strapi_api_token_permissions_token_lnk (api_token_permission_id, api_token_id)
       select given.id, strapi_api_tokens.id from given, strapi_api_tokens`,
    );
    const { asSite } = await boot();
    expect(await actions()).not.toContain('plugin::users-permissions.user.find');
    expect((await asSite.get('/api/users')).status).toBe(403);
  });

  test('changes with its setting', async () => {
    const before = await boot();
    expect((await before.asSite.get('/api/revision')).status).toBe(200);
    const after = await boot({ CMS_API_TOKEN: 'another-token-of-the-site-0123456789' });
    expect((await after.asSite.get('/api/revision')).status).toBe(401);
  });
});

describe('staff', () => {
  const roles = async () => {
    const rows = await sql<{ code: string }>(databaseUrl, 'select code from admin_roles');
    return rows.map(({ code }) => code).sort();
  };

  test('have the roles of the registry, and none that sees every registrant unasked', async () => {
    await boot();
    expect(await roles()).toEqual([
      'communications',
      'health-authority-staff',
      'ministry-staff',
      'program-administrator',
      'strapi-super-admin',
    ]);
  });

  test.each([
    ['program.administrator@example.org', 200],
    ['ministry@example.org', 200],
    ['interior.health@example.org', 403],
    ['communications@example.org', 403],
  ])('%s gets %i for the registrants', async (email, status) => {
    const { asStaff } = await boot();
    const person = await asStaff(email, STAFF_PASSWORD);
    const answer = await person.get(
      '/content-manager/collection-types/plugin::registry.registrant',
    );
    expect(answer.status).toBe(status);
  });

  test('keep what an administrator changed', async () => {
    await boot();
    await sql(databaseUrl, `delete from admin_permissions where action like '%explorer.publish'`);
    await sql(databaseUrl, `delete from admin_roles where code = 'communications'`);
    await sql(
      databaseUrl,
      `update admin_roles set name = 'Ministry' where code = 'ministry-staff'`,
    );
    const count = () =>
      sql(
        databaseUrl,
        `select count(*) from admin_permissions p
         join admin_permissions_role_lnk l on l.permission_id = p.id
         join admin_roles r on r.id = l.role_id and r.code <> 'strapi-super-admin'`,
      );
    const before = await count();
    await boot();
    expect(await roles()).not.toContain('communications');
    expect(
      await sql(databaseUrl, `select 1 from admin_roles where name = 'Ministry'`),
    ).toHaveLength(1);
    expect(await count()).toEqual(before);
  });

  test('are not invented where no password is set for them', async () => {
    await boot({ SEED_STAFF_PASSWORD: '' });
    expect(await sql(databaseUrl, 'select email from admin_users')).toEqual([]);
  });
});
