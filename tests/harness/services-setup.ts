import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildOutdated } from '../../scripts/lib/build-outdated.ts';
import { Lifetime } from '../../scripts/lib/lifetime.ts';
import { freePort } from '../../scripts/lib/ports.ts';
import { startInbox } from '../../scripts/services/inbox.ts';
import { MailRoad } from '../../scripts/services/mail-road.ts';
import { startPostgres } from '../../scripts/services/postgres/start-postgres.ts';
import { seedTemplate } from './seed-template.ts';

declare module 'vitest' {
  // An interface, because vitest's own is added to.
  export interface ProvidedContext {
    /** The address of PostgreSQL's own database, from which others are created. */
    postgresUrl: string;
    inboxUrl: string;
  }
}

/**
 * What the API tests stand on: the built CMS, one PostgreSQL with a registry to copy, and one inbox
 * for the run.
 */
export default async function servicesSetup(project: TestProject): Promise<() => Promise<void>> {
  const lifetime = new Lifetime();
  try {
    const say = (words: string) => void process.stderr.write(`${words}\n`);
    await buildOutdated('server', { lifetime, say });
    const folder = await mkdtemp(join(tmpdir(), 'ehpr test '));
    await lifetime.hold(Promise.resolve(folder), (made) => rm(made, { recursive: true }));
    const postgres = await lifetime.hold(
      startPostgres({
        dataDir: join(folder, 'postgres'),
        port: await freePort(),
        password: randomBytes(16).toString('hex'),
        throwaway: true,
      }),
      (running) => running.stop(),
    );
    const inbox = await lifetime.hold(startInbox(await freePort()), (running) => running.stop());
    const road = new MailRoad(inbox.url, { keys: inbox.keys });
    project.provide('postgresUrl', postgres.urlOf('postgres'));
    const inboxUrl = await lifetime.hold(road.start(), () => Promise.resolve(road.stop()));
    project.provide('inboxUrl', inboxUrl);
    await seedTemplate(postgres, inboxUrl);
  } catch (error) {
    await lifetime.end();
    throw error;
  }
  return () => lifetime.end();
}
