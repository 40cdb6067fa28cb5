import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  FoundRegistrants,
  NamedSearch,
  RegistrantCount,
  RegistrantSummary,
  SearchOverview,
} from '../../cms/src/plugins/registry/shared/search.ts';
import { dentist, midwife, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signIn, type StaffMember } from '../harness/staff.ts';

let cms: CmsProcess;
let sql: Sql;
let program: StaffMember;
let interior: StaffMember;
let ministry: StaffMember;
let communications: StaffMember;

/** Questions that staff added to the form, one for each way of searching. */
const added = [
  {
    key: 'languages',
    kind: 'anyOf',
    label: 'Languages',
    options: [
      { value: 'fr', label: 'French' },
      { value: 'pa', label: 'Punjabi' },
    ],
  },
  { key: 'drives', kind: 'yesNo', label: 'Drives at night' },
  { key: 'years', kind: 'wholeNumber', label: 'Years of service', min: 0, max: 60 },
  { key: 'trainedOn', kind: 'date', label: 'Trained on' },
  { key: 'renewed', kind: 'monthAndYear', label: 'Renewed' },
  { key: 'callSign', kind: 'text', label: 'Radio call sign', maxLength: 20 },
].map((question) => ({ ...question, filterable: true }));

const adds = {
  languages: ['fr'],
  drives: true,
  years: 12,
  trainedOn: '2025-03-09',
  renewed: '2025-04',
  callSign: 'VE7MID',
};

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  program = await signIn(cms, 'program.administrator@example.org');
  interior = await signIn(cms, 'interior.health@example.org');
  ministry = await signIn(cms, 'ministry@example.org');
  communications = await signIn(cms, 'communications@example.org');
  const kimberley = { ...nurse, firstName: 'Kim', email: 'kim@example.org' };
  await sent({ ...nurse, firstName: 'Nora', email: 'nora@example.org' }, 1);
  await sent({ ...kimberley, deploymentLocations: ['Kimberley'] }, 1);
  await sent({ ...dentist, email: 'dang@example.org' }, 1);
  await sent({ ...retiredDriver, email: 'rolf@example.org' }, 1);
  const form = await program.readForm('registration');
  form.steps[0]?.questions.push(...added);
  expect((await program.publish(form)).status).toBe(200);
  await sent({ ...midwife, email: 'odile@example.org', ...adds }, 2);
  await sent({ ...nurse, firstName: 'Wanda', email: 'wanda@example.org' }, 2);
  await sql(`update registrants set registrant_status = 'withdrawn' where first_name = 'Wanda'`);
  await sql(`update registrants set credential_status = 'verified' where first_name = 'Nora'`);
  await sql(`update registrants set gaps = '["postalCode"]' where first_name = 'Kim'`);
  await sql(`update registrants set registered_at = case first_name
      when 'Nora' then timestamp '2026-01-01 07:59:59' when 'Kim' then '2026-01-01 08:00'
      when 'Đặng' then '2026-02-10 12:00' when 'Rolf' then '2026-03-10 12:00'
      when 'Odile' then '2026-04-10 12:00' else '2026-05-10 12:00' end`);
  await sql(`update registry.registrant_choice choice set registered_at = r.registered_at
      from registrants r where r.id = choice.registrant_id`);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

async function sent(answers: unknown, version: number): Promise<void> {
  expect((await cms.submit({ answers, version })).status).toBe(201);
}

const dataOf = ({ status, body }: { status: number; body: unknown }) => {
  expect({ status, body }).toMatchObject({ status: 200 });
  return (body as { data: unknown }).data;
};
const messageOf = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;

/** Whom a member of staff finds, by first name; the count must say the same. */
async function found(query: string, staff = program): Promise<string[]> {
  const { rows } = dataOf(await staff.call('GET', `/registry/search?${query}`)) as FoundRegistrants;
  const params = new URLSearchParams(query);
  for (const name of ['sort', 'page', 'pageSize', 'columns']) params.delete(name);
  const counted = await staff.call('GET', `/registry/search/count?${String(params)}`);
  const { count } = dataOf(counted) as RegistrantCount;
  if (!query.includes('page=')) expect(count).toBe(rows.length);
  return rows.map(({ name }) => name.split(' ')[0] ?? '');
}
const sorted = async (query: string, staff = program) => (await found(query, staff)).toSorted();

/** Keeps words and resolves to the parameter that names them. */
async function stored(text: object, staff = program): Promise<string> {
  const { id } = dataOf(await staff.call('POST', '/registry/search/text', text)) as { id: string };
  return `stored=${id}`;
}

test('those who registered last come first, and who withdrew is not among them', async () => {
  expect(await found('')).toEqual(['Odile', 'Rolf', 'Đặng', 'Kim', 'Nora']);
});

describe('each filter', () => {
  test.each<[string, string[]]>([
    ['stream=Nurse', ['Kim', 'Nora']],
    ['stream=Nurse&stream=Midwife', ['Kim', 'Nora', 'Odile']],
    ['stream=nurse', []],
    ['specialty=Dentist', ['Đặng']],
    ['specialty=Dentist&specialty=NursePractitioner', ['Kim', 'Nora', 'Đặng']],
    ['subspecialty=CommunityHealth', ['Kim', 'Nora']],
    ['region=InteriorRegion', ['Kim']],
    ['region=InteriorRegion&region=VancouverCoastal', ['Kim', 'Đặng']],
    ['region=InteriorRegion&anywhere=include', ['Kim', 'Odile', 'Rolf']],
    ['community=Richmond', ['Đặng']],
    ['community=Richmond&anywhere=include', ['Odile', 'Rolf', 'Đặng']],
    ['anywhere=include', ['Kim', 'Nora', 'Odile', 'Rolf', 'Đặng']],
    ['anywhere=only', ['Odile', 'Rolf']],
    ['employer=northern', ['Kim', 'Nora']],
    ['placement=homeSupport', ['Odile']],
    ['duration=oneWeek', ['Đặng']],
    ['type=partTime', ['Kim', 'Nora', 'Rolf']],
    ['employment=notHealthSectorEmployed', ['Odile', 'Rolf']],
    ['registration=na&registration=temp', ['Rolf', 'Đặng']],
    ['status=withdrawn', ['Wanda']],
    ['status=withdrawn&status=active&stream=Nurse', ['Kim', 'Nora', 'Wanda']],
    ['status=withdrawn&specialty=NursePractitioner', ['Wanda']],
    ['credential=verified', ['Nora']],
    ['needsUpdate=yes', ['Kim']],
    ['since=2026-03-10', ['Odile', 'Rolf']],
    // Midnight is Vancouver's.
    ['until=2025-12-31', ['Nora']],
    ['since=2026-01-01&until=2026-01-01', ['Kim']],
    ['version=2', ['Odile']],
    ['version=7', []],
    ['q.languages=fr', ['Odile']],
    ['q.languages=pa', []],
    ['q.drives=true', ['Odile']],
    ['q.years.from=12&q.years.to=12', ['Odile']],
    ['q.years.from=13', []],
    ['q.trainedOn.to=2025-03-09', ['Odile']],
    ['q.renewed.from=2025-05', []],
    ['q.renewed.from=2025-04', ['Odile']],
    ['stream=Nurse&placement=criticalCareICU&community=Kimberley', ['Kim']],
    ['stream=Nurse&specialty=Dentist', []],
  ])('%s', async (query, expected) => {
    expect(await sorted(query)).toEqual(expected);
  });

  test('the ticked ones and no others', async () => {
    const rows = await sql(
      `select document_id from registrants where first_name in ('Nora', 'Rolf') order by id`,
    );
    const only = rows.map((row) => `only=${String(row['document_id'])}`).join('&');
    expect(await sorted(only)).toEqual(['Nora', 'Rolf']);
    expect(await sorted(only, interior)).toEqual(['Rolf']);
  });

  test.each<[object, string[]]>([
    [{ words: 'nora' }, ['Nora']],
    [{ words: 'NORA sample' }, ['Nora']],
    [{ words: 'dang' }, ['Đặng']],
    [{ words: 'kim@example' }, ['Kim']],
    [{ words: '%' }, []],
    [{ words: `'; drop table registrants; --` }, []],
    [{ answers: { callSign: 've7' } }, ['Odile']],
    [{ words: 'nora', answers: { callSign: 've7' } }, []],
    [{}, ['Kim', 'Nora', 'Odile', 'Rolf', 'Đặng']],
  ])('words that no address holds: %o', async (text, expected) => {
    expect(await sorted(await stored(text))).toEqual(expected);
  });

  test('the confirmation number, as people read it', async () => {
    const [row] = await sql(`select confirmation_number from registrants where first_name = 'Kim'`);
    const number = String(row?.['confirmation_number']);
    const shown = `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6, 9)}-${number.slice(9)}`;
    expect(await sorted(await stored({ words: shown }))).toEqual(['Kim']);
  });
});

describe('staff of a health authority', () => {
  test.each<[string, string[]]>([
    ['', ['Kim', 'Odile', 'Rolf']],
    ['stream=Nurse', ['Kim']],
    ['specialty=Dentist', []],
    ['community=Richmond', []],
    ['region=VancouverCoastal&anywhere=include', ['Odile', 'Rolf']],
    ['status=withdrawn', []],
    ['credential=verified', []],
    ['version=1', ['Kim', 'Rolf']],
  ])('find theirs alone: %s', async (query, expected) => {
    expect(await sorted(query, interior)).toEqual(expected);
  });

  test('are told of theirs alone in the summary', async () => {
    const summary = dataOf(
      await interior.call('GET', '/registry/search/summary'),
    ) as RegistrantSummary;
    expect(summary).toEqual({
      regions: [
        { value: '*', count: 2 },
        { value: 'InteriorRegion', count: 1 },
      ],
      streams: [
        { value: 'Midwife', count: 1 },
        { value: 'Nonclinical', count: 1 },
        { value: 'Nurse', count: 1 },
      ],
      months: [
        { value: '2026-01', count: 1 },
        { value: '2026-03', count: 1 },
        { value: '2026-04', count: 1 },
      ],
    });
  });

  test('by words too', async () => {
    expect(await sorted(await stored({ words: 'example.org' }, interior), interior)).toEqual([
      'Kim',
      'Odile',
      'Rolf',
    ]);
  });
});

test('the summary is of what is found', async () => {
  const answer = await program.call('GET', '/registry/search/summary?stream=Nurse');
  expect(dataOf(answer) as RegistrantSummary).toEqual({
    regions: [
      { value: 'FirstNationsHealthAuthority', count: 1 },
      { value: 'InteriorRegion', count: 1 },
      { value: 'NorthernRegion', count: 1 },
    ],
    streams: [{ value: 'Nurse', count: 2 }],
    months: [
      { value: '2025-12', count: 1 },
      { value: '2026-01', count: 1 },
    ],
  });
});

describe('the list', () => {
  test.each<[string, string[]]>([
    ['sort=registered', ['Nora', 'Kim', 'Đặng', 'Rolf', 'Odile']],
    // By last name: Example, Placeholder, Sample twice, Specimen.
    ['sort=name', ['Rolf', 'Odile', 'Kim', 'Nora', 'Đặng']],
    ['sort=-name', ['Đặng', 'Nora', 'Kim', 'Odile', 'Rolf']],
    ['sort=-email', ['Rolf', 'Odile', 'Nora', 'Kim', 'Đặng']],
    ['sort=stream', ['Đặng', 'Odile', 'Rolf', 'Nora', 'Kim']],
    ['sort=-credential', ['Nora', 'Odile', 'Rolf', 'Đặng', 'Kim']],
    ['sort=name&page=2&pageSize=25', []],
  ])('is sorted: %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('says what its columns say, in the words of the form', async () => {
    const query =
      'specialty=Dentist&columns=number,stream,specialties,region,status,languages,version';
    const { rows } = dataOf(
      await program.call('GET', `/registry/search?${query}`),
    ) as FoundRegistrants;
    expect(rows).toEqual([
      {
        documentId: expect.stringMatching(/^[a-z0-9]+$/u) as string,
        name: 'Đặng Specimen',
        cells: {
          number: expect.stringMatching(/^\w{3}-\w{3}-\w{3}-\w{4}$/u) as string,
          stream: expect.stringContaining('Dental') as string,
          specialties: expect.stringContaining('Dentist') as string,
          region: expect.stringContaining('Coastal') as string,
          status: 'Active',
          languages: '',
          version: '1',
        },
      },
    ]);
  });

  test('offers the filters and columns of the form as it is', async () => {
    const overview = dataOf(
      await program.call('GET', '/registry/search/filters'),
    ) as SearchOverview;
    const filter = (name: string) => overview.filters.find((each) => each.name === name);
    expect(filter('q.languages')).toEqual({
      name: 'q.languages',
      label: 'Languages',
      by: 'options',
      options: [
        { value: 'fr', label: 'French' },
        { value: 'pa', label: 'Punjabi' },
      ],
      isEveryday: false,
    });
    expect(overview.filters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(added.map(({ key }) => `q.${key}`)),
    );
    expect(filter('specialty')?.options).toContainEqual(
      expect.objectContaining({ value: 'Dentist', under: ['DentalProfessional'] }),
    );
    expect(filter('community')?.options).toContainEqual(
      expect.objectContaining({ value: 'Kimberley', under: ['InteriorRegion'] }),
    );
    expect(overview.columns.map(({ key }) => key)).toContain('languages');
  });
});

describe('refused, by name', () => {
  test.each([
    ['colour=red', 'colour'],
    ['words=Nora', 'words'],
    ['firstName=Nora', 'firstName'],
    ['q.callSign=VE7', 'q.callSign'],
    ['q.registrationNumber=1', 'q.registrationNumber'],
    ['status=gone', 'status'],
    ['since=soon', 'since'],
    ['filters[lastName][$eq]=x', 'filters[lastName][$eq]'],
    ['populate=*', 'populate'],
    ['sort=personKey', 'personKey'],
    ['sort=answers', 'answers'],
    ['sort=last_name;drop table registrants', 'last_name;drop table registrants'],
    ['sort=name&sort=email', 'sort'],
    ['page=0', 'page'],
    ['page=1e99', 'page'],
    ['pageSize=1000000', 'pageSize'],
    ['columns=personKey', 'personKey'],
    ['columns=number,searched', 'searched'],
    ['stored=nothing', 'Type them again'],
    ['stored=%00', 'Type them again'],
    ['stream=%00', 'stream'],
  ])('%s', async (query, named) => {
    const answer = await program.call('GET', `/registry/search?${query}`);
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toContain(named);
  });

  test.each([
    [{ words: 7 }, 'words'],
    [{ words: 'x'.repeat(201) }, 'words'],
    [{ words: 'a\0b' }, 'words'],
    [{ words: '\ud800' }, 'words'],
    [{ more: 'x' }, 'more'],
    [{ answers: { callSign: ['x'] } }, 'callSign'],
  ])('words %j', async (text, named) => {
    const answer = await program.call('POST', '/registry/search/text', text);
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toContain(named);
  });

  test('staff who may not see registrants', async () => {
    for (const path of ['search', 'search/count', 'search/summary', 'search/filters', 'searches']) {
      expect((await communications.call('GET', `/registry/${path}`)).status).toBe(403);
    }
    const text = await communications.call('POST', '/registry/search/text', { words: 'x' });
    expect(text.status).toBe(403);
  });
});

describe('words', () => {
  test('are of the person who typed them', async () => {
    const params = await stored({ words: 'kim' });
    expect(await sorted(params)).toEqual(['Kim']);
    const answer = await ministry.call('GET', `/registry/search?${params}`);
    expect(answer.status).toBe(400);
    const id = params.slice('stored='.length);
    expect((await ministry.call('GET', `/registry/search/text/${id}`)).status).toBe(404);
    expect(dataOf(await program.call('GET', `/registry/search/text/${id}`))).toEqual({
      words: 'kim',
    });
  });

  test('typed again stand under the same id, and expire', async () => {
    const params = await stored({ words: 'rolf' });
    expect(await stored({ words: 'rolf' })).toBe(params);
    await sql(`update registry.registrant_search set expires_at = now() where id = $1`, [
      params.slice('stored='.length),
    ]);
    expect((await program.call('GET', `/registry/search?${params}`)).status).toBe(400);
  });
});

describe('a search with a name', () => {
  const save = (staff: StaffMember, more: object) =>
    staff.call('POST', '/registry/searches', { isShared: false, ...more });
  const listed = async (staff: StaffMember) =>
    dataOf(await staff.call('GET', '/registry/searches')) as NamedSearch[];

  test('keeps filters, order and words, and shows each reader their own', async () => {
    const words = await stored({ words: 'example.org' });
    const query = `anywhere=include&sort=name&page=3&${words}`;
    const made = dataOf(
      await save(program, { name: 'Everyone', query, isShared: true }),
    ) as NamedSearch;
    expect(made.query).toBe(`anywhere=include&sort=name&stored=${made.id}`);
    expect(await listed(interior)).toEqual([
      { ...made, isOwn: false, madeBy: expect.stringMatching(/\w/u) as string },
    ]);
    expect(await found(made.query, interior)).toEqual(['Rolf', 'Odile', 'Kim']);
    expect(await found(made.query)).toHaveLength(5);
  });

  test('is read by nobody else unless it is shared, and changed and deleted by its maker', async () => {
    const made = dataOf(
      await save(ministry, { name: 'Nurses', query: 'stream=Nurse', isShared: false }),
    ) as NamedSearch;
    const path = `/registry/searches/${made.id}`;
    expect((await listed(program)).map(({ name }) => name)).not.toContain('Nurses');
    const change = { name: 'All nurses', isShared: true };
    expect((await program.call('PUT', path, change)).status).toBe(404);
    expect((await program.call('DELETE', path)).status).toBe(404);
    expect((await ministry.call('PUT', path, change)).status).toBe(200);
    expect((await listed(program)).map(({ name }) => name)).toContain('All nurses');
    expect((await program.call('PUT', path, change)).status).toBe(404);
    expect((await ministry.call('DELETE', path)).status).toBe(200);
    expect((await ministry.call('DELETE', path)).status).toBe(404);
    expect((await listed(program)).map(({ name }) => name)).not.toContain('All nurses');
  });

  test('has a name of its own, and asks what can be found', async () => {
    expect((await save(ministry, { name: ' Twice ', query: '' })).status).toBe(200);
    const again = await save(ministry, { name: 'Twice', query: '' });
    expect([again.status, messageOf(again)]).toEqual([
      409,
      'You have a search with this name. Choose another name',
    ]);
    expect((await save(program, { name: 'Twice', query: '' })).status).toBe(200);
    for (const [sent, named] of [
      [{ name: ' ', query: '' }, 'name'],
      [{ name: 'x'.repeat(101), query: '' }, 'name'],
      [{ name: 'A', query: 'colour=red' }, 'colour'],
      [{ name: 'A', query: 'stored=unknown' }, 'Type them again'],
      [{ name: 'A', query: 'sort=colour' }, 'colour'],
      [{ name: 'A', query: '', isShared: 'yes' }, 'isShared'],
    ] as const) {
      const answer = await save(ministry, sent);
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining(named)]);
    }
  });
});
