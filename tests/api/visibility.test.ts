import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dentist, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import type { Answers } from '../../form-schemas/src/index.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { makeStaff, makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';

const uid = 'plugin::registry.registrant';
const list = `/content-manager/collection-types/${uid}`;

/** Who registered, by last name: where they would go decides who sees them. */
const people: Record<string, Answers> = {
  Fraserina: { ...nurse, lastName: 'Fraserina', deploymentLocations: ['Hope'] },
  Interiora: { ...nurse, lastName: 'Interiora', deploymentLocations: ['Kimberley'] },
  Bothwell: { ...dentist, lastName: 'Bothwell', deploymentLocations: ['Hope', 'Kimberley'] },
  Everett: { ...retiredDriver, lastName: 'Everett' },
};
for (const [name, answers] of Object.entries(people))
  answers['email'] = `${name}@people.example.org`;

const all = ['Bothwell', 'Everett', 'Fraserina', 'Interiora'];
const fraser = ['Bothwell', 'Everett', 'Fraserina'];

/** Staff, and whom each of them sees. */
const staff = {
  fraser: { email: 'f@fraserhealth.ca', role: 'health-authority-staff', sees: fraser },
  interior: {
    email: 'i@example.org',
    role: 'health-authority-staff',
    authority: 'interior',
    sees: ['Bothwell', 'Everett', 'Interiora'],
  },
  providence: {
    email: 'p@providencehealth.bc.ca',
    role: 'health-authority-staff',
    sees: ['Everett'],
  },
  /** By the domain it would be Fraser; what was set by hand holds. */
  moved: {
    email: 'm@fraserhealth.ca',
    role: 'health-authority-staff',
    authority: 'providence',
    sees: ['Everett'],
  },
  unknown: {
    email: 'u@mail.fraserhealth.ca',
    role: 'health-authority-staff',
    sees: [] as string[],
  },
  ministry: { email: 'g@gov.bc.ca', role: 'ministry-staff', sees: all },
  program: { email: 'a@example.org', role: 'program-administrator', sees: all },
};
type Name = keyof typeof staff;

let cms: BootedCms;
let sql: Sql;
let registration: string;
let permitted: StaffAgent;
let agents: Record<Name, StaffAgent>;
const ids: Record<string, { documentId: string; number: string; id: number; upload: string }> = {};

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  // An administrator gave health-authority staff all that could show them registrants.
  for (const action of ['plugin::forms.responses.read', 'plugin::forms.versions.read']) {
    await grant('health-authority-staff', action);
  }
  agents = await makeStaffOf(cms, sql, staff);
  permitted = await cms.asStaff('system.administrator@example.org');
  const forms = '/content-manager/collection-types/plugin::forms.form';
  const found = await permitted.get(`${forms}?filters[slug][$eq]=registration`);
  registration = (found.body as { results: [{ documentId: string }] }).results[0].documentId;
  await registerInvented(cms, Object.values(people));
  for (const row of await sql('select * from registrants')) {
    const upload = `${String(row['last_name'])}${'0'.repeat(32)}`.slice(0, 32);
    await sql(
      `insert into registry.upload (id, name, size, type, form, question, digest, content, scanned, client, uploaded_at, bound_to, bound_at)
       values ($1, 'licence.pdf', 3, 'application/pdf', 'registration', 'licence', 'd', 'pdf', true, 'c', now(), $2, now())`,
      [upload, row['confirmation_number']],
    );
    ids[String(row['last_name'])] = {
      documentId: String(row['document_id']),
      number: String(row['confirmation_number']),
      id: Number(row['id']),
      upload,
    };
  }
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

type Roles = { addPermissions(role: number, permissions: object[]): Promise<unknown> };

async function grant(role: string, action: string, subject: string | null = null) {
  const [found] = await sql('select id from admin_roles where code = $1', [role]);
  const roles = cms.strapi.service('admin::role') as unknown as Roles;
  await roles.addPermissions(Number(found?.['id']), [
    { action, subject, properties: {}, conditions: [] },
  ]);
}

type Found = { names: string[]; total?: number };

const namesIn = (body: unknown): string[] =>
  [...new Set(all.filter((name) => JSON.stringify(body).includes(name)))].sort();

/** All that is read by asking a list of the Content Manager. */
async function listed(agent: StaffAgent, query: string): Promise<Found> {
  const answer = await agent.get(`${list}?${query}`);
  const { results, pagination } = answer.body as {
    results: unknown[];
    pagination?: { total: number };
  };
  return { names: namesIn(results), total: pagination?.total ?? results.length };
}

/** All that is found on the Registrants page. */
async function searched(agent: StaffAgent, query: string): Promise<Found> {
  const answer = await agent.get(`/registry/search?${query}`);
  const params = new URLSearchParams(query);
  params.delete('sort');
  const counted = await agent.get(`/registry/search/count?${String(params)}`);
  const { rows } = (answer.body as { data: { rows: unknown[] } }).data;
  const { count } = (counted.body as { data: { count: number } }).data;
  expect(rows).toHaveLength(count);
  return { names: namesIn(rows), total: count };
}

/** Asks for each of the people, and tells who was there. */
async function each(ask: (name: string) => Promise<number>): Promise<Found> {
  const names: string[] = [];
  for (const name of all) if ((await ask(name)) === 200) names.push(name);
  return { names };
}

/** The file that staff take along: a ticket, and what it opens. */
async function extractOf(agent: StaffAgent): Promise<string> {
  const { id, status } = await askForExtract(agent);
  expect(status).toBe(201);
  return (await agent.get(`/registry/extracts/${id}/file`)).text;
}
async function askForExtract(agent: StaffAgent): Promise<{ id: string; status: number }> {
  const wanted = { query: '', reason: 'To see who is seen' };
  const answer = await agent.post('/registry/extracts').send(wanted);
  return { id: (answer.body as { data: { id: string } }).data.id, status: answer.status };
}

const asked = (name: string) => ids[name] ?? { documentId: '', number: '', id: 0, upload: '' };

/**
 * Every way to registrants. A part that adds one adds a line: what it finds, and how many it says there
 * are, must be those whom the person who asks may see, and nobody else.
 */
const paths: Record<string, (agent: StaffAgent) => Promise<Found>> = {
  'the list': (agent) => listed(agent, 'page=1&pageSize=50'),
  'the list, page by page': async (agent) => {
    const found: Found[] = [];
    for (const page of [1, 2, 3, 4]) found.push(await listed(agent, `page=${page}&pageSize=1`));
    return { names: found.flatMap(({ names }) => names).sort(), total: found[0]?.total ?? 0 };
  },
  'the list, sorted': (agent) => listed(agent, 'sort=lastName:DESC'),
  'the list, sorted by who made it': (agent) => listed(agent, 'sort=createdBy.firstname:ASC'),
  'the list, by status': (agent) => listed(agent, 'filters[registrantStatus][$eq]=active'),
  'a filter that means everyone': (agent) => listed(agent, 'filters[$or][0][id][$notNull]=true'),
  'a filter that means all but nobody': (agent) =>
    listed(agent, 'filters[$not][lastName][$eq]=Nobody'),
  'a filter that means each of them': (agent) =>
    listed(agent, all.map((name, at) => `filters[$or][${at}][lastName][$eq]=${name}`).join('&')),
  'a filter by document': (agent) =>
    listed(
      agent,
      all.map((name, at) => `filters[documentId][$in][${at}]=${asked(name).documentId}`).join('&'),
    ),
  'a filter by who made it': (agent) => listed(agent, 'filters[createdBy][id][$null]=true'),
  'a search': (agent) => listed(agent, '_q=example.org'),
  'populate of all': (agent) => listed(agent, 'populate=*'),
  'by id': (agent) =>
    each(async (name) => (await agent.get(`${list}/${asked(name).documentId}`)).status),
  'the answers': (agent) =>
    each(
      async (name) =>
        (await agent.get(`/registry/registrants/${asked(name).documentId}/answers`)).status,
    ),
  'a file that they sent': (agent) =>
    each(async (name) => (await agent.get(`/forms/uploads/${asked(name).upload}`)).status),
  'the search': async (agent) => {
    const answer = await agent.get('/registry/search');
    const { rows } = (answer.body as { data: { rows: unknown[] } }).data;
    return { names: namesIn(rows), total: rows.length };
  },
  'the search, sorted': async (agent) => {
    const answer = await agent.get('/registry/search?sort=name');
    return { names: namesIn((answer.body as { data: unknown }).data) };
  },
  'the count of a search': async (agent) => {
    const answer = await agent.get('/registry/search/count');
    const { count } = (answer.body as { data: { count: number } }).data;
    return { ...(await listed(agent, '')), total: count };
  },
  'the summary of a search': async (agent) => {
    const answer = await agent.get('/registry/search/summary');
    const { months } = (answer.body as { data: { months: { count: number }[] } }).data;
    const total = months.reduce((sum, { count }) => sum + count, 0);
    return { ...(await listed(agent, '')), total };
  },
  'the count before an extract': async (agent) => {
    const answer = await agent.get('/registry/extracts/considered');
    const { count } = (answer.body as { data: { count: number } }).data;
    return { ...(await listed(agent, '')), total: count };
  },
  'an extract': async (agent) => ({ names: namesIn(await extractOf(agent)) }),
  'the record': (agent) =>
    each(async (name) => (await agent.get(`/registry/records/${asked(name).documentId}`)).status),
  'the record, to be corrected': (agent) =>
    each(
      async (name) =>
        (await agent.get(`/registry/records/${asked(name).documentId}/correction`)).status,
    ),
  'a note': (agent) =>
    each(async (name) => {
      const note = { id: randomUUID(), words: 'Called' };
      const path = `/registry/records/${asked(name).documentId}/notes`;
      return (await agent.post(path).send(note)).status;
    }),
  'responses, found': async (agent) => {
    const answer = await agent.post(`/forms/${registration}/responses/search`).send({});
    const { data } = answer.body as { data: { total: number; rows: unknown } };
    return { names: namesIn(data.rows), total: data.total };
  },
  'responses, in all': async (agent) => {
    const answer = await agent.get(`/forms/${registration}/responses`);
    const { total } = (answer.body as { data: { total: number } }).data;
    return { ...(await listed(agent, '')), total };
  },
  'responses, one': (agent) =>
    each(
      async (name) =>
        (await agent.get(`/forms/${registration}/responses/${asked(name).documentId}`)).status,
    ),
  'the Registrants page': (agent) => searched(agent, ''),
  'the Registrants page, sorted': (agent) => searched(agent, 'sort=-name'),
  'the Registrants page, by a choice': (agent) =>
    searched(
      agent,
      'region=FraserRegion&region=InteriorRegion&anywhere=include&status=active&status=withdrawn',
    ),
  'the Registrants page, one by one': (agent) =>
    searched(agent, all.map((name) => `only=${asked(name).documentId}`).join('&')),
  'the summary of the Registrants page': async (agent) => {
    const answer = await agent.get('/registry/search/summary');
    const { streams } = (answer.body as { data: { streams: { count: number }[] } }).data;
    const total = streams.reduce((sum, { count }) => sum + count, 0);
    return { ...(await searched(agent, '')), total };
  },
  'responses, as a table': async (agent) => {
    const answer = await agent.get(`/forms/${registration}/responses/file`);
    return { names: namesIn(answer.text), total: answer.text.trim().split('\r\n').length - 1 };
  },
};

describe.each(Object.keys(staff) as Name[])('staff of %s', (name) => {
  test.each(Object.entries(paths))('see theirs and nobody else by %s', async (_, path) => {
    const { names, total } = await path(agents[name]);
    expect({ names, total: total ?? names.length }).toEqual({
      names: staff[name].sees,
      total: staff[name].sees.length,
    });
  });

  test('are told on the homepage of as many as they see, and of no others', async () => {
    const answer = await agents[name].get('/content-manager/homepage/count-documents');
    const counted = (answer.body as { data: { published: number } }).data.published;
    const { role, sees } = staff[name];
    const others = [
      ...(role === 'health-authority-staff' ? [] : ['forms', 'option_lists']),
      ...(role === 'program-administrator' ? contentTables : []),
    ];
    expect(counted).toBe(sees.length + (await published(others)));
    const recent = '/content-manager/homepage/recent-documents?action=update';
    const shown = namesIn((await agents[name].get(recent)).body);
    expect(shown.filter((person) => !sees.includes(person))).toEqual([]);
  });
});

const contentTables = [
  'content_pages',
  'content_site_settings',
  'content_emergency_banners',
  'content_registration_wordings',
];

async function published(tables: string[]): Promise<number> {
  if (tables.length === 0) return 0;
  const rows = tables.map(
    (table) => `select distinct document_id from ${table} where published_at is not null`,
  );
  const [row] = await sql(`select count(*)::int as count from (${rows.join(' union all ')}) as d`);
  return Number(row?.['count']);
}

describe('of someone who is not theirs, staff of Fraser learn nothing', () => {
  const unseen = 'Interiora';

  test.each([
    ['find by name', `filters[lastName][$eq]=${unseen}`],
    ['find by number', `filters[confirmationNumber][$eq]=NUMBER`],
    ['find by id', `filters[id][$eq]=ID`],
    ['find by a part of the address', `filters[email][$startsWithi]=interi`],
    ['search', `_q=${unseen}`],
    ['search by number', `_q=NUMBER`],
    ['find beside one of theirs', `filters[$or][0][lastName][$eq]=${unseen}`],
    ['find twice denied', `filters[$not][$not][lastName][$eq]=${unseen}`],
  ])('when they %s', async (_, query) => {
    const { number, id } = asked(unseen);
    const filled = query.replace('NUMBER', number).replace('ID', String(id));
    expect(await listed(agents.fraser, filled)).toEqual({ names: [], total: 0 });
  });

  test.each([
    'sort=personKey:ASC',
    'sort=searched:ASC',
    'sort[0][regions]=desc',
    'filters[personKey][$startsWith]=a',
    'filters[searched][$contains]=interiora',
    'filters[regions][$contains]=Interior',
    'filters[regions][$jsonSupersetOf]=["InteriorRegion"]',
    'filters[mergedInto][$notNull]=true',
    'filters[answers][$contains]=Kimberley',
    'filters[createdBy][password][$startsWith]=$2',
    'filters[createdBy][resetPasswordToken][$null]=true',
    'filters[updatedBy][registrationToken][$null]=true',
    'filters[updatedBy][roles][code][$eq]=x',
    'sort=createdBy.password:ASC',
    'populate[createdBy][populate]=*',
    'populate[createdBy][fields][0]=password',
    'populate[updatedBy][filters][email][$contains]=@',
    'populate=answers',
    'populate[nothing]=true',
    'fields[0]=personKey',
    'filters[$or][0]=1',
    'filters[$and]=x',
    'filters[lastName][$unknown]=x',
    'filters[lastName][$eq][$eq]=x',
    'filters[t0.last_name]=Interiora',
    'filters[last_name][$eq]=Interiora',
    'sort=t0.person_key:ASC',
    'sort=(select 1)',
    '_q=%25',
    "_q=' or 1=1 --",
    'page=-1&pageSize=-1',
    'page=1&pageSize=100000',
    'status=published',
    'status=draft',
    'locale=*',
    'publicationStatusFilter=modified',
    'hasPublishedVersion=true',
    'pagination[start]=0&pagination[limit]=-1',
    'lookup[x]=1&where[id]=1',
  ])('whatever they ask: %s', async (query) => {
    const plain = await agents.fraser.get(`${list}?sort=id:ASC&pageSize=50`);
    const answer = await agents.fraser.get(`${list}?${query}`);
    expect(answer.status).toBeLessThan(500);
    expect(namesIn(answer.body).filter((name) => !fraser.includes(name))).toEqual([]);
    for (const hidden of ['personKey', 'searched', 'regions', 'mergedInto', 'password', 'Token']) {
      expect(Object.keys(resultsIn(answer.body)[0] ?? {})).not.toContain(hidden);
      expect(JSON.stringify(answer.body)).not.toContain(`"${hidden}"`);
    }
    const total = totalIn(answer.body);
    if (total !== undefined) expect(total).toBeLessThanOrEqual(fraser.length);
    expect(resultsIn(plain.body)).toHaveLength(fraser.length);
  });

  test('nor by the order that a hidden column would put theirs in', async () => {
    for (const column of ['personKey', 'searched', 'regions', 'mergedInto']) {
      const [up, down] = await Promise.all(
        ['ASC', 'DESC'].map((order) => agents.fraser.get(`${list}?sort=${column}:${order}`)),
      );
      if (up?.status !== 200 || down?.status !== 200) continue;
      const order = ({ body }: { body: unknown }) =>
        resultsIn(body).map((row) => (row as { id: number }).id);
      expect(order(up), column).toEqual(order(down));
    }
  });

  test('nor by a filter on a hidden column that leaves some of theirs out', async () => {
    for (const filter of [
      'filters[personKey][$eq]=nothing',
      'filters[searched][$eq]=nothing',
      'filters[mergedInto][$eq]=nothing',
      'filters[createdBy][resetPasswordToken][$eq]=nothing',
    ]) {
      const answer = await agents.fraser.get(`${list}?${filter}`);
      if (answer.status === 200) expect(totalIn(answer.body), filter).toBe(fraser.length);
      else expect(answer.status, filter).toBe(400);
    }
    const [row] = await sql('select person_key from registrants where last_name = $1', ['Everett']);
    const digest = String(row?.['person_key']);
    expect(await listed(agents.fraser, `_q=${digest}`)).toEqual({ names: [], total: 0 });
  });

  test.each([
    ['GET', `${list}/ID/actions/countDraftRelations`],
    ['POST', `${list}/actions/bulkDelete`],
    ['POST', `${list}/actions/bulkPublish`],
    ['POST', `${list}/actions/bulkUnpublish`],
    ['GET', `${list}/actions/countManyEntriesDraftRelations?documentIds[]=ID`],
    ['PUT', `${list}/ID`],
    ['DELETE', `${list}/ID`],
    ['POST', `${list}/clone/ID`],
    ['POST', `${list}/auto-clone/ID`],
    ['POST', `${list}/ID/actions/publish`],
    ['POST', `${list}/ID/actions/discard`],
    ['GET', `/content-manager/single-types/${uid}`],
    ['GET', `/content-manager/uid/generate`],
    ['GET', `/content-manager/preview/url/${uid}?documentId=ID`],
    ['GET', `/content-manager/history-versions?contentType=${uid}&documentId=ID`],
    ['GET', `/content-releases/mapEntriesToReleases?contentTypeUid=${uid}&documentIds[]=ID`],
    ['GET', `/upload/files?populate=*&filters[related][id][$notNull]=true`],
    ['GET', `/api/registrants`],
    ['GET', `/api/registry/registrants`],
    ['GET', `/registry/registrants`],
  ] as const)('by %s %s', async (method, path) => {
    const { documentId } = asked(unseen);
    const before = await sql('select * from registrants order by id');
    const call = agents.fraser[method.toLowerCase() as 'get'](path.replace('ID', documentId));
    const answer = await call.send(method === 'GET' ? undefined : { documentIds: [documentId] });
    const status = answer.status;
    const body = answer.body as unknown;
    expect(namesIn(body)).not.toContain(unseen);
    expect(status).toBeLessThan(500);
    // What does not exist at all is answered in the same words.
    const other = await agents.fraser[method.toLowerCase() as 'get'](
      path.replace('ID', 'doesnotexistatall0000000'),
    ).send(method === 'GET' ? undefined : { documentIds: ['doesnotexistatall0000000'] });
    expect({ status, body: wordsOf(body) }).toEqual({
      status: other.status,
      body: wordsOf(other.body),
    });
    expect(await sql('select * from registrants order by id')).toEqual(before);
  });

  test.each([
    `stream=Nurse&deploymentLocations=Kimberley`,
    `region=InteriorRegion`,
    `region=InteriorRegion&statuses=active`,
    `words=${unseen}`,
    `only=ID`,
    `sort=regions`,
    `scope=all`,
    `region='`,
  ])('by a search for %s', async (query) => {
    for (const path of ['', '/count', '/summary']) {
      const asks = `/registry/search${path}?${query.replace('ID', asked(unseen).documentId)}`;
      const answer = await agents.fraser.get(asks);
      expect([200, 400]).toContain(answer.status);
      expect(namesIn(answer.body)).not.toContain(unseen);
      const { data } = answer.body as { data: { count?: number } | null };
      expect(data?.count ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('from the history of one of theirs who was told apart from them', async () => {
    const [theirs] = await sql(`select * from registrants where last_name = 'Fraserina'`);
    await sql(
      `insert into registry.registrant_history
         (registrant_id, at, cause, version, answered_version, actor, details)
       values ($1, now(), 'told-apart', 1, 1, 'system', $2)`,
      [theirs?.['id'], JSON.stringify({ other: asked(unseen).number })],
    );
    const record = (agent: StaffAgent) =>
      agent.get(`/registry/records/${asked('Fraserina').documentId}`);
    const shown = asked(unseen).number.replace(/^(...)(...)(...)(....)$/u, '$1-$2-$3-$4');
    expect(JSON.stringify((await record(agents.ministry)).body)).toContain(shown);
    const seen = JSON.stringify((await record(agents.fraser)).body);
    expect(seen).not.toContain(shown);
    expect(seen).toContain('a registration that you do not see');
  });

  test('by words in the responses, in which they are not found', async () => {
    for (const words of [unseen, asked(unseen).number, `${unseen}@people.example.org`]) {
      const path = `/forms/${registration}/responses/search`;
      const answer = await agents.fraser.post(path).send({ words });
      expect((answer.body as { data: unknown }).data).toMatchObject({ total: 0, rows: [] });
    }
  });

  test('through the responses, without the audit knowing of it', async () => {
    const noted = async (name: string) => {
      const { documentId } = asked(name);
      const query = `select id from registry.audit where action = 'registrant.viewed' and subject = $1`;
      const looks = (await sql(query, [documentId])).length;
      await agents.fraser.get(`/forms/${registration}/responses/${documentId}`);
      return (await sql(query, [documentId])).length - looks;
    };
    expect(await noted('Fraserina')).toBe(1);
    expect(await noted(unseen), 'nothing was seen').toBe(0);
  });

  test('by asking whether what one of them has is taken', async () => {
    for (const field of ['lastName', 'email', 'confirmationNumber', 'personKey']) {
      const [row] = await sql(
        `select last_name as "lastName", email, confirmation_number as "confirmationNumber",
           person_key as "personKey" from registrants where last_name = $1`,
        [unseen],
      );
      const answers: number[] = [];
      for (const value of [row?.[field], 'of-nobody-at-all']) {
        const body = { contentTypeUID: uid, field, value };
        const answer = await agents.fraser
          .post('/content-manager/uid/check-availability')
          .send(body);
        answers.push(answer.status);
      }
      expect(answers, field).toEqual([400, 400]);
    }
  });

  test('by the pickers of relations, which registrants have none of', async () => {
    const { documentId } = asked(unseen);
    for (const path of [
      'createdBy',
      'updatedBy',
      'localizations',
      `${documentId}/createdBy`,
      `${documentId}/localizations`,
    ]) {
      const answer = await agents.fraser.get(`/content-manager/relations/${uid}/${path}`);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(namesIn(answer.body)).toEqual([]);
    }
  });
});

const resultsIn = (body: unknown) => (body as { results?: unknown[] }).results ?? [];
const totalIn = (body: unknown) => (body as { pagination?: { total?: number } }).pagination?.total;
/** An answer without the id that was asked for. */
const wordsOf = (body: unknown) =>
  JSON.stringify(body).replaceAll(/[a-z0-9]{24}|doesnotexistatall0{7}/g, 'ID');

describe('nobody else sees any', () => {
  const doors = () => [
    list,
    `${list}/${asked('Everett').documentId}`,
    `/registry/registrants/${asked('Everett').documentId}/answers`,
    `/forms/${registration}/responses`,
    `/forms/uploads/${asked('Everett').upload}`,
  ];

  test('communications, and someone without a role', async () => {
    const agent = await makeStaff(cms, sql, { email: 'c@example.org', role: 'communications' });
    const none = await makeStaff(cms, sql, { email: 'n@fraserhealth.ca', role: undefined });
    for (const door of doors()) {
      expect([403, 404], door).toContain((await agent.get(door)).status);
      expect([403, 404], door).toContain((await none.get(door)).status);
    }
  });

  test('communications, who were given the permission and not the role, see none', async () => {
    await grant('communications', 'plugin::content-manager.explorer.read', uid);
    const agent = await makeStaff(cms, sql, { email: 'c2@example.org', role: 'communications' });
    expect(await listed(agent, '')).toEqual({ names: [], total: 0 });
    expect((await agent.get('/registry/scope')).body).toEqual({
      data: { kind: 'none', because: 'no-role' },
    });
  });

  test('someone who is blocked, from that moment on', async () => {
    const agent = await makeStaff(cms, sql, {
      email: 'b@fraserhealth.ca',
      role: 'health-authority-staff',
    });
    expect((await listed(agent, '')).names).toEqual(fraser);
    const { id } = await askForExtract(agent);
    await sql(`update admin_users set blocked = true, is_active = false where email = $1`, [
      'b@fraserhealth.ca',
    ]);
    for (const door of doors()) expect((await agent.get(door)).status).toBe(401);
    const file = await agent.get(`/registry/extracts/${id}/file`);
    expect(namesIn(file.text)).toEqual([]);
    expect(file.status).toBe(404);
  });

  test('the site, whatever its token asks, and the public', async () => {
    for (const door of [...doors(), '/api/registrants', `/api/registry/registrants`]) {
      expect([401, 403, 404, 405], door).toContain((await cms.asSite.get(door)).status);
      expect([401, 403, 404, 405], door).toContain((await cms.http.get(door)).status);
    }
  });

  test('any request in which no member of staff is known, though its code asks', async () => {
    const count = () => cms.strapi.db.query(uid).count();
    const within = async (state: object) => {
      let counted = -1;
      await cms.strapi.requestContext.run({ state } as never, async () => {
        counted = await count();
      });
      return counted;
    };
    expect(await within({})).toBe(0);
    expect(await within({ user: { id: 1 } })).toBe(0);
    expect(
      await within({ auth: { strategy: { name: 'users-permissions' } }, user: { id: 1 } }),
    ).toBe(0);
    expect(await within({ auth: { strategy: { name: 'content-api-token' } } })).toBe(0);
    expect(await count()).toBe(all.length);
  });
});

test('a member of staff does not become another authority’s by changing their address', async () => {
  const email = 'changes@fraserhealth.ca';
  const agent = await makeStaff(cms, sql, { email, role: 'health-authority-staff' });
  const change = await agent.put('/admin/users/me').send({ email: 'changes@interiorhealth.ca' });
  expect(change.status).toBe(400);
  expect(JSON.stringify(change.body)).toContain('administrator');
  expect((await listed(agent, '')).names).toEqual(fraser);
  const renamed = await agent.put('/admin/users/me').send({ email, firstname: 'Other' });
  expect(renamed.status).toBe(200);
});

describe('guardians', () => {
  type Attribute = { type: string; target?: string; relation?: string };
  const models = () =>
    Object.entries({ ...cms.strapi.contentTypes, ...cms.strapi.components }) as unknown as [
      string,
      { attributes: Record<string, Attribute> },
    ][];

  /** Strapi relates each record to itself in other languages. */
  const isLanguageOf = (name: string) => name === 'localizations';

  test('nothing is related to registrants, so that nothing leads to them', () => {
    const related = models().flatMap(([model, { attributes }]) =>
      Object.entries(attributes)
        .filter(([name, { target }]) => target === uid && !(model === uid && isLanguageOf(name)))
        .map(([name]) => `${model}.${name}`),
    );
    expect(related).toEqual([]);
  });

  test('registrants are related to nothing but who made them', () => {
    const { attributes } = cms.strapi.contentTypes[uid as never] as {
      attributes: Record<string, Attribute>;
    };
    const related = Object.entries(attributes)
      .filter(([, { type }]) => ['relation', 'component', 'dynamiczone', 'media'].includes(type))
      .map(([name]) => name);
    expect(related.sort()).toEqual(['createdBy', 'localizations', 'updatedBy']);
  });

  test('no content API leads to them', () => {
    const routes = cms.strapi.server.listRoutes() as { methods: string[]; path: string }[];
    expect(routes.filter(({ path }) => /^\/api\/.*registrant/u.test(path))).toEqual([]);
  });
});
