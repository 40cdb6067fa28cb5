import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machineEnvironment } from './environment.ts';
import { inRoot } from './paths.ts';
import { until } from './until.ts';

export type Child = {
  name: string;
  pid: number | undefined;
  /** Resolves to its exit code, or null when a signal ended it. */
  gone: Promise<number | null>;
  /** The end of what it printed. */
  lastLines: () => string;
  stop: () => Promise<void>;
};

type Description = {
  name: string;
  /** A script for Node, and its arguments. */
  script: readonly string[];
  cwd: string;
  /** Added to the machine's own variables; nothing else is inherited. */
  env: Record<string, string>;
  logFile: string;
};

const leaveWithParent = pathToFileURL(inRoot('scripts', 'lib', 'leave-with-parent.mjs')).href;
const patienceMs = 20_000;

/** Starts a Node process that ends when it is stopped, or when this one is gone. */
export function startChild({ name, script, cwd, env, logFile }: Description): Child {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  // A log that cannot be written must not take the work down with it.
  log.on('error', () => undefined);

  const child = spawn(process.execPath, [`--import=${leaveWithParent}`, ...script], {
    cwd,
    env: { ...machineEnvironment(), ...env },
    // A session of its own: Ctrl-C reaches us, and we stop it in its turn.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let tail = '';
  const keep = (chunk: Buffer) => {
    log.write(chunk);
    tail = `${tail}${chunk.toString('utf8')}`.slice(-8_192);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const gone = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      keep(Buffer.from(error.message));
      resolve(null);
    });
    child.once('close', (code) => {
      log.end();
      resolve(code);
    });
  });

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    name,
    pid: child.pid,
    gone,
    lastLines: () => tail.trim().split('\n').slice(-25).join('\n'),
    stop: async () => {
      if (hasEnded() || child.pid === undefined) return;
      child.kill('SIGTERM');
      if (!(await until(hasEnded, { withinMs: patienceMs, everyMs: 20 }))) child.kill('SIGKILL');
      await gone;
    },
  };
}
