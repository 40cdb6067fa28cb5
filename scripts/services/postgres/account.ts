import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from '../../lib/stop.ts';

/** A user of the machine that PostgreSQL runs as, since it refuses to run as root. */
export type Account = { uid: number; gid: number };

/**
 * Whom PostgreSQL runs as: undefined when we are not root and it runs as ourselves; otherwise the
 * owner of the data that is there, the machine's own `postgres`, or `nobody`. No user is created.
 */
export function accountFor(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = named('postgres') ?? named('nobody');
  if (account === undefined) {
    throw new Stop('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
  }
  return account;
}

function named(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/**
 * How to start a program as that account. Where a folder on the way is closed to it, as root's home
 * is, the program is lent the one right to pass through and read, nothing more.
 */
export function commandAs(account: Account | undefined, program: string, dataDir: string) {
  if (account === undefined) return { command: program, before: [], options: {} };
  if (canReach(account, program) && canReach(account, dataDir)) {
    return { command: program, before: [], options: account };
  }
  if (spawnSync('setpriv', ['--version']).status !== 0) {
    throw new Stop(
      `PostgreSQL runs as user ${account.uid}, who cannot reach this folder: ${dirname(dataDir)}\n` +
        'Move the project to a folder that everyone can enter, or run it as an ordinary user.',
    );
  }
  const lent = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  const as = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  return { command: 'setpriv', before: [...as, ...lent, '--', program], options: {} };
}

function canReach(account: Account, path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
