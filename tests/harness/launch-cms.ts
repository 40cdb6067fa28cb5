import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Child } from '../../scripts/lib/child.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { freePort } from '../../scripts/lib/ports.ts';
import type { Secrets } from '../../scripts/lib/secrets.ts';
import { waitUntilReady } from '../../scripts/lib/wait-until-ready.ts';

type LaunchedCms = { url: string; child: Child; log: () => Promise<string> };

/** Starts the built CMS as a process of its own and resolves when it is ready. */
export async function launchCms(
  databaseUrl: string,
  secrets: Secrets,
  settings: Record<string, string>,
): Promise<LaunchedCms> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(tmpdir(), `ehpr test ${randomUUID()}.log`);
  const { POSTGRES_PASSWORD: _, ...ofCms } = secrets;
  const child = startChild({
    name: 'The CMS',
    cwd: inRoot('cms'),
    script: [inRoot('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    logFile,
    env: {
      STRAPI_TELEMETRY_DISABLED: 'true',
      // Reading Strapi's code is half of a start.
      NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'node-compile'),
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      CMS_URL: url,
      SITE_URL: 'http://localhost:4321',
      RESEND_API_KEY: 're_development',
      ...ofCms,
      ...settings,
    },
  });
  await waitUntilReady(child, `${url}/readyz`);
  return { url, child, log: () => readFile(logFile, 'utf8') };
}
