import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOutdated } from '../scripts/lib/build-outdated.ts';
import { startChild } from '../scripts/lib/child.ts';
import { Lifetime } from '../scripts/lib/lifetime.ts';
import { inRoot } from '../scripts/lib/paths.ts';
import { freePort } from '../scripts/lib/ports.ts';
import { waitUntilReady } from '../scripts/lib/wait-until-ready.ts';
import { ensureDatabase } from '../scripts/services/postgres/databases.ts';
import { startPostgres } from '../scripts/services/postgres/start-postgres.ts';
import type { Messages } from '../cms/src/message/message.ts';
import { seedPeople } from '../tests/harness/campaign-people.ts';
import { message } from '../tests/harness/campaigns.ts';
import { launchCms } from '../tests/harness/launch-cms.ts';
import { connect, type Sql } from '../tests/harness/sql.ts';
import { staffOf, type ProcessStaff } from '../tests/harness/staff-of-process.ts';
import { testSecrets } from '../tests/harness/test-secrets.ts';
import { medians, wallClock } from './measure.ts';
import { memoryOf } from './memory-of.ts';
import type { Row } from './report.ts';

/*
 * Campaigns from the moment when staff confirm them to the last answer of the mail service, with the
 * real CMS and PostgreSQL. The mail service takes all at once, so that what is measured is ours.
 */

/** How much dearer a mail may be in a campaign of ten times the size: something for noise. */
const growthBound = 1.5;
/** The most that memory may grow from the smaller campaign to the larger, in MB. */
const mostGrowth = 150;

const small = 10_000;
const large = 100_000;

const words: Messages = {
  en: message(
    'Can you help, {{firstName}}?',
    'Dear {{fullName}}, hospitals in your region ask for help in the coming weeks.',
    'Your confirmation number is {{confirmationNumber}}. Please look at what you told us: {{updateLink}}',
  ),
  fr: message(
    'Pouvez-vous aider, {{firstName}} ?',
    'Bonjour {{fullName}}, des hôpitaux de votre région demandent de l’aide.',
    'Votre numéro de confirmation est {{confirmationNumber}} : {{updateLink}}',
  ),
};

/** What a campaign cost, in milliseconds and bytes. */
type Sent = { id: string; freezing: number; sending: number; peak: number; progress: number };

/** What campaigns to 100,000 cost, by recipient, to one of 10,000 in the same run. */
export async function campaigningRows(say: (words: string) => void): Promise<Row[]> {
  const lifetime = new Lifetime();
  try {
    const { staff, cmsPid, sql } = await startRegistry(lifetime, say);
    const sent = async (name: string, count: number): Promise<Sent> => {
      await seedPeople(sql, name, count);
      // As autovacuum does within a minute.
      await sql('analyze registrants');
      say(`Writing to ${count.toLocaleString('en')} …`);
      const told = await send({ staff, cmsPid, sql, say }, name, count);
      const each = Math.round(count / (told.sending / 1000));
      say(`  ${each} mails a second; the audience was frozen in ${Math.round(told.freezing)} ms`);
      return told;
    };
    // What is loaded with the first mails is no growth with their number.
    await sent('warming', 2_000);
    const few = await sent('few', small);
    const many = await sent('many', large);
    const byRecipient = (cost: 'freezing' | 'sending' | 'progress') =>
      many[cost] / few[cost] / (large / small);
    return [
      {
        what: 'campaign: counting and freezing its audience',
        ratio: byRecipient('freezing'),
        bound: growthBound,
      },
      {
        what: 'campaign: rendering and handing over',
        ratio: byRecipient('sending'),
        bound: growthBound,
      },
      { what: 'campaign: its progress', ratio: byRecipient('progress'), bound: growthBound },
      ...(await historyRows(staff, few.id, many.id)),
    ]
      .map(({ what, ...row }) => ({ what: `${what}: 100,000 to 10,000, by recipient`, ...row }))
      .concat({
        what: 'campaign of 100,000 to one of 10,000: growth of memory, in MB',
        ratio: (many.peak - few.peak) / 1e6,
        bound: mostGrowth,
      });
  } finally {
    await lifetime.end();
  }
}

/** The CMS, PostgreSQL and a mail service that takes all, on data of their own. */
async function startRegistry(lifetime: Lifetime, say: (words: string) => void) {
  await buildOutdated('server', { lifetime, say });
  const folder = await mkdtemp(join(tmpdir(), 'ehpr bench '));
  await lifetime.hold(Promise.resolve(folder), (made) => rm(made, { recursive: true }));
  const postgres = await lifetime.hold(
    startPostgres({
      dataDir: join(folder, 'postgres'),
      port: await freePort(),
      password: 'of this run only',
      throwaway: true,
    }),
    (running) => running.stop(),
  );
  const databaseUrl = await ensureDatabase(postgres, 'ehpr');
  const sinkPort = await freePort();
  const sink = startChild({
    name: 'The mail service',
    script: [inRoot('bench', 'mail-sink.ts'), String(sinkPort)],
    cwd: inRoot(),
    env: {},
    logFile: join(folder, 'mail.log'),
  });
  await lifetime.hold(Promise.resolve(sink), (running) => running.stop());
  const mailUrl = `http://127.0.0.1:${sinkPort}`;
  await waitUntilReady(sink, mailUrl);
  const cms = await lifetime.hold(
    launchCms(databaseUrl, testSecrets(), { RESEND_BASE_URL: mailUrl }),
    ({ child }) => child.stop(),
  );
  const sql = await lifetime.hold(connect(databaseUrl), (open) => open.end());
  return {
    staff: await staffOf(cms, 'ministry@example.org'),
    cmsPid: cms.child.pid ?? 0,
    sql,
  };
}

type Surroundings = {
  staff: ProcessStaff;
  cmsPid: number;
  sql: Sql;
  say: (words: string) => void;
};

/** Writes to those of a name and watches until the last mail is handed over. */
async function send(
  { staff, cmsPid, sql, say }: Surroundings,
  name: string,
  count: number,
): Promise<Sent> {
  let peak = 0;
  const watching = setInterval(() => (peak = Math.max(peak, memoryOf(cmsPid))), 50);
  try {
    const began = performance.now();
    const id = await staff.send(`stream=${name}`, words);
    const confirmed = performance.now();
    const looks: number[] = [];
    for (let tenths = 0; ;) {
      const asked = performance.now();
      const { state, counts } = await staff.campaign(id);
      looks.push(performance.now() - asked);
      const done = counts.sent ?? 0;
      if (done >= ((tenths + 1) * count) / 10) {
        tenths = Math.floor((done * 10) / count);
        const megabytes = Math.round(memoryOf(cmsPid) / 1e6);
        say(`  ${done.toLocaleString('en')} sent, the CMS has ${megabytes} MB`);
      }
      if (state === 'finished') {
        if (done !== count) throw new Error(`${done} of ${count} were sent`);
        break;
      }
      // As often as the page asks while staff watch.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    // From the first chunk to the last, by the ledger: how soon a worker is woken is not of the audience.
    const [ledger] = await sql(
      `select extract(epoch from max(at) - min(at))::float8 * 1000 as sending
       from registry.campaign_recipient where campaign_id = $1`,
      [id],
    );
    const sending = Number(ledger?.['sending']);
    looks.sort((one, other) => one - other);
    const progress = looks[Math.floor(looks.length / 2)] ?? Number.NaN;
    return { id, freezing: confirmed - began, sending, peak, progress };
  } finally {
    clearInterval(watching);
  }
}

/** What staff wait for who read what became of a campaign, by recipient. */
async function historyRows(staff: ProcessStaff, few: string, many: string): Promise<Row[]> {
  const page = (id: string, asked: object) => demand(staff, 'POST', `${id}/recipients`, asked);
  const looks: Record<string, (id: string, name: string, count: number) => Promise<void>> = {
    'its history, first page': (id) => page(id, {}),
    'its history, last page': (id, _, count) => page(id, { page: count / 50 }),
    'its history, one outcome': (id) => page(id, { state: 'sent', page: 2 }),
    'its history, a search': (id, name) => page(id, { words: `sam.${name}.77@` }),
    'its history, a search for all': (id, name) => page(id, { words: name }),
    'its history as CSV': (id) => demand(staff, 'GET', `${id}/recipients.csv`),
  };
  const rows: Row[] = [];
  for (const [what, look] of Object.entries(looks)) {
    const times = await medians(
      { few: () => look(few, 'few', small), many: () => look(many, 'many', large) },
      5,
      wallClock,
    );
    const ratio = times.many / times.few / (large / small);
    rows.push({ what: `campaign: ${what}`, ratio, bound: growthBound });
  }
  return rows;
}

async function demand(staff: ProcessStaff, method: string, where: string, body?: object) {
  const answer = await staff.call(method, `/outreach/campaigns/${where}`, body);
  if (answer.status !== 200) throw new Error(`${where} was answered with ${answer.status}`);
}
