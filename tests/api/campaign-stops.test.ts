import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lib/until.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { CampaignRoad } from '../harness/campaign-road.ts';
import { message } from '../harness/campaigns.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { sentTo } from '../harness/sent-to.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { staffOf, staffPassword, type ProcessStaff } from '../harness/staff-of-process.ts';

const road = new CampaignRoad(inboxUrl());
let sql: Sql;
let cms: CmsProcess;
let staff: ProcessStaff;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  const settings = { RESEND_BASE_URL: await road.start(), SEED_STAFF_PASSWORD: staffPassword };
  cms = await startCms(databaseUrl, settings);
  sql = await connect(databaseUrl);
  staff = await staffOf(cms, 'ministry@example.org');
});
afterAll(async () => {
  await cms.stop();
  await sql.end();
  road.stop();
});
afterEach(() => {
  road.meets = () => 'pass';
  road.passed.length = 0;
});

const words = { en: message('Come and help', 'Hello {{firstName}}, please come.') };

/** A campaign to so many invented people of a name. */
async function sendTo(name: string, count: number): Promise<string> {
  await seedPeople(sql, name, count);
  return staff.send(`stream=${name}`, words);
}

const reaches = (id: string, state: string) =>
  until(async () => (await staff.campaign(id)).state === state, { withinMs: 30_000, everyMs: 200 });

const tally = async (id: string) => (await staff.campaign(id)).counts;

describe('a campaign that is confirmed', () => {
  test('goes out in chunks, to each once, and finishes', async () => {
    const id = await sendTo('plain', 250);
    expect(await reaches(id, 'finished')).toBe(true);
    expect(await tally(id)).toEqual({ sent: 250 });
    const inbox = await sentTo('plain');
    expect(inbox.size).toBe(250);
    const ledger = await sql(
      'select address, provider_id from registry.campaign_recipient where campaign_id = $1',
      [id],
    );
    for (const row of ledger) {
      expect(inbox.get(String(row['address']))).toEqual([row['provider_id']]);
    }
    expect(road.passed.map(({ to }) => to.length)).toEqual([100, 100, 50]);
    expect(await sql('select 1 from registry.campaign_chunk where payload is not null')).toEqual(
      [],
    );
  });
});
