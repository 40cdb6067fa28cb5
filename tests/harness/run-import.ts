import { spawn } from 'node:child_process';
import { machineEnvironment } from '../../scripts/lib/environment.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

export type ImportRun = { code: number | null; told: string; summary: string };

type Running = {
  done: Promise<ImportRun>;
  /** Resolves once what it tells contains some words. */
  hasTold: (words: string) => Promise<void>;
  kill: (signal: NodeJS.Signals) => void;
};

/** Starts the command that moves registrations in, on a database. */
export function startImport(args: readonly string[], settings: Record<string, string>): Running {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', inRoot('scripts', 'import.ts'), ...args],
    { env: { ...machineEnvironment(), ...settings }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let told = '';
  let summary = '';
  let hear: () => void = () => undefined;
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString('utf8');
    hear();
  });
  child.stdout.on('data', (chunk: Buffer) => (summary += chunk.toString('utf8')));
  const done = new Promise<ImportRun>((resolve) => {
    child.once('close', (code) => resolve({ code, told, summary }));
  });
  return {
    done,
    hasTold: (words) =>
      Promise.race([
        new Promise<void>((resolve) => {
          hear = () => {
            if (told.includes(words)) resolve();
          };
          hear();
        }),
        done.then(() => {
          if (!told.includes(words)) throw new Error(`It ended without “${words}”: ${told}`);
        }),
      ]),
    kill: (signal) => child.kill(signal),
  };
}

/** Runs it to its end. */
export const runImport = (
  args: readonly string[],
  settings: Record<string, string>,
): Promise<ImportRun> => startImport(args, settings).done;
