import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startChild } from './child.ts';
import { fingerprint } from './fingerprint.ts';
import type { Lifetime } from './lifetime.ts';
import { cmsAdmin, cmsServer, formSchemas, site, type Part } from './parts.ts';
import { inRoot } from './paths.ts';
import { Stop } from './stop.ts';

type Surroundings = { lifetime: Lifetime; say: (words: string) => void };

/** How much of the house: what both ends share, with the CMS without its admin, or all of it. */
export type Extent = 'schemas' | 'server' | 'all';

/** Builds those parts whose sources are not the ones that their output was made of. */
export async function buildOutdated(extent: Extent, surroundings: Surroundings): Promise<void> {
  await buildUnlessCurrent(formSchemas, surroundings);
  if (extent === 'schemas') return;
  const cms = async () => {
    await buildUnlessCurrent(cmsServer, surroundings);
    if (extent === 'all') await buildUnlessCurrent(cmsAdmin, surroundings);
  };
  await Promise.all([cms(), extent === 'all' ? buildUnlessCurrent(site, surroundings) : undefined]);
}

async function buildUnlessCurrent(part: Part, { lifetime, say }: Surroundings): Promise<void> {
  const sources = fingerprint(part.sources, part.leftOut ?? (() => false));
  const stamp = inRoot('node_modules', '.cache', 'ehpr-build', part.name);
  if (
    existsSync(inRoot(part.output)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sources
  ) {
    return;
  }

  say(`Building ${part.name} …`);
  const began = performance.now();
  rmSync(stamp, { force: true });
  for (const path of part.stale) rmSync(inRoot(path), { recursive: true, force: true });
  const [script = '', ...args] = part.script;
  const logFile = inRoot('node_modules', '.cache', 'ehpr-build', `${part.name}.log`);
  const child = startChild({
    name: part.name,
    script: [inRoot(script), ...args],
    cwd: inRoot(part.cwd),
    env: {
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    logFile,
  });
  await lifetime.hold(Promise.resolve(child), (running) => running.stop());
  const code = await child.gone;
  if (code !== 0 || !existsSync(inRoot(part.output))) {
    throw new Stop(
      `${part.name} could not be built:\n\n${child.lastLines()}\n\nAll of it: ${logFile}`,
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
  say(`Built ${part.name} in ${Math.round((performance.now() - began) / 1000)} s.`);
}
