import { expect, test } from 'vitest';
import { createDatabase } from '../harness/database.ts';
import { processSettings, startCmsProcess } from './harness/cms-process.ts';
import { sql } from './harness/sql.ts';

test('two processes boot together on an empty database', async () => {
  const databaseUrl = await createDatabase();
  const settings = processSettings(databaseUrl);
  const both = await Promise.all([startCmsProcess(settings), startCmsProcess(settings)]);
  try {
    expect(await Promise.all(both.map((one) => one.ready()))).toEqual([true, true]);
    expect(await sql(databaseUrl, `select name from strapi_api_tokens`)).toEqual([
      { name: 'Site' },
    ]);
    expect(await sql(databaseUrl, 'select email from admin_users')).toHaveLength(5);
    const migrations = await sql<{ name: string }>(
      databaseUrl,
      'select name from registry.migrations',
    );
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  } finally {
    await Promise.all(both.map((one) => one.stop()));
  }
});
