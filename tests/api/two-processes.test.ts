import { expect, test } from 'vitest';
import { generateSecrets } from '../../scripts/lib/secrets.ts';
import { startCms } from '../harness/cms-process.ts';
import { createEmptyDatabase } from '../harness/database.ts';
import { connect } from '../harness/sql.ts';

test('two processes boot together on an empty database', async () => {
  const databaseUrl = await createEmptyDatabase();
  const sql = await connect(databaseUrl);
  const secrets = generateSecrets();
  const starting = [startCms(databaseUrl, {}, secrets), startCms(databaseUrl, {}, secrets)];
  try {
    for (const cms of await Promise.all(starting)) {
      expect((await cms.call('GET', '/api/revision')).status).toBe(200);
    }
    expect(await sql('select name from strapi_api_tokens')).toEqual([{ name: 'Site' }]);
    const staff = (await sql('select email from admin_users')).map(({ email }) => email);
    expect(staff).toContain('interior.health@example.org');
    expect(new Set(staff).size).toBe(staff.length);
    const migrated = (await sql('select name from registry.migrations')).map(({ name }) => name);
    expect(new Set(migrated).size).toBe(migrated.length);
  } finally {
    await sql.end();
    for (const result of await Promise.allSettled(starting)) {
      if (result.status === 'fulfilled') await result.value.stop();
    }
  }
});
