import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild, type Child } from '../lib/child.ts';
import type { Lifetime } from '../lib/lifetime.ts';
import { inRoot } from '../lib/paths.ts';
import { freePort } from '../lib/ports.ts';
import type { Secrets } from '../lib/secrets.ts';
import { Stop } from '../lib/stop.ts';
import { endingOf, waitUntilReady } from '../lib/wait-until-ready.ts';
import { startInbox } from './inbox.ts';
import { MailRoad } from './mail-road.ts';
import { MailTeller } from './mail-teller.ts';
import { ensureDatabase } from './postgres/databases.ts';
import { startPostgres } from './postgres/start-postgres.ts';

type Ports = { site: number; cms: number; inbox: number; postgres: number };

type Settings = {
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  lifetime: Lifetime;
  say: (words: string) => void;
  /** Mail goes to Resend with it, and to the inbox without. */
  resendApiKey?: string | undefined;
  /** Handed to the CMS beside what it needs. */
  cmsSettings?: Record<string, string>;
  /** Handed to the site beside what it needs. */
  siteSettings?: Record<string, string>;
  /** The data need not survive the machine. */
  throwaway?: boolean;
};

export type Stack = {
  siteUrl: string;
  cmsUrl: string;
  /** Undefined where mail goes to Resend. */
  inboxUrl: string | undefined;
  databaseUrl: string;
  cmsPid: number;
  /** Resolves to words when a part of it ends without having been asked to. */
  failed: Promise<string>;
};

const withoutNews = { STRAPI_TELEMETRY_DISABLED: 'true', ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Starts the whole registry as it is built: PostgreSQL, the inbox, the CMS, the site. Resolves when
 * all of it is ready. The lifetime stops it, PostgreSQL last.
 */
export async function startStack(settings: Settings): Promise<Stack> {
  const { dataDir, ports, secrets, lifetime, say } = settings;
  const cmsUrl = `http://localhost:${ports.cms}`;
  const siteUrl = `http://localhost:${ports.site}`;
  const logs = (name: string) => join(dataDir, 'logs', `${name}.log`);

  say('Starting PostgreSQL …');
  const postgres = await lifetime.hold(
    startPostgres({
      dataDir: join(dataDir, 'postgres'),
      port: ports.postgres,
      password: secrets.POSTGRES_PASSWORD,
      throwaway: settings.throwaway === true,
    }),
    (running) => running.stop(),
  );
  const databaseUrl = await ensureDatabase(postgres, 'ehpr');

  const mail = await mailSettings(settings, siteUrl);

  say('Starting the CMS (the first start seeds it, which takes a little longer) …');
  const cms = await start(lifetime, {
    name: 'The CMS',
    ...served('cms'),
    logFile: logs('cms'),
    env: {
      ...withoutNews,
      ...mail.settings,
      ...settings.cmsSettings,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(ports.cms),
      DATABASE_URL: databaseUrl,
      CMS_URL: cmsUrl,
      SITE_URL: siteUrl,
      ...forCms(secrets),
    },
  });
  await waitUntilReady(cms, `${cmsUrl}/readyz`);

  say('Starting the site …');
  const site = await start(lifetime, {
    name: 'The site',
    ...served('site'),
    logFile: logs('site'),
    env: {
      ...withoutNews,
      ...settings.siteSettings,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(ports.site),
      CMS_URL: cmsUrl,
      SITE_URL: siteUrl,
      CMS_API_TOKEN: secrets.CMS_API_TOKEN,
      SITE_WEBHOOK_SECRET: secrets.SITE_WEBHOOK_SECRET,
      CONTENT_DIR: join(dataDir, 'site-content'),
    },
  });
  await waitUntilReady(site, `${siteUrl}/readyz`);

  return {
    siteUrl,
    cmsUrl,
    inboxUrl: mail.inboxUrl,
    databaseUrl,
    cmsPid: cms.pid ?? 0,
    failed: Promise.race([
      cms.gone.then(() => endingOf(cms)),
      site.gone.then(() => endingOf(site)),
      postgres.gone.then(() => 'PostgreSQL ended.'),
    ]),
  };
}

/** Mail goes over a road that tells the site, as Resend would, what became of it. */
async function mailSettings(
  { resendApiKey, ports, secrets, lifetime, say }: Settings,
  siteUrl: string,
) {
  if (resendApiKey !== undefined) {
    return { inboxUrl: undefined, settings: { RESEND_API_KEY: resendApiKey } };
  }
  say('Starting the inbox …');
  const inbox = await lifetime.hold(startInbox(await freePort()), (running) => running.stop());
  const teller = new MailTeller({
    url: `${siteUrl}/hooks/mail-events`,
    secret: secrets.RESEND_WEBHOOK_SECRET,
  });
  const road = new MailRoad(inbox.url, { keys: inbox.keys, teller });
  await lifetime.hold(road.start(ports.inbox), () => Promise.resolve(road.stop()));
  const url = `http://localhost:${ports.inbox}`;
  return {
    inboxUrl: `${url}/inbox`,
    settings: { RESEND_API_KEY: 're_development', RESEND_BASE_URL: url },
  };
}

function forCms(secrets: Secrets): Record<string, string> {
  const { POSTGRES_PASSWORD: _, ...others } = secrets;
  return others;
}

function start(lifetime: Lifetime, description: Parameters<typeof startChild>[0]): Promise<Child> {
  return lifetime.hold(Promise.resolve(startChild(description)), (running) => running.stop());
}

/** How a workspace is served: its script "serve", without npm and a shell between. */
function served(workspace: 'cms' | 'site') {
  const cwd = inRoot(workspace);
  const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as {
    scripts?: { serve?: string };
  };
  const [program, ...script] = manifest.scripts?.serve?.split(' ') ?? [];
  if (program !== 'node') {
    throw new Stop(`${workspace}/package.json needs a script "serve" that begins with "node".`);
  }
  return { cwd, script };
}
