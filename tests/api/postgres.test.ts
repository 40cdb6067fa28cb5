import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.ts';
import { freePort } from '../../scripts/lib/ports.ts';
import { ensureDatabase } from '../../scripts/services/postgres/databases.ts';
import { startPostgres } from '../../scripts/services/postgres/start-postgres.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehpr test '));
});
afterAll(() => rm(folder, { recursive: true }));

const password = 'of this test only';
const settings = async (name: string) => ({
  dataDir: join(folder, name, 'postgres'),
  port: await freePort(),
  password,
  throwaway: true,
});

async function remember(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('keeps its data between runs', async () => {
  const kept = await settings('kept');
  const first = await startPostgres(kept);
  const url = await ensureDatabase(first, 'ehpr');
  await remember(url, `create table said as select 'hello' as words`);
  await first.stop();

  const second = await startPostgres(kept);
  expect(await ensureDatabase(second, 'ehpr')).toBe(url);
  expect(await remember(url, 'select words from said')).toEqual([{ words: 'hello' }]);
  await second.stop();
});

test('leaves the data of a living owner alone, and says so', async () => {
  const taken = await settings('taken');
  const running = await startPostgres(taken);
  await expect(startPostgres({ ...taken, port: await freePort() })).rejects.toThrow('is in use by');
  await running.stop();
});

test('says that a port is in use', async () => {
  const one = await settings('one');
  const running = await startPostgres(one);
  const other = { ...(await settings('other')), port: one.port };
  await expect(startPostgres(other)).rejects.toThrow(`Port ${one.port}`);
  await running.stop();
});

test('starts again after its owner was killed', async () => {
  const killed = await settings('killed');
  const script = `
    const { startPostgres } = await import(${JSON.stringify(inRoot('scripts/services/postgres/start-postgres.ts'))});
    await startPostgres(${JSON.stringify(killed)});
    process.kill(process.pid, 'SIGKILL');
  `;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await new Promise((ended) => owner.once('exit', ended));

  const again = await startPostgres(killed);
  expect(await remember(again.urlOf('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await again.stop();
});
