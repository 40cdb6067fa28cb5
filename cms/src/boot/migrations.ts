import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { runner } from 'node-pg-migrate';
import { BootRefused } from '../errors';
import { errorName } from '../logging/describe-error';

export const SCHEMA = 'registry';
const TABLE = 'migrations';

/** Next to the app, in the repository and in the images. */
const folder = (strapi: Core.Strapi): string => path.join(strapi.dirs.app.root, '../migrations');

/** Its messages name columns and constraints; the values of rows stand in the details only. */
const refusal = (migration: string, error: unknown): BootRefused =>
  new BootRefused(
    `The CMS will not start: the migration ${migration} failed, and nothing of it was kept ` +
      `(${errorName(error)}: ${error instanceof Error ? error.message : 'no message'}).`,
  );

const runMigrations = async (strapi: Core.Strapi, databaseUrl: string): Promise<void> => {
  let current = '(none yet)';
  try {
    const done = await runner({
      databaseUrl,
      dir: folder(strapi),
      direction: 'up',
      migrationsTable: TABLE,
      migrationsSchema: SCHEMA,
      createMigrationsSchema: true,
      singleTransaction: true,
      advisoryLockMode: 'wait',
      logger: {
        info: (message) => {
          current = /^### MIGRATION (\S+)/.exec(message)?.[1] ?? current;
        },
        warn: () => undefined,
        error: () => undefined,
      },
    });
    if (done.length > 0) strapi.log.info(`Migrated: ${done.map(({ name }) => name).join(', ')}.`);
  } catch (error) {
    throw refusal(current, error);
  }
};

type Hook = { register(handler: () => Promise<void>): unknown };

/**
 * Brings the schema `registry`, and the indexes and constraints on Strapi's own tables, up to
 * date, after Strapi's schema sync, because some of them stand on its tables.
 */
export const migrateAfterSync = (strapi: Core.Strapi, databaseUrl: string): void => {
  const afterSync = strapi.hook('strapi::content-types.afterSync') as Hook;
  afterSync.register(() => runMigrations(strapi, databaseUrl));
};

/** The migrations that this release has and the database has not. */
export const pendingMigrations = async (strapi: Core.Strapi): Promise<string[]> => {
  const files = await readdir(folder(strapi));
  const rows = await strapi.db
    .connection<{ name: string }>(TABLE)
    .withSchema(SCHEMA)
    .select('name')
    .timeout(2000);
  const done = new Set(rows.map((row) => row.name));
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .filter((name) => !done.has(name));
};
