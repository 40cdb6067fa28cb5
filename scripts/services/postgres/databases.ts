import pg from 'pg';
import type { Postgres } from './start-postgres.ts';

/** Creates a database unless it is there. */
export async function ensureDatabase(postgres: Postgres, name: string): Promise<string> {
  await asAdministrator(postgres, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  return postgres.urlOf(name);
}

async function asAdministrator(postgres: Postgres, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: postgres.urlOf('postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
