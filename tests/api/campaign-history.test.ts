import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Campaign, Campaigns } from '../../cms/src/plugins/outreach/shared/campaigns.ts';
import type { Recipients } from '../../cms/src/plugins/outreach/shared/recipients.ts';
import type { AuditPage } from '../../cms/src/plugins/registry/shared/audit.ts';
import { dentist, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

/** Where they would go decides who sees them. */
const people = [
  { ...nurse, lastName: 'Fraserina', deploymentLocations: ['Hope'] },
  { ...nurse, lastName: 'Interiora', deploymentLocations: ['Kimberley'] },
  { ...dentist, lastName: 'Bothwell', deploymentLocations: ['Hope', 'Kimberley'] },
  { ...retiredDriver, firstName: '=1+1', lastName: 'Everett' },
].map((person) => ({ ...person, email: `${person.lastName}@people.example.org` }));

const staff = {
  administrator: { email: 'a@gov.bc.ca', role: 'program-administrator' },
  ministry: { email: 'g@gov.bc.ca', role: 'ministry-staff' },
  fraser: { email: 'f@fraserhealth.ca', role: 'health-authority-staff' },
  interior: { email: 'i@interiorhealth.ca', role: 'health-authority-staff' },
  moved: { email: 'm@fraserhealth.ca', role: 'health-authority-staff' },
  leaving: { email: 'l@fraserhealth.ca', role: 'health-authority-staff' },
  communications: { email: 'c@example.org', role: 'communications' },
};
type Name = keyof typeof staff;

let cms: BootedCms;
let sql: Sql;
let agents: Record<Name, StaffAgent>;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  agents = await makeStaffOf(cms, sql, staff);
  await registerInvented(cms, people);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const path = '/outreach/campaigns';
const messages = { en: message('Come and help', 'Please come.') };
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();

const dataOf = ({ body }: { body: unknown }): unknown => (body as { data: unknown }).data;

async function draftOf(name: Name): Promise<Campaign> {
  const { id, revision } = dataOf(await agents[name].post(path).send({ query: '' })) as Campaign;
  const saved = await agents[name].put(`${path}/${id}`).send({ revision, messages });
  return dataOf(saved) as Campaign;
}

/** A campaign whose audience is frozen, and which nobody sends meanwhile. */
async function confirmedBy(name: Name): Promise<string> {
  const { id, revision } = await draftOf(name);
  const audience = await agents[name].get(`${path}/${id}/audience`);
  const { count: recipients } = dataOf(audience) as { count: number };
  const body = { revision, recipients, startsAt: tomorrow };
  const answer = await agents[name].post(`${path}/${id}/confirm`).send(body);
  expect(answer.status).toBe(200);
  return id;
}

async function becameOf(id: string, lastName: string, state: string, reason: string | null) {
  await sql(
    `update registry.campaign_recipient set state = $3, reason = $4, address = registrants.email
     from registrants where registrant = document_id and campaign_id = $1 and last_name = $2`,
    [id, lastName, state, reason],
  );
}

async function recipientsOf(name: Name, id: string, asked: object = {}): Promise<Recipients> {
  const answer = await agents[name].post(`${path}/${id}/recipients`).send(asked);
  expect(answer.status).toBe(200);
  return dataOf(answer) as Recipients;
}

const lastNames = ({ rows }: Pick<Recipients, 'rows'>) =>
  rows.map(({ name }) => name.split(' ').at(-1)).toSorted();

async function fileOf(name: Name, id: string): Promise<Record<string, string>[]> {
  const answer = await agents[name].get(`${path}/${id}/recipients.csv`).buffer(true);
  expect(answer.status).toBe(200);
  return parse(answer.text, { bom: true, columns: true });
}

const notedBy = (id: string) =>
  sql('select actor, action, details from registry.audit where subject = $1 order by id', [id]);

describe('the history of a campaign', () => {
  let id: string;
  beforeAll(async () => {
    id = await confirmedBy('ministry');
    await becameOf(id, 'Fraserina', 'delivered', null);
    await becameOf(id, 'Interiora', 'bounced', 'permanent');
    await becameOf(id, 'Bothwell', 'left-out', 'mail-stopped');
  });

  test('says what became of each recipient, and why', async () => {
    const { rows, count, counts, unseen } = await recipientsOf('ministry', id);
    expect({ count, counts, unseen }).toEqual({
      count: 4,
      counts: { waiting: 1, delivered: 1, bounced: 1, 'left-out': 1 },
      unseen: 0,
    });
    const told = (lastName: string) => rows.find(({ name }) => name.endsWith(lastName));
    expect(told('Fraserina')).toMatchObject({
      address: 'Fraserina@people.example.org',
      confirmationNumber: expect.stringMatching(/^\w{3}-\w{3}-\w{3}-\w{4}$/u) as string,
      state: 'delivered',
    });
    expect(told('Interiora')).toMatchObject({
      state: 'bounced',
      because: 'There is no such mailbox, or it takes no mail',
    });
    expect(told('Bothwell')).toMatchObject({ state: 'left-out', because: 'Unsubscribed' });
    expect(told('Everett')).toMatchObject({ address: 'Everett@people.example.org' });
  });

  test.each([
    ['a name', { words: 'fraserIna' }, ['Fraserina']],
    ['part of an address', { words: 'interiora@people' }, ['Interiora']],
    ['an outcome', { state: 'left-out' }, ['Bothwell']],
    ['an outcome and words', { state: 'left-out', words: 'people.example' }, ['Bothwell']],
    ['what nobody has', { words: 'nobody' }, []],
    ['a pattern', { words: '%' }, []],
    ['a page that is not there', { page: 2 }, []],
  ])('is searched by %s', async (_what, asked, names) => {
    const found = await recipientsOf('ministry', id, asked);
    expect(lastNames(found)).toEqual(names);
    if (!('page' in asked)) expect(found.count).toBe(names.length);
  });

  test('is searched by confirmation number, and by the address that it was sent to then', async () => {
    const all = await recipientsOf('ministry', id);
    const [first] = all.rows;
    const byNumber = await recipientsOf('ministry', id, { words: first?.confirmationNumber });
    expect(byNumber.rows).toEqual([first]);
    await sql(
      `update registry.campaign_recipient set address = 'before@example.org'
               where campaign_id = $1 and state = 'delivered'`,
      [id],
    );
    const byOld = await recipientsOf('ministry', id, { words: 'before@example.org' });
    expect(lastNames(byOld)).toEqual(['Fraserina']);
  });

  test('is a file that a spreadsheet opens, in which nothing is a formula', async () => {
    const answer = await agents.ministry.get(`${path}/${id}/recipients.csv`).buffer(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="campaign-recipients-\d{4}-\d\d-\d\d\.csv"$/u,
      ) as string,
    });
    expect(answer.text.startsWith('\uFEFFName,Email,')).toBe(true);
    const rows = await fileOf('ministry', id);
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual(
      expect.objectContaining({ Outcome: 'Left out', Reason: 'Unsubscribed' }),
    );
    expect(rows.map((row) => row['Name'])).toContain("'=1+1 Everett");
  });

  test('says of whom is erased only that they are', async () => {
    await sql(
      `update registry.campaign_recipient set registrant = null, address = null
               where campaign_id = $1 and state = 'bounced'`,
      [id],
    );
    const found = await recipientsOf('ministry', id, { state: 'bounced' });
    expect(found.rows).toEqual([
      expect.not.objectContaining({ address: expect.anything() as string }),
    ]);
    expect(found.rows[0]).toMatchObject({ name: 'Erased', state: 'bounced' });
    const rows = await fileOf('ministry', id);
    expect(rows).toContainEqual(
      expect.objectContaining({ Name: 'Erased', Email: '', 'Confirmation Number': '' }),
    );
  });

  test('is noted when it is looked at or taken away, in numbers only', async () => {
    const before = (await notedBy(id)).length;
    await recipientsOf('ministry', id, { state: 'delivered', words: 'Fraserina', page: 1 });
    await fileOf('ministry', id);
    const noted = (await notedBy(id)).slice(before);
    expect(noted).toMatchObject([
      {
        action: 'campaign.recipients-read',
        details: { outcome: 'delivered', byWords: true, page: 1, rows: 1 },
      },
      { action: 'campaign.recipients-downloaded', details: { count: 4 } },
    ]);
    expect(JSON.stringify(noted)).not.toMatch(/fraserina/iu);
  });

  test.each([
    ['an outcome that there is none of', { state: 'loved' }],
    ['too many words', { words: 'w'.repeat(201) }],
    ['a page before the first', { page: 0 }],
    ['half a page', { page: 1.5 }],
    ['a page beyond all', { page: 10_000_000 }],
    ['something else', { order: 'name' }],
    ['words that are none', { words: { $ne: '' } }],
    ['no object', []],
  ])('is not searched by %s', async (_what, asked) => {
    const answer = await agents.ministry.post(`${path}/${id}/recipients`).send(asked);
    expect(answer.status).toBe(400);
  });
});

describe('of a campaign of a health authority', () => {
  test('its staff are told of those whom they may see now, and of the others how many', async () => {
    const id = await confirmedBy('moved');
    const seen = ['Bothwell', 'Everett', 'Fraserina'];
    expect(lastNames(await recipientsOf('moved', id))).toEqual(seen);
    expect(lastNames(await recipientsOf('ministry', id))).toEqual(seen);

    await sql(
      `insert into registry.staff (user_id, health_authority)
       select id, 'interior' from admin_users where email = $1`,
      [staff.moved.email],
    );
    const now = await recipientsOf('moved', id);
    expect(lastNames(now)).toEqual(['Bothwell', 'Everett']);
    expect(now).toMatchObject({ count: 2, unseen: 1, counts: { waiting: 2 } });
    const searched = await recipientsOf('moved', id, { words: 'Fraserina' });
    expect(searched).toMatchObject({ rows: [], count: 0 });
    await becameOf(id, 'Fraserina', 'bounced', null);
    const byOutcome = await recipientsOf('moved', id, { state: 'bounced' });
    expect(byOutcome).toMatchObject({ rows: [], count: 0, counts: { waiting: 2 } });
    const byAddress = await recipientsOf('moved', id, { words: 'fraserina@people' });
    expect(byAddress).toMatchObject({ rows: [], count: 0 });
    const rows = await fileOf('moved', id);
    expect(rows.map((row) => row['Email']).toSorted()).toEqual([
      'Bothwell@people.example.org',
      'Everett@people.example.org',
    ]);
  });
});

type Route = { method: string; path: string };

/** Every route of campaigns that the admin has, whoever added it. */
const routesOfOneCampaign = () => routesUnder('/campaigns/:id');

function routesUnder(beginning: string): Route[] {
  const { admin } = cms.strapi.plugin('outreach').routes as unknown as Record<
    'admin',
    { routes: Route[] }
  >;
  return admin.routes.filter((route) => route.path.startsWith(beginning));
}

/** What each takes, by how its address ends. */
const bodies: Record<string, object> = {
  'PUT :id': { revision: 2, messages },
  'PUT /templates/:id': { name: 'Named', revision: 1, messages },
  'POST templates': { name: 'Named', messages },
  'POST confirm': { revision: 2, recipients: 1 },
  'POST resolve': { was: 'sent' },
  'POST preview': { locale: 'en' },
  'POST test': { locale: 'en' },
};

function call(agent: StaffAgent, { method, path: pattern }: Route, id: string) {
  const address = `/outreach${pattern.replace(':id', id).replace(':number', '1')}`;
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const asked = agent[verb](address);
  if (method === 'GET' || method === 'DELETE') return asked;
  const end = pattern.split('/').at(-1) ?? '';
  return asked.send(bodies[`${method} ${pattern}`] ?? bodies[`${method} ${end}`] ?? {});
}

const nothing = '00000000-0000-4000-8000-000000000000';

describe('every route of a campaign', () => {
  test('answers another health authority as if there were none, and changes nothing', async () => {
    const routes = routesOfOneCampaign();
    expect(routes.length).toBeGreaterThan(12);
    const ids = [(await draftOf('fraser')).id, await confirmedBy('fraser')];
    const before = await stateOf(ids);
    for (const route of routes) {
      const none = await call(agents.interior, route, nothing);
      expect(none.status, `${route.method} ${route.path}`).toBe(404);
      for (const id of [...ids, 'x'.repeat(300), "1'--"]) {
        const answer = await call(agents.interior, route, encodeURIComponent(id));
        expect(answer.status, `${route.method} ${route.path}`).toBe(none.status);
        expect(answer.body).toEqual(none.body);
      }
    }
    expect(await stateOf(ids)).toEqual(before);
  });

  test('is closed to communications, and to whoever is not signed in', async () => {
    const id = await confirmedBy('fraser');
    const before = await stateOf([id]);
    for (const route of routesOfOneCampaign()) {
      expect((await call(agents.communications, route, id)).status, route.path).toBe(403);
      expect((await call(cms.http, route, id)).status, route.path).toBe(401);
    }
    expect(await stateOf([id])).toEqual(before);
  });

  test('is closed to its own sender once their role is taken away, and once they are blocked', async () => {
    const { id } = await draftOf('leaving');
    const before = await stateOf([id]);
    await sql(
      `delete from admin_users_roles_lnk where user_id = (select id from admin_users where email = $1)`,
      [staff.leaving.email],
    );
    for (const route of routesOfOneCampaign()) {
      expect((await call(agents.leaving, route, id)).status, route.path).toBe(403);
    }
    await sql('update admin_users set blocked = true, is_active = false where email = $1', [
      staff.leaving.email,
    ]);
    for (const route of routesOfOneCampaign()) {
      expect([401, 403], route.path).toContain((await call(agents.leaving, route, id)).status);
    }
    expect(await stateOf([id])).toEqual(before);
  });

  const stateOf = (ids: readonly string[]) =>
    sql('select * from registry.campaign where id = any($1) order by id', [ids]);
});

describe('staff of a health authority', () => {
  test('meet nobody of others among the people of a campaign, nor in its preview', async () => {
    const { id } = await draftOf('fraser');
    const people = async (words: string) =>
      JSON.stringify((await agents.fraser.get(`${path}/${id}/people`).query({ words })).body);
    expect(await people('Fraserina')).toContain('Fraserina');
    expect(await people('Interiora')).not.toContain('Interiora');
    const [other] = await sql(`select document_id from registrants where last_name = 'Interiora'`);
    const preview = await agents.fraser
      .post(`${path}/${id}/preview`)
      .send({ locale: 'en', registrant: other?.['document_id'] });
    expect(preview.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(preview.body)).not.toContain('Interiora');
  });
});

describe('the list of campaigns', () => {
  const listed = async (name: Name) => {
    const answer = await agents[name].get(path);
    expect(answer.status).toBe(200);
    return (dataOf(answer) as Campaigns).campaigns.map(({ id }) => id);
  };

  test('has those of others for whoever sees all registrants, and one’s own for the rest', async () => {
    const [ofFraser, ofInterior] = [(await draftOf('fraser')).id, await confirmedBy('interior')];
    expect(await listed('fraser')).toContain(ofFraser);
    expect(await listed('fraser')).not.toContain(ofInterior);
    expect(await listed('interior')).toContain(ofInterior);
    expect(await listed('interior')).not.toContain(ofFraser);
    for (const name of ['ministry', 'administrator'] as const) {
      expect(await listed(name)).toEqual(expect.arrayContaining([ofFraser, ofInterior]));
    }
  });

  test('is closed to communications, and to whoever is not signed in; neither begins one', async () => {
    for (const [agent, status] of [
      [agents.communications, 403],
      [cms.http, 401],
    ] as const) {
      expect((await agent.get(path)).status).toBe(status);
      expect((await agent.post(path).send({ query: '' })).status).toBe(status);
    }
  });

  test('cannot be asked for the campaigns of somebody else', async () => {
    const ofFraser = (await draftOf('fraser')).id;
    for (const query of ['staff=1', 'all=true', 'filters[staffId][$gt]=0', `before=${ofFraser}`]) {
      const answer = await agents.interior.get(`${path}?${query}`);
      expect(JSON.stringify(answer.body)).not.toContain(ofFraser);
    }
  });
});

describe('the templates of mails', () => {
  const templates = '/outreach/templates';
  const kept = () => sql('select * from registry.mail_template order by id');

  async function templateOf(name: Name, called: string) {
    const answer = await agents[name].post(templates).send({ name: called, messages });
    expect(answer.status).toBe(201);
    return dataOf(answer) as { id: string; revision: number };
  }

  test('are closed to communications, and to whoever is not signed in, on every route', async () => {
    const { id } = await templateOf('fraser', 'Closed');
    const before = await kept();
    const routes = routesUnder('/templates');
    expect(routes.length).toBeGreaterThan(4);
    for (const route of routes) {
      expect((await call(agents.communications, route, id)).status, route.path).toBe(403);
      expect((await call(cms.http, route, id)).status, route.path).toBe(401);
    }
    expect(await kept()).toEqual(before);
  });

  test('are not there by an id that is none, on every route', async () => {
    for (const route of routesUnder('/templates/:id')) {
      for (const id of [nothing, 'x'.repeat(300), "1'--", '../campaigns']) {
        const answer = await call(agents.ministry, route, encodeURIComponent(id));
        expect(answer.status, `${route.method} ${route.path} ${id}`).toBe(404);
      }
    }
  });

  test('are neither taken over nor made in another’s name by what is sent along', async () => {
    const { id, revision } = await templateOf('fraser', 'Mine');
    const before = await kept();
    const change = { name: 'Taken', revision, messages };
    for (const more of [{ staffId: 1 }, { who: 'Me' }, { mayChange: true }, { id: nothing }]) {
      const made = await agents.interior.post(templates).send({ name: 'T', messages, ...more });
      expect(made.status).toBe(400);
      const changed = await agents.interior.put(`${templates}/${id}`).send({ ...change, ...more });
      expect(changed.status).toBe(400);
    }
    expect((await agents.interior.put(`${templates}/${id}`).send(change)).status).toBe(403);
    expect((await agents.interior.delete(`${templates}/${id}`)).status).toBe(403);
    expect(await kept()).toEqual(before);
  });

  test.each([
    ['name of two lines', { name: 'One\nTwo' }],
    ['name that is too long', { name: 'n'.repeat(101) }],
    ['subject that is too long', { messages: { en: message('s'.repeat(10_000), 'Come.') } }],
    ['words without English', { messages: { fr: message('Venez', 'Venez.') } }],
    ['language that is none', { messages: { ...messages, xx: message('Come', 'Come.') } }],
    ['text of another kind', { messages: { en: { subject: 'Come', body: '<b>Come</b>' } } }],
    [
      'block that a mail cannot hold',
      { messages: { en: { subject: 'Come', body: [{ type: 'image', children: [] }] } } },
    ],
  ])('take no %s', async (_what, wrong) => {
    const before = await kept();
    const answer = await agents.ministry
      .post(templates)
      .send({ name: 'Wrong', messages, ...wrong });
    expect(answer.status).toBe(400);
    expect(await kept()).toEqual(before);
  });
});

test('the audit leads to the campaign of an entry, and not to one that was thrown away', async () => {
  const { id } = await draftOf('administrator');
  await agents.administrator.delete(`${path}/${id}`);
  const confirmed = await confirmedBy('administrator');
  const entryOf = async (action: string) => {
    const { entries } = dataOf(
      await agents.administrator.get('/registry/audit').query({ action }),
    ) as AuditPage;
    return entries[0];
  };
  expect(await entryOf('campaign.confirmed')).toMatchObject({
    subject: `Campaign ${confirmed.slice(0, 8)}`,
    campaign: confirmed,
  });
  expect(await entryOf('campaign.dropped')).toEqual(
    expect.not.objectContaining({ campaign: expect.anything() as string }),
  );
});

test('a body that is too large is refused', async () => {
  const { id, revision } = await draftOf('ministry');
  const huge = { en: message('Subject', 'w'.repeat(3_000_000)) };
  const answer = await agents.ministry.put(`${path}/${id}`).send({ revision, messages: huge });
  expect([400, 413]).toContain(answer.status);
});
