// The one door of all npm scripts. It runs on whatever Node the machine has (20 or newer) with
// nothing installed: it installs what the lockfile says, then starts the task on Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tasks = ['start', 'build', 'validate', 'import', 'test', 'verify', 'bench'];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockfile = join(root, 'package-lock.json');
const stamp = join(modules, '.ehpr-lock');
const windows = process.platform === 'win32';
const node24 = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** @param {string} words */
const say = (words) => process.stderr.write(`${words}\n`);

const lockHash = () => createHash('sha256').update(readFileSync(lockfile)).digest('hex');

/**
 * Whether what npm last installed is what the lockfile lists. npm keeps its own list of it, less
 * what other platforms would need.
 */
const installedByHand = () => {
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list)) return false;
  /** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(lockfile)).every(([path, { version, optional }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const there = installed[path];
    return there === undefined ? optional === true : there.version === version;
  });
};

const upToDate = () => {
  if (!existsSync(node24)) return false;
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!installedByHand()) return false;
  writeFileSync(stamp, hash);
  return true;
};

const install = () => {
  say(
    existsSync(modules)
      ? 'The installed packages do not answer to package-lock.json. Installing (about two minutes) …'
      : 'First run: installing the packages that package-lock.json lists (about two minutes) …',
  );
  // What npm prints goes to standard error: a task's standard output is its own.
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--loglevel=error', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  );
  if (error !== undefined || status !== 0) {
    say(
      `npm ci did not succeed${error === undefined ? '' : ` (${error.message})`}. Its reasons stand above.`,
    );
    process.exit(2);
  }
  if (!existsSync(node24)) {
    say(
      'npm ci ran, but Node 24 (the package "node") is not there: its install script must be allowed.',
    );
    process.exit(2);
  }
  writeFileSync(stamp, lockHash());
  say('Installed.');
};

/** @param {string} task @param {string[]} args */
const run = (task, args) => {
  const child = spawn(
    node24,
    [
      '--disable-warning=ExperimentalWarning',
      `--import=${pathToFileURL(join(root, 'scripts', 'lib', 'leave-with-parent.mjs')).href}`,
      join(root, 'scripts', `${task}.ts`),
      ...args,
    ],
    {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PATH: [join(modules, '.bin'), dirname(node24), process.env.PATH ?? ''].join(delimiter),
      },
    },
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event !== undefined) {
    // npm, killed without a chance to pass the signal on, leaves us without a parent of ours.
    const npm = process.ppid;
    setInterval(() => {
      if (process.ppid !== npm) child.kill('SIGTERM');
    }, 500).unref();
  }
  child.on('error', (error) => {
    say(`Node 24 could not be started: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
  });
};

const [task = '', ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < 20) {
  say(`Node ${process.versions.node} is too old: version 20 or newer is needed.`);
  process.exitCode = 2;
} else if (
  !tasks.includes(task) ||
  !statSync(join(root, 'scripts', `${task}.ts`), { throwIfNoEntry: false })
) {
  say(`Unknown task "${task}". There are: ${tasks.join(', ')}.`);
  process.exitCode = 2;
} else {
  if (!upToDate()) install();
  run(task, args);
}
