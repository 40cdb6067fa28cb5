// npm start: the whole registry on this machine, with nothing else installed.
import { join } from 'node:path';
import { buildOutdated } from './lib/build-outdated.ts';
import { cmsPassedThrough, sitePassedThrough, startSettings } from './lib/environment.ts';
import { exampleStaff } from './lib/example-staff.ts';
import { endOnSignal, Lifetime } from './lib/lifetime.ts';
import { demandFree } from './lib/ports.ts';
import { registerInvented } from './lib/register-invented.ts';
import { developmentSecrets } from './lib/secrets.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { clearTheWay } from './services/postgres/stale.ts';
import { startStack, type Stack } from './services/stack.ts';

const say = (words: string) => void process.stdout.write(`${words}\n`);

function welcome(stack: Stack, password: string, dataDir: string): string {
  const inbox = stack.inboxUrl ?? 'none: mail goes to Resend';
  const staff = exampleStaff();
  const width = Math.max(...staff.map(({ email }) => email.length));
  return [
    '',
    'The registry is ready.',
    '',
    `  Site    ${stack.siteUrl}`,
    `  Admin   ${stack.cmsUrl}/admin`,
    `  Inbox   ${inbox}`,
    '',
    `Sign in to the admin, each with the password  ${password}`,
    '',
    ...staff.map(({ email, role }) => `  ${email.padEnd(width)}   ${role}`),
    '',
    `Data and logs are kept in ${dataDir}. Ctrl-C stops all of it.`,
    '',
  ].join('\n');
}

/** How many invented people to register: `--demo N`. */
function demoCount([flag, count, ...rest]: readonly string[]): number {
  if (flag === undefined) return 0;
  if (flag === '--demo' && rest.length === 0 && /^[1-9][0-9]{0,4}$/u.test(count ?? '')) {
    return Number(count);
  }
  throw new Stop(
    'npm start takes nothing, or --demo N for N invented registrants (1 to 99999): npm start -- --demo 50. ' +
      'Ports and folder come from SITE_PORT, CMS_PORT, INBOX_PORT, POSTGRES_PORT and DATA_DIR.',
  );
}

async function main(lifetime: Lifetime): Promise<number> {
  const demo = demoCount(process.argv.slice(2));
  const { dataDir, ports, resendApiKey } = startSettings();
  if (demo > 0 && resendApiKey !== undefined) {
    throw new Stop('--demo registers invented people, who get mail: unset RESEND_API_KEY for it.');
  }
  const leftover = await clearTheWay(join(dataDir, 'postgres'));
  if (leftover) say('Stopped what an earlier run, which was killed, had left running.');
  await demandFree(
    [
      { setting: 'SITE_PORT', port: ports.site, what: 'the site' },
      { setting: 'CMS_PORT', port: ports.cms, what: 'the CMS and its admin' },
      { setting: 'POSTGRES_PORT', port: ports.postgres, what: 'PostgreSQL' },
      ...(resendApiKey === undefined
        ? [{ setting: 'INBOX_PORT', port: ports.inbox, what: 'the inbox' }]
        : []),
    ],
    { graceMs: leftover ? 20_000 : 2_000 },
  );

  await buildOutdated('all', { lifetime, say });
  const secrets = developmentSecrets(join(dataDir, 'development.json'));
  const stack = await startStack({
    dataDir,
    ports,
    secrets,
    lifetime,
    say,
    resendApiKey,
    cmsSettings: cmsPassedThrough(),
    siteSettings: sitePassedThrough(),
  });
  if (demo > 0) {
    say(`Registering ${demo} invented people …`);
    await registerInvented(demo, { cmsUrl: stack.cmsUrl, token: secrets.CMS_API_TOKEN });
  }
  say(welcome(stack, secrets.SEED_STAFF_PASSWORD, dataDir));

  const words = await stack.failed;
  if (lifetime.isEnding) return 0;
  throw new Stop(`${words}\n\nSo all of it stops. The logs are in ${join(dataDir, 'logs')}.`);
}

const lifetime = new Lifetime();
endOnSignal(lifetime, say);
await runCommand(async () => {
  try {
    return await main(lifetime);
  } catch (error) {
    // What fails because it is being stopped has nothing to tell.
    if (lifetime.isEnding) return 0;
    throw error;
  } finally {
    await lifetime.end();
  }
});
