import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, SITE_TOKEN, type BootedCms } from '../harness/cms-in-process.ts';
import { createEmptyDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';

let databaseUrl = '';
let sql: Sql;
let cms: BootedCms | undefined;

/** Starts the CMS again on what it left behind. */
const boot = async (overrides: Record<string, string> = {}): Promise<BootedCms> => {
  await cms?.stop();
  cms = undefined;
  cms = await bootCms(databaseUrl, overrides);
  return cms;
};
const running = async (): Promise<BootedCms> => cms ?? (await boot());

beforeAll(async () => {
  databaseUrl = await createEmptyDatabase();
  sql = await connect(databaseUrl);
  await boot();
});
afterAll(async () => {
  await cms?.stop();
  await sql.end();
});

describe('what the public may do', () => {
  const grant = async (role: string, action: string) => {
    const [permission] = await sql(
      `insert into up_permissions (document_id, action, created_at, updated_at, published_at)
       values (md5(random()::text), $1, now(), now(), now()) returning id`,
      [action],
    );
    await sql(
      `insert into up_permissions_role_lnk (permission_id, role_id)
       select $1, id from up_roles where type = $2`,
      [permission?.['id'], role],
    );
  };

  const ofPublic = `select action from up_permissions
    join up_permissions_role_lnk link on link.permission_id = up_permissions.id
    join up_roles role on role.id = link.role_id
    where role.type <> 'registrant'`;

  test('is nothing, also when the CMS starts again', async () => {
    expect(await sql(ofPublic)).toEqual([]);
    await boot();
    expect(await sql(ofPublic)).toEqual([]);
  });

  test('keeps the CMS from starting when it is more', async () => {
    await grant('public', 'plugin::users-permissions.auth.register');
    await grant('authenticated', 'plugin::users-permissions.user.find');
    await expect(boot()).rejects.toThrow(
      /Public may plugin::users-permissions\.auth\.register.*Authenticated may plugin::users-permissions\.user\.find|Authenticated may.*Public may/,
    );
    await sql('delete from up_permissions');
    await boot();
  });

  test('does not include opening an account', async () => {
    const { http } = await running();
    const account = { username: 'wren', email: 'wren@example.org', password: 'Only-4-Wren' };
    expect((await http.post('/api/auth/local/register').send(account)).status).toBe(401);
    expect(await sql('select id from up_users')).toEqual([]);
  });
});

describe('the token of the site', () => {
  const tokens = () => sql('select name, type, access_key, encrypted_key from strapi_api_tokens');
  const actions = async () =>
    (await sql('select action from strapi_api_token_permissions order by action')).map(
      ({ action }) => action,
    );

  test('is the only one, is not kept in the clear, and stays as it is', async () => {
    const before = await tokens();
    expect(before).toMatchObject([{ name: 'Site', type: 'custom', encrypted_key: null }]);
    expect(before[0]?.['access_key']).not.toContain(SITE_TOKEN);
    const may = await actions();
    expect(may).toContain('plugin::forms.submission.create');
    await boot();
    expect(await tokens()).toEqual(before);
    expect(await actions()).toEqual(may);
  });

  test('loses what it was given by hand, and changes with its setting', async () => {
    await sql(
      `with given as (
         insert into strapi_api_token_permissions (document_id, action)
         values ('by-hand', 'plugin::users-permissions.user.find') returning id)
       insert into strapi_api_token_permissions_token_lnk (api_token_permission_id, api_token_id)
       select given.id, strapi_api_tokens.id from given, strapi_api_tokens`,
    );
    expect((await (await running()).asSite.get('/api/users')).status).toBe(200);
    const { asSite } = await boot();
    expect((await asSite.get('/api/users')).status).toBe(403);
    expect((await asSite.get('/api/revision')).status).toBe(200);

    const rotated = await boot({ CMS_API_TOKEN: 'another-token-of-the-site-0123456789' });
    expect((await rotated.asSite.get('/api/revision')).status).toBe(401);
    await boot();
  });
});

describe('staff', () => {
  const roles = async () =>
    (await sql('select code from admin_roles')).map(({ code }) => String(code)).sort();

  test('have the roles of the registry, and none of those that Strapi brings', async () => {
    expect(await roles()).toEqual([
      'communications',
      'health-authority-staff',
      'ministry-staff',
      'program-administrator',
      'strapi-super-admin',
    ]);
  });

  const registrants = '/content-manager/collection-types/plugin::registry.registrant';
  const forms = '/content-manager/collection-types/plugin::forms.form';
  test.each([
    ['program.administrator@example.org', { registrants: 200, forms: 200 }],
    ['ministry@example.org', { registrants: 200, forms: 200 }],
    ['interior.health@example.org', { registrants: 200, forms: 403 }],
    ['communications@example.org', { registrants: 403, forms: 200 }],
  ])('%s may open %o', async (email, expected) => {
    const person = await (await running()).asStaff(email);
    expect({
      registrants: (await person.get(registrants)).status,
      forms: (await person.get(forms)).status,
    }).toEqual(expected);
  });

  test.each(['program.administrator@example.org', 'ministry@example.org'])(
    '%s may not write a registrant, however asked',
    async (email) => {
      const person = await (await running()).asStaff(email);
      expect((await person.post(registrants).send({ firstName: 'Wren' })).status).toBe(403);
      expect((await person.put(`${registrants}/x`).send({})).status).toBe(403);
      expect((await person.delete(`${registrants}/x`)).status).toBe(403);
    },
  );

  test('may still publish a form when the CMS has started again, and again', async () => {
    await boot();
    const { asStaff } = await boot();
    const person = await asStaff('program.administrator@example.org');
    const found = await person.get(`${forms}?filters[slug][$eq]=registration`);
    const [{ documentId }] = (found.body as { results: [{ documentId: string }] }).results;
    const answer = await person.post(`${forms}/${documentId}/actions/publish`).send({});
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  });

  test('find new fields named after an upgrade, and their own names of fields as they were', async () => {
    const configuration = 'plugin_content_manager_configuration_components::forms.question';
    type Fields = Record<string, { edit: { label: string }; list: { label: string } }>;
    const read = async () => {
      const [row] = await sql('select value from strapi_core_store_settings where key = $1', [
        configuration,
      ]);
      return JSON.parse(String(row?.['value'])) as { metadatas: Fields };
    };
    const label = async (field: string) => (await read()).metadatas[field]?.edit.label;
    const arranged = await label('maxLength');
    const kept = await read();
    // As a release left them that had no such field, and remembered nothing.
    Object.assign(kept.metadatas['maxLength']?.edit ?? {}, { label: 'maxLength' });
    Object.assign(kept.metadatas['hint']?.edit ?? {}, { label: 'Small print' });
    await sql('update strapi_core_store_settings set value = $1 where key = $2', [
      JSON.stringify(kept),
      configuration,
    ]);
    await sql(`update strapi_core_store_settings set value = 'true', type = 'boolean'
               where key = 'ehpr_arranged_forms.question'`);
    await boot();
    expect(arranged).not.toBe('maxLength');
    expect(await label('maxLength')).toBe(arranged);
    expect(await label('hint')).toBe('Small print');
  });

  test('keep what an administrator changed', async () => {
    await sql(`delete from admin_permissions where action like '%explorer.publish'`);
    await sql(`delete from admin_roles where code = 'communications'`);
    await sql(`update admin_roles set name = 'Ministry' where code = 'ministry-staff'`);
    await boot();
    expect(await roles()).not.toContain('communications');
    expect(await sql(`select 1 from admin_roles where name = 'Ministry'`)).toHaveLength(1);
    expect(
      await sql(
        `select p.action from admin_permissions p
         join admin_permissions_role_lnk l on l.permission_id = p.id
         join admin_roles r on r.id = l.role_id and r.code <> 'strapi-super-admin'
         where p.action like '%explorer.publish'`,
      ),
    ).toEqual([]);
  });
});

describe('where no password for example people is set', () => {
  test('there are none, and nobody becomes the first administrator by coming first', async () => {
    // There is room for one Strapi in a process.
    await cms?.stop();
    cms = undefined;
    const empty = await createEmptyDatabase();
    const alone = await bootCms(empty, { SEED_STAFF_PASSWORD: '' });
    const ask = await connect(empty);
    try {
      const wren = { firstname: 'Wren', email: 'wren@example.org', password: 'Only-4-Wren' };
      for (const path of [
        '/admin/register-admin',
        '/admin/register-admin/',
        '/Admin/Register-Admin',
      ]) {
        expect((await alone.http.post(path).send(wren)).status).toBe(403);
      }
      expect(await ask('select email from admin_users')).toEqual([]);
    } finally {
      await ask.end();
      await alone.stop();
    }
  });
});
