import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromiumPath, machineEnvironment } from '../lib/environment.ts';
import { inRoot } from '../lib/paths.ts';
import { Stop } from '../lib/stop.ts';

export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> };

/** Root and containers have no sandbox to offer; the pages it opens are our own. */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * The Chromium that the browser tests use: the one that CHROMIUM_PATH names, or the packaged one,
 * unpacked once, with the system libraries that the machine lacks.
 */
export function chromium(): Chromium {
  const own = chromiumPath();
  if (own !== undefined) {
    if (!existsSync(own)) throw new Stop(`CHROMIUM_PATH names ${own}, which is not there.`);
    return { executablePath: own, args, env: machineEnvironment() };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      'The packaged Chromium is for Linux on x64: set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  const plain = environmentWithFonts(folder);
  if (starts(executablePath, plain)) return { executablePath, args, env: plain };
  const env = { ...plain, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (starts(executablePath, env)) return { executablePath, args, env };
  throw new Stop(
    'The packaged Chromium does not start on this machine: set CHROMIUM_PATH to another one.',
  );
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return (
    spawnSync(executablePath, ['--no-sandbox', '--version'], { env, timeout: 30_000 }).status === 0
  );
}

function environmentWithFonts(folder: string): Record<string, string> {
  const env = machineEnvironment();
  return existsSync('/etc/fonts/fonts.conf')
    ? env
    : { ...env, FONTCONFIG_PATH: join(folder, 'fonts') };
}

/** The folder with the unpacked package; a version of it is unpacked once. */
function unpacked(): string {
  const cache = inRoot('node_modules', '.cache', 'chromium');
  const manifest = readFileSync(
    inRoot('node_modules', '@sparticuz', 'chromium', 'package.json'),
    'utf8',
  );
  const folder = join(cache, (JSON.parse(manifest) as { version: string }).version);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  try {
    unpackInto(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    // Someone else may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks itself into the folder for temporary files, so it is told that this is it. */
function unpackInto(folder: string): void {
  const script = `
    import chromium from '@sparticuz/chromium';
    process.stdout.write(await chromium.executablePath());
  `;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    {
      cwd: dirname(inRoot('node_modules')),
      env: { ...machineEnvironment(), TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      encoding: 'utf8',
    },
  );
  if (status === 0 && existsSync(join(folder, 'chromium'))) return;
  const why = /ENOSPC/.test(stderr)
    ? 'the disk is full'
    : stderr.trim().split('\n').slice(-3).join('\n');
  throw new Stop(`The packaged Chromium could not be unpacked: ${why}`);
}
