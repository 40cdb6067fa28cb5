import pg from 'pg';
import { ensureDatabase } from '../../scripts/services/postgres/databases.ts';
import type { Postgres } from '../../scripts/services/postgres/start-postgres.ts';
import { launchCms } from './launch-cms.ts';
import { testSecrets } from './test-secrets.ts';

/** What a new registry holds, for databases of the tests to begin as. */
export const TEMPLATE = 'seeded';

/** Has the CMS begin on an empty database once, and keeps what it made of it as the template. */
export async function seedTemplate(postgres: Postgres, mailUrl: string): Promise<void> {
  const url = await ensureDatabase(postgres, TEMPLATE);
  const { child } = await launchCms(url, testSecrets(), { RESEND_BASE_URL: mailUrl });
  await child.stop();
  // A chore that was asked for here is not to be done in every copy.
  await ask(url, 'truncate pgboss.job');
  await ask(postgres.urlOf('postgres'), `alter database ${TEMPLATE} with allow_connections false`);
}

async function ask(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
