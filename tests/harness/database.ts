import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** Creates an empty database for one test file. Resolves to its DATABASE_URL. */
export async function createDatabase(): Promise<string> {
  const address = new URL(inject('postgresUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  address.pathname = `/${name}`;
  return address.href;
}

/** Where the run's inbox answers, for RESEND_BASE_URL. */
export const inboxUrl = (): string => inject('inboxUrl');
