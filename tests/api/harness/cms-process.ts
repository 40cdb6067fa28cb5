import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { startChild } from '../../../scripts/lib/child.ts';
import { inRoot } from '../../../scripts/lib/paths.ts';
import { freePort } from '../../../scripts/lib/ports.ts';
import { until } from '../../../scripts/lib/until.ts';
import { cmsSettings } from './settings.ts';

export type CmsProcess = {
  url: string;
  pid: number;
  /** Resolves to the exit code; null after a signal. */
  gone: Promise<number | null>;
  /** All that it has printed. */
  output: () => string;
  /** Resolves to whether it came up in time. */
  ready: () => Promise<boolean>;
  stop: () => Promise<void>;
};

/** Starts the compiled CMS as a process of its own, as production does. Exactly these settings. */
export async function startCmsProcess(settings: Record<string, string>): Promise<CmsProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'ehpr test cms '));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'cms.log');
  const child = startChild({
    name: 'cms',
    script: [inRoot('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    cwd: inRoot('cms'),
    env: { PORT: String(port), ...settings },
    logFile,
  });
  let hasGone = false;
  void child.gone.then(() => {
    hasGone = true;
  });
  const answers = async () => {
    if (hasGone) return true;
    try {
      return (await fetch(`${url}/readyz`)).ok;
    } catch {
      return false;
    }
  };
  return {
    url,
    pid: child.pid ?? 0,
    gone: child.gone,
    output: () => readFileSync(logFile, 'utf8'),
    ready: async () => (await until(answers, { withinMs: 60_000 })) && !hasGone,
    stop: child.stop,
  };
}

/** The same settings as `startCms` gives, for a process that serves no admin panel to anyone. */
export const processSettings = (
  databaseUrl: string,
  overrides: Record<string, string> = {},
): Record<string, string> =>
  cmsSettings(databaseUrl, { NODE_ENV: 'development', LOG_LEVEL: 'info', ...overrides });
