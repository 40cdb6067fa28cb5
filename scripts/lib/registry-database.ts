import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabase } from '../services/postgres/databases.ts';
import { startPostgres } from '../services/postgres/start-postgres.ts';
import { databaseUrl, startSettings } from './environment.ts';
import type { Lifetime } from './lifetime.ts';
import { developmentSecrets } from './secrets.ts';
import { Stop } from './stop.ts';

/**
 * The database of the registry: the one that DATABASE_URL names, or that of `npm start`, which is
 * started for as long as the command runs unless it is at work already.
 */
export async function registryDatabase(
  lifetime: Lifetime,
  say: (words: string) => void,
): Promise<string> {
  const named = databaseUrl();
  if (named !== undefined) {
    say('Into the registry whose database DATABASE_URL names.');
    return named;
  }
  const { dataDir, ports } = startSettings();
  const folder = join(dataDir, 'postgres');
  const secretsFile = join(dataDir, 'development.json');
  if (!existsSync(folder) || !existsSync(secretsFile)) {
    throw new Stop(
      `There is no registry in ${dataDir} yet. Run npm start once, or name a database with DATABASE_URL.`,
      2,
    );
  }
  const password = developmentSecrets(secretsFile).POSTGRES_PASSWORD;
  const port = portInUse(folder);
  const running = `postgresql://ehpr:${encodeURIComponent(password)}@127.0.0.1:${port}/ehpr`;
  if (port !== undefined && (await answers(running))) {
    say(`Into the registry of npm start, which is running (${dataDir}).`);
    return running;
  }
  say(`Into the registry of npm start (${dataDir}). Starting its database …`);
  const postgres = await lifetime.hold(
    startPostgres({ dataDir: folder, port: ports.postgres, password }),
    (started) => started.stop(),
  );
  return ensureDatabase(postgres, 'ehpr');
}

/** The port of the PostgreSQL that is at work on some data, as its own note of it says. */
function portInUse(folder: string): number | undefined {
  try {
    const port = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]);
    return Number.isInteger(port) && port > 0 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
