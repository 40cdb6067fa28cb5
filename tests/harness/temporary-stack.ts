import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOutdated } from '../../scripts/lib/build-outdated.ts';
import { Lifetime } from '../../scripts/lib/lifetime.ts';
import { freePort } from '../../scripts/lib/ports.ts';
import { generateSecrets } from '../../scripts/lib/secrets.ts';
import { startStack } from '../../scripts/services/stack.ts';
import type { Addresses } from './addresses.ts';

export type TemporaryStack = Addresses & { stop: () => Promise<void> };

/** Builds what is out of date and starts all of the registry, on data and ports of its own. */
export async function startTemporaryStack(
  say: (words: string) => void,
  cmsSettings: Record<string, string> = {},
): Promise<TemporaryStack> {
  const lifetime = new Lifetime();
  const dataDir = await mkdtemp(join(tmpdir(), 'ehpr test '));
  await lifetime.hold(Promise.resolve(dataDir), (folder) => rm(folder, { recursive: true }));
  try {
    await buildOutdated('all', { lifetime, say });
    const secrets = generateSecrets();
    const ports = {
      site: await freePort(),
      cms: await freePort(),
      inbox: await freePort(),
      postgres: await freePort(),
    };
    const stack = await startStack({
      dataDir,
      ports,
      secrets,
      lifetime,
      say,
      cmsSettings,
      throwaway: true,
    });
    return {
      siteUrl: stack.siteUrl,
      cmsUrl: stack.cmsUrl,
      inboxUrl: `http://localhost:${ports.inbox}`,
      databaseUrl: stack.databaseUrl,
      cmsApiToken: secrets.CMS_API_TOKEN,
      staffPassword: secrets.SEED_STAFF_PASSWORD,
      cmsPid: stack.cmsPid,
      stop: () => lifetime.end(),
    };
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}
