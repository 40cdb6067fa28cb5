import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Progress } from '../../cms/src/plugins/forms/shared/progress.ts';
import type { Impact } from '../../cms/src/plugins/forms/shared/versions.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type StaffMember } from '../harness/staff.ts';

let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;
let documentId: string;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
  documentId = (await staff.readForm('registration')).documentId;
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const tell = (body: unknown, { slug = 'registration', token = cms.secrets.CMS_API_TOKEN } = {}) =>
  fetch(`${cms.url}/api/forms/${slug}/progress`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const reached = (step: string, count = 1, version = 1) => ({ seen: [{ version, step, count }] });

async function read(query = '', member = staff) {
  const { status, body } = await member.call('GET', `/forms/${documentId}/progress${query}`);
  return { status, data: (body as { data: Progress }).data };
}
const peopleAt = async (step: string, query = '') =>
  (await read(query)).data.shown?.steps.find(({ key }) => key === step)?.people;
const sent = async (query = '') => (await read(query)).data.shown?.sent;

describe('how far people get', () => {
  test('is counted by step, in the order of the form', async () => {
    expect((await tell(reached('primary', 3))).status).toBe(204);
    expect((await tell(reached('contact', 2))).status).toBe(204);
    const { data } = await read();
    expect(data).toMatchObject({
      title: 'Register to help in an emergency',
      versions: [{ version: 1 }],
      shown: { version: 1, sent: 0 },
    });
    expect(data.shown?.steps[0]).toEqual({ key: 'primary', title: 'About you', people: 3 });
    expect(await peopleAt('contact')).toBe(2);
    const steps = (await cms.form()).steps.map(({ key }) => key);
    expect(data.shown?.steps.map(({ key }) => key)).toEqual(steps);
  });

  test('is right when many are counted at once', async () => {
    const before = (await peopleAt('primary')) ?? 0;
    const [one] = reached('primary').seen;
    const [other] = reached('contact').seen;
    // In either order, so that they would wait for each other in a ring.
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        tell({ seen: index % 2 ? [one, other] : [other, one] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(204));
    expect(await peopleAt('primary')).toBe(before + 60);
  });

  test('knows how many sent it, each once however often the request is repeated', async () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      answers: { ...nurse, email: `counted-${index}@example.org` },
      key: `counted-${index}`,
      address: `192.0.2.${index}`,
    }));
    const statuses = async () =>
      (await Promise.all(people.map(cms.submit))).map(({ status }) => status);
    expect(await statuses()).toEqual(Array(12).fill(201));
    expect(await statuses()).toEqual(Array(12).fill(201));
    await expect.poll(() => sent(), { timeout: 20_000 }).toBe(12);
  });

  test('what is refused counts for nothing', async () => {
    await cms.submit({ answers: { ...nurse, firstName: '' } });
    await cms.submit({ answers: { ...nurse, email: 'last@example.org' } });
    await expect.poll(() => sent(), { timeout: 20_000 }).toBe(13);
  });

  test('is told by version and by period', async () => {
    const form = await staff.readForm('registration');
    questionOf(form, 'firstName').label = 'Given name';
    expect((await staff.publish(form)).status).toBe(200);
    await tell(reached('primary', 4, 2));
    expect(await peopleAt('primary')).toBe(4);
    expect(await peopleAt('contact', '?version=1')).toBeGreaterThan(2);

    await sql(`update registry.form_progress set quarter = quarter - interval '10 days'
      where version = 2`);
    expect(await peopleAt('primary', '?version=2&days=7')).toBe(0);
    expect(await peopleAt('primary', '?version=2&days=30')).toBe(4);
  });

  test('says who is filling in the form at present, for whoever publishes', async () => {
    const before = (await sql(`select 1 from registry.form_progress where version = 2`)).length;
    expect(before).toBe(1);
    await tell(reached('primary', 5, 2));
    await tell(reached('contact', 2, 2));
    const { body } = await staff.call('GET', `/forms/${documentId}/impact`);
    const { inProgress } = (body as { data: Impact }).data;
    expect(inProgress).toContainEqual({ version: 2, count: 5 });
  });

  test('keeps counts and nothing else', async () => {
    const columns = await sql(`select column_name from information_schema.columns
      where table_schema = 'registry' and table_name = 'form_progress' order by 1`);
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      'count',
      'kind',
      'quarter',
      'slug',
      'step',
      'version',
    ]);
  });
});

describe('the counts refuse', () => {
  test.each([
    ['a step that the form never had', reached('nowhere'), 400],
    ['a version that the form never had', reached('primary', 1, 99), 400],
    ['more people than there are', reached('primary', 10_001), 400],
    ['no people', reached('primary', 0), 400],
    ['nothing', { seen: [] }, 400],
    ['who it was', { seen: [{ version: 1, step: 'primary', count: 1, who: 'someone' }] }, 400],
    ['too many at once', { seen: Array(201).fill(reached('primary').seen[0]) }, 400],
  ])('%s', async (_what, body, status) => {
    expect((await tell(body)).status).toBe(status);
  });

  test('one good count beside a bad one: it is all or nothing', async () => {
    const before = await peopleAt('primary', '?version=1');
    const good = reached('primary').seen[0];
    expect((await tell({ seen: [good, { ...good, step: 'nowhere' }] })).status).toBe(400);
    expect(await peopleAt('primary', '?version=1')).toBe(before);
  });

  test('a form that there is not', async () => {
    expect((await tell(reached('primary'), { slug: 'nothing' })).status).toBe(400);
  });

  test('whoever has not the token of the site', async () => {
    expect((await tell(reached('primary'), { token: 'x'.repeat(40) })).status).toBe(401);
  });
});

describe('staff', () => {
  test('who may not see the counts are refused', async () => {
    const stranger = await signIn(cms, 'interior.health@example.org');
    expect((await read('', stranger)).status).toBe(403);
  });

  test('of communications may', async () => {
    const reader = await signIn(cms, 'communications@example.org');
    expect((await read('', reader)).status).toBe(200);
  });

  test.each([
    ['?version=99', 404],
    ['?version=x', 400],
    ['?days=0', 400],
    ['?who=1', 400],
  ])('who ask for %s are answered %i', async (query, status) => {
    expect((await read(query)).status).toBe(status);
  });
});
