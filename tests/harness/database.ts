import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './seed-template.ts';

/**
 * Creates a database for one test file, on which the CMS has started once, and so starts quickly.
 * Resolves to its DATABASE_URL.
 */
export const createDatabase = (): Promise<string> =>
  // The strategy that costs least where nothing is kept on disk.
  create((name) => `create database ${name} template ${TEMPLATE} strategy file_copy`);

/** Creates an empty one, for tests of the first start. */
export const createEmptyDatabase = (): Promise<string> =>
  create((name) => `create database ${name}`);

async function create(statement: (name: string) => string): Promise<string> {
  const address = new URL(inject('postgresUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query(statement(client.escapeIdentifier(name)));
  } finally {
    await client.end();
  }
  address.pathname = `/${name}`;
  return address.href;
}

/** Where the run's inbox answers, for RESEND_BASE_URL. */
export const inboxUrl = (): string => inject('inboxUrl');
