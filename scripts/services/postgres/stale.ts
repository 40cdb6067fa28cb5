import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isThere } from '../../lib/process-identity.ts';
import { Stop } from '../../lib/stop.ts';
import { until } from '../../lib/until.ts';

/** Beside the data: which process of ours started the PostgreSQL that uses it. */
const ownerFile = (dataDir: string) => `${dataDir}.owner`;

/**
 * Makes the data free to use. A PostgreSQL whose starter was killed is still at work on it: it is
 * stopped. One whose starter lives is somebody's, and is left alone, in words. Resolves to whether
 * there was a leftover.
 */
export async function clearTheWay(dataDir: string): Promise<boolean> {
  const pid = runningOn(dataDir);
  if (pid === undefined) return false;
  const owner = existsSync(ownerFile(dataDir)) ? readFileSync(ownerFile(dataDir), 'utf8') : '';
  if (owner !== '' && isThere(owner)) {
    throw new Stop(
      `The data in ${dataDir} is in use by process ${Number.parseInt(owner, 10)}.\n` +
        'Stop that one first, or use another folder: DATA_DIR=…',
    );
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    throw new Stop(
      `A PostgreSQL left over from an earlier run (process ${pid}) still uses ${dataDir},\n` +
        'and belongs to another user of this machine. Stop it first.',
    );
  }
  const gone = await until(() => identityOf(pid) === undefined, { withinMs: 30_000 });
  if (!gone) {
    throw new Stop(`A PostgreSQL left over from an earlier run, process ${pid}, does not stop.`);
  }
  return true;
}

/** Notes that this process starts the PostgreSQL on that data. */
export function takeOwnership(dataDir: string): void {
  writeFileSync(ownerFile(dataDir), identityOf(process.pid) ?? '');
}

/** The number of the PostgreSQL that is at work on the data. */
function runningOn(dataDir: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8'), 10);
    return Number.isInteger(pid) && isPostgres(pid) ? pid : undefined;
  } catch {
    // None is there, or not ours to read, which starting on it will tell.
    return undefined;
  }
}

function isPostgres(pid: number): boolean {
  if (identityOf(pid) === undefined) return false;
  const command = `/proc/${pid}/comm`;
  return !existsSync(command) || readFileSync(command, 'utf8').trim() === 'postgres';
}
