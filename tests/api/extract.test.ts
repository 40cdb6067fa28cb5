import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ExtractRecord,
  PastExtracts,
  WeeklyExtract,
} from '../../cms/src/plugins/registry/shared/extracts.ts';
import { dentist, midwife, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import {
  askForExtract,
  fetchExtract,
  readExtract,
  sentBack,
  type AskedFor,
} from '../harness/extract-file.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

const people = [
  { ...nurse, lastName: 'Norther' },
  {
    ...retiredDriver,
    firstName: '=HYPERLINK("https://evil.example.org","Rolf")',
    lastName: ' ＋Any',
  },
  { ...dentist, lastName: 'Coaster' },
  { ...dentist, lastName: 'Fraserling', deploymentLocations: ['Hope'], email: 'f@example.org' },
  { ...midwife, lastName: 'Awithdrawn' },
];

const staff = {
  program: { email: 'a@example.org', role: 'program-administrator' },
  ministry: { email: 'g@gov.bc.ca', role: 'ministry-staff' },
  fraser: { email: 'f@fraserhealth.ca', role: 'health-authority-staff' },
  interior: { email: 'i@interiorhealth.ca', role: 'health-authority-staff' },
  communications: { email: 'c@example.org', role: 'communications' },
};
type Name = keyof typeof staff;

let cms: BootedCms;
let sql: Sql;
let databaseUrl: string;
let agents: Record<Name, StaffAgent>;

beforeAll(async () => {
  databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  agents = await makeStaffOf(cms, sql, staff);
  await registerInvented(cms, people);
  await sql(
    `update registrants set registrant_status = 'withdrawn' where last_name = 'Awithdrawn'`,
  );
  await sql(
    `update registrants set registrant_status = 'deployed', deployed_from = '2026-07-01', deployed_until = '2026-07-15' where last_name = 'Coaster'`,
  );
  await new Promise<void>((resolve) => {
    cms.strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

async function take(agent: StaffAgent, query = ''): Promise<Record<string, string>[]> {
  const answer = await fetchExtract(cms, await askForExtract(agent, query));
  expect(answer.status).toBe(200);
  return readExtract(answer.text);
}

const lastNames = async (agent: StaffAgent, query = '') =>
  [...new Set((await take(agent, query)).map((row) => row['Last Name']))].sort();

const idOf = async (lastName: string) => {
  const [row] = await sql(
    'select document_id, confirmation_number from registrants where last_name = $1',
    [lastName],
  );
  const number = String(row?.['confirmation_number']);
  return [
    String(row?.['document_id']),
    number.replace(/^(.{3})(.{3})(.{3})(.{4})$/, '$1-$2-$3-$4'),
  ];
};

describe('an extract', () => {
  test('is a table for spreadsheets, cell by cell', async () => {
    const answer = await fetchExtract(cms, await askForExtract(agents.program, ''));
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="registrants-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text.startsWith('\uFEFFID,Confirmation Number,')).toBe(true);
    expect(answer.text.endsWith('\r\n')).toBe(true);
    expect(
      answer.text
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
    const [heading = [], ...rows]: string[][] = parse(answer.text, { bom: true });
    expect(heading).toHaveLength(41);
    const nothing = (count: number) => Array.from({ length: count }, () => '');
    const norther = [
      ...(await idOf('Norther')),
      ...['Nora', 'Norther', 'V2L 3H9', '250-555-0100', '1234', '604-555-0123', '7'],
      ...['nora.sample@example.org', 'Nurse'],
    ];
    const northerAfter = [
      ...['Registered Nurse, Nurse Practitioner', 'Registered and in good standing', 'BC-0000001'],
      ...['I work in the health sector', 'Northern Health, A private employer', '', '', 'No'],
      ...[...nothing(4), 'Prince George', 'Gitga’at (Hartley Bay)'],
      ...['Critical care or intensive care, Emergency departments', 'Yes', 'Two weeks'],
      ...['Full time, Part time', 'Yes', '2023-08-19', 'Interior Health', 'No', 'No', '', ''],
      ...['Yes', 'Yes', 'No'],
    ];
    const dental = (after: string[], places: string[], facts: string[]) => [
      ...after,
      ...[
        'Dental Professional',
        'Dentist',
        '',
        'Dentist',
        'Registered temporarily for an emergency',
      ],
      ...['', 'I am in a practicum or residency in the health sector', 'Vancouver Coastal Health'],
      ...['', '', 'No', ...places, 'Long-term care', 'No', 'One week', 'Full time'],
      ...['No, or I am not sure', '', '', 'No', ...facts, '', '', ''],
    ];
    expect(rows).toEqual([
      [...norther, 'Registered Nurse', 'Critical Care Adult, Emergency Adult', ...northerAfter],
      [...norther, 'Nurse Practitioner', 'Community Health', ...northerAfter],
      [
        ...(await idOf('＋Any')),
        ...[`'=HYPERLINK("https://evil.example.org","Rolf")`, `'＋Any`, 'V8W 1P6', '250-555-0142'],
        ...['', '', '', 'rolf.example@example.org', 'Non-clinical', '', '', ''],
        ...['My work has no regulatory college', '', 'I do not work in the health sector'],
        ...['', 'I am retired', 'Driver', 'Yes', ...nothing(6), 'Wherever I am needed', 'No'],
        ...[
          'More than eight weeks',
          'Part time',
          'No, or I am not sure',
          '',
          '',
          'No',
          'No',
          '',
          '',
        ],
        ...['No', 'Yes', 'No'],
      ],
      dental(
        [
          ...(await idOf('Coaster')),
          ...['Đặng', 'Coaster', 'V5K 0A1', '778-555-0111', '', '', ''],
          'd.specimen+registry@clinic.example.org',
        ],
        ['Richmond', ...nothing(5)],
        ['Yes', '2026-07-01', '2026-07-15'],
      ),
      dental(
        [
          ...(await idOf('Fraserling')),
          ...['Đặng', 'Fraserling', 'V5K 0A1', '778-555-0111', '', '', '', 'f@example.org'],
        ],
        ['', 'Hope', ...nothing(4)],
        ['No', '', ''],
      ),
    ]);
  });

  test.each<[Name, string, string[]]>([
    ['program', '', ['Coaster', 'Fraserling', 'Norther', `'＋Any`]],
    ['ministry', 'stream=DentalProfessional', ['Coaster', 'Fraserling']],
    ['ministry', 'status=withdrawn', ['Awithdrawn']],
    [
      'ministry',
      'status=withdrawn&status=active',
      ['Awithdrawn', 'Fraserling', 'Norther', `'＋Any`],
    ],
    ['fraser', '', ['Fraserling', `'＋Any`]],
    ['fraser', 'region=NorthernRegion', []],
    ['fraser', 'status=withdrawn', ['Awithdrawn']],
    ['interior', '', [`'＋Any`]],
    ['interior', 'stream=DentalProfessional', []],
  ])('of %s, searching “%s”, has whom they find and see', async (who, query, names) => {
    expect(await lastNames(agents[who], query)).toEqual(names.sort());
  });

  test('has no one but those whom its owner sees when it is fetched', async () => {
    const asked = await askForExtract(agents.fraser);
    await sql(
      `insert into registry.staff (user_id, health_authority)
       select id, 'providence' from admin_users where email = $1`,
      [staff.fraser.email],
    );
    const rows = readExtract((await fetchExtract(cms, asked)).text);
    await sql('delete from registry.staff where health_authority = $1', ['providence']);
    expect(rows.map((row) => row['Last Name'])).toEqual([`'＋Any`]);
  });

  test('is considered before it is taken: in words, and how many', async () => {
    const answer = await agents.fraser.get(
      '/registry/extracts/considered?stream=DentalProfessional&region=FraserRegion&anywhere=include&specialty=Dentist&since=2020-01-01',
    );
    expect(answer.body).toEqual({
      data: {
        count: 1,
        filter: [
          { label: 'Stream', values: ['Dental Professional'] },
          { label: 'Region', values: ['Fraser Region', 'Goes anywhere'] },
          { label: 'Specialty', values: ['Dentist'] },
          { label: 'Registered since', values: ['2020-01-01'] },
        ],
      },
    });
  });

  test.each<[string, object, number, RegExp]>([
    ['an unknown filter', { query: 'salary=1', reason: 'Because' }, 400, /salary/],
    ['no reason', { query: '', reason: '   ' }, 400, /what you need the registrants for/],
    ['a reason without end', { query: '', reason: 'a'.repeat(501) }, 400, /500 letters/],
    ['nothing', {}, 400, /./],
    ['more than is known', { query: '', reason: 'Because', all: true }, 400, /./],
  ])('is refused with %s', async (_what, body, status, message) => {
    const answer = await agents.program.post('/registry/extracts').send(body);
    expect(answer.status).toBe(status);
    expect((answer.body as { error: { message: string } }).error.message).toMatch(message);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test.each([
    ['post', '/registry/extracts'],
    ['get', '/registry/extracts'],
    ['get', '/registry/extracts/considered'],
    ['get', '/registry/extracts/weekly'],
    ['put', '/registry/extracts/weekly'],
    ['get', '/registry/extracts/00000000-0000-4000-8000-000000000000'],
    ['post', '/registry/extracts/00000000-0000-4000-8000-000000000000/stop'],
  ] as const)('is not for those who may not: %s %s', async (method, path) => {
    expect((await cms.http[method](path).send({})).status).toBe(401);
    expect((await agents.communications[method](path).send({})).status).toBe(403);
  });
});

describe('the ticket of a download', () => {
  const gone = async (asked: AskedFor) => {
    const answer = await fetchExtract(cms, asked);
    expect(answer.status).toBe(404);
    expect((answer.body as { error: { message: string } }).error.message).toMatch(/start it again/);
  };

  test('is a cookie that no script reads, for one address and a minute', async () => {
    const { id, cookie } = await askForExtract(agents.ministry);
    const parts = cookie.toLowerCase().split('; ');
    expect(parts).toEqual(
      expect.arrayContaining([`path=/registry/extracts/${id}/file`, 'samesite=strict', 'httponly']),
    );
    const expires = parts.find((part) => part.startsWith('expires='))?.slice('expires='.length);
    expect(Date.parse(expires ?? '')).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  test('is kept as a digest only', async () => {
    const asked = await askForExtract(agents.ministry);
    const secret = sentBack(asked).split('=')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const kept = await sql(
      `select extract::text as row from registry.extract
       union all select audit::text from registry.audit`,
    );
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test('works once', async () => {
    const asked = await askForExtract(agents.ministry);
    expect((await fetchExtract(cms, asked)).status).toBe(200);
    await gone(asked);
  });

  test('works once, also for two who bring it at the same time', async () => {
    const asked = await askForExtract(agents.ministry);
    const both = await Promise.all([fetchExtract(cms, asked), fetchExtract(cms, asked)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  test('of one extract opens no other, and another’s none of theirs', async () => {
    const asked = await askForExtract(agents.ministry);
    const others = await askForExtract(agents.fraser);
    await gone({ ...asked, cookie: others.cookie });
    await gone({ ...others, cookie: asked.cookie });
    await gone({ ...asked, cookie: '' });
    await gone({ ...asked, cookie: 'ehpr_extract=guessed' });
    await gone({ ...asked, id: 'x'.repeat(36) });
    expect((await fetchExtract(cms, asked)).status).toBe(200);
  });

  test('is void after its minute', async () => {
    const asked = await askForExtract(agents.ministry);
    await sql('alter table registry.extract disable trigger extract_is_kept');
    await sql(`update registry.extract set ticket_expires_at = now() where id = $1`, [asked.id]);
    await sql('alter table registry.extract enable always trigger extract_is_kept');
    await gone(asked);
  });

  test('is void once its owner is blocked', async () => {
    const asked = await askForExtract(agents.interior);
    const block = (blocked: boolean) =>
      sql('update admin_users set blocked = $1, is_active = not $1 where email = $2', [
        blocked,
        staff.interior.email,
      ]);
    await block(true);
    await gone(asked);
    await block(false);
  });
});

const activity = (id: string) =>
  sql('select pid from pg_stat_activity where application_name = $1', [`ehpr-extract/${id}`]);

const rowOf = async (id: string) => {
  const [row] = await sql('select * from registry.extract where id = $1', [id]);
  return row ?? {};
};

/** Begins a download and takes no more of it than its beginning. */
async function begin(asked: AskedFor): Promise<IncomingMessage> {
  const { port } = cms.strapi.server.httpServer.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const path = `/registry/extracts/${asked.id}/file`;
    request({ port, host: '127.0.0.1', path, headers: { cookie: sentBack(asked) } })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
  response.on('error', () => undefined);
  return response;
}

describe('a long extract', () => {
  const many = 20_000;

  beforeAll(async () => {
    // Copies of one registrant, each with a number of its own, whom a search of their own finds.
    const columns = (
      await sql(
        `select column_name from information_schema.columns
       where table_schema = 'public' and table_name = 'registrants' and is_generated = 'NEVER'
         and column_name not in ('id', 'document_id', 'confirmation_number', 'person_key', 'form_version', 'first_name')`,
      )
    ).map(({ column_name: name }) => String(name));
    await sql(
      `insert into registrants (document_id, confirmation_number, person_key, form_version, first_name, ${columns.join(', ')})
       select 'copy' || n, 'COPY' || lpad(n::text, 9, '0'), 'copy' || n, 1, 'Copy', ${columns.join(', ')}
       from registrants, generate_series(1, ${many}) as n where last_name = 'Norther'`,
    );
    await sql('analyze registrants');
  });

  test('is read no faster than it is taken, and stops being read when its connection closes', async () => {
    const slow = await askForExtract(agents.ministry, 'stream=Nurse');
    expect(slow.expected).toBe(many + 1);
    const response = await begin(slow);
    // In the time in which all of it is read for another …
    const whole = await askForExtract(agents.program, 'stream=Nurse');
    const answer = await fetchExtract(cms, whole);
    expect(readExtract(answer.text)).toHaveLength(2 * (many + 1));
    await expect
      .poll(() => rowOf(whole.id))
      .toMatchObject({
        outcome: 'complete',
        registrants: many + 1,
        rows: 2 * (many + 1),
      });
    // … this one waits, with its query open and part of it read.
    expect(await activity(slow.id)).toHaveLength(1);
    const waiting = await rowOf(slow.id);
    expect(waiting['ended_at']).toBeNull();
    expect(waiting['registrants']).toBeLessThan(many);

    response.destroy();
    await expect.poll(() => activity(slow.id)).toEqual([]);
    await expect.poll(async () => (await rowOf(slow.id))['outcome']).toBe('stopped');
    expect((await rowOf(slow.id))['registrants']).toBeLessThan(many);
    const ended = await sql(
      `select details from registry.audit where action = 'registrants.extract-ended' and subject = $1`,
      [slow.id],
    );
    expect(ended).toMatchObject([{ details: { outcome: 'stopped' } }]);
  });

  test('is stopped by its owner, and does not look whole', async () => {
    const asked = await askForExtract(agents.ministry, 'stream=Nurse');
    const response = await begin(asked);
    const read = await agents.ministry.get(`/registry/extracts/${asked.id}`);
    expect((read.body as { data: ExtractRecord }).data).toMatchObject({
      state: 'running',
      expected: many + 1,
    });
    expect((await agents.fraser.post(`/registry/extracts/${asked.id}/stop`).send({})).status).toBe(
      404,
    );
    expect(
      (await agents.ministry.post(`/registry/extracts/${asked.id}/stop`).send({})).status,
    ).toBe(204);
    const isWhole = await new Promise<boolean>((resolve) => {
      response.on('close', () => resolve(response.complete)).resume();
    });
    expect(isWhole).toBe(false);
    expect(await activity(asked.id)).toEqual([]);
    await expect.poll(async () => (await rowOf(asked.id))['outcome']).toBe('stopped');
    expect(
      (await agents.ministry.post(`/registry/extracts/${asked.id}/stop`).send({})).status,
    ).toBe(409);
  });

  test('that the database breaks off does not look whole either', async () => {
    const asked = await askForExtract(agents.ministry, 'stream=Nurse');
    const response = await begin(asked);
    await sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
      [`ehpr-extract/${asked.id}`],
    );
    const isWhole = await new Promise<boolean>((resolve) => {
      response.on('close', () => resolve(response.complete)).resume();
    });
    expect(isWhole).toBe(false);
    await expect.poll(async () => (await rowOf(asked.id))['outcome']).toBe('failed');
  });

  test('that waits for the database is stopped as well', async () => {
    const asked = await askForExtract(agents.ministry, 'stream=Nurse');
    const other = await connect(databaseUrl);
    await other('begin');
    await other('lock table registrants in access exclusive mode');
    const { port } = cms.strapi.server.httpServer.address() as AddressInfo;
    const path = `/registry/extracts/${asked.id}/file`;
    const waiting = request({
      port,
      host: '127.0.0.1',
      path,
      headers: { cookie: sentBack(asked) },
    });
    waiting.on('error', () => undefined).end();
    await expect
      .poll(() =>
        sql(
          `select from pg_stat_activity where application_name like 'ehpr-extract/%' and wait_event_type = 'Lock'`,
        ),
      )
      .toHaveLength(1);
    waiting.destroy();
    await expect.poll(() => activity(asked.id)).toEqual([]);
    await other.end();
    await expect.poll(async () => (await rowOf(asked.id))['outcome']).toBe('stopped');
  });

  test('is refused while too many are read, and its ticket stays good', async () => {
    const running: IncomingMessage[] = [];
    for (let each = 0; each < 4; each += 1) {
      running.push(await begin(await askForExtract(agents.program, 'stream=Nurse')));
    }
    const asked = await askForExtract(agents.ministry);
    const busy = await fetchExtract(cms, asked);
    expect([busy.status, busy.headers['retry-after']]).toEqual([503, '60']);
    for (const response of running) response.destroy();
    await expect
      .poll(() =>
        sql(`select pid from pg_stat_activity where application_name like 'ehpr-extract/%'`),
      )
      .toEqual([]);
    expect((await fetchExtract(cms, asked)).status).toBe(200);
  });

  afterAll(async () => {
    await sql(`delete from registrants where confirmation_number like 'COPY%'`);
  });
});

describe('the log of extracts', () => {
  const past = async (agent: StaffAgent, query = '') => {
    const answer = await agent.get(`/registry/extracts${query}`);
    return (answer.body as { data: PastExtracts }).data;
  };

  test('tells who extracted whom, when, why, and what became of it', async () => {
    await fetchExtract(
      cms,
      await askForExtract(agents.fraser, 'stream=DentalProfessional', 'Ward 5'),
    );
    const { extracts } = await past(agents.program);
    expect(extracts[0]).toMatchObject({
      who: 'Invented Member',
      reason: 'Ward 5',
      filter: [{ label: 'Stream', values: ['Dental Professional'] }],
      expected: 1,
      registrants: 1,
      rows: 1,
      state: 'complete',
    });
    expect(extracts[0]?.columns).toHaveLength(41);
    expect(extracts[0]?.columns.slice(0, 3)).toEqual(['ID', 'Confirmation Number', 'First Name']);
  });

  test('shows one’s own to everyone, and all to those who may search the audit', async () => {
    const own = await past(agents.interior);
    expect(own.extracts.length).toBeGreaterThan(0);
    const [mine] = await sql(
      'select count(*)::int from registry.extract join admin_users on admin_users.id = staff_id where email = $1',
      [staff.interior.email],
    );
    expect(own.extracts).toHaveLength(Number(mine?.['count']));
    const { extracts } = await past(agents.fraser);
    const id = extracts[0]?.id ?? '';
    expect((await agents.interior.get(`/registry/extracts/${id}`)).status).toBe(404);
    expect((await agents.program.get(`/registry/extracts/${id}`)).status).toBe(200);
  });

  test('goes on, page by page, to the first', async () => {
    const [{ count } = {}] = await sql('select count(*)::int from registry.extract');
    const seen = new Set<string>();
    for (let before = ''; ;) {
      const { extracts, hasMore } = await past(agents.program, before);
      for (const { id } of extracts) seen.add(id);
      if (!hasMore) break;
      before = `?before=${extracts.at(-1)?.id ?? ''}`;
    }
    expect(seen.size).toBe(count);
  });

  test('stands in the audit in ids, counts and digests', async () => {
    const { id } = await askForExtract(agents.ministry, 'stream=Nurse', 'Because of the fire');
    const [entry] = await sql('select * from registry.audit where subject = $1', [id]);
    expect(entry).toMatchObject({
      action: 'registrants.extracted',
      details: {
        search: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        reason: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        columns: 41,
        expected: 1,
      },
    });
    expect(JSON.stringify(entry)).not.toContain('fire');
  });

  test.each([
    `update registry.extract set reason = 'another'`,
    `update registry.extract set expected = 0`,
    `update registry.extract set search = '{}'`,
    `update registry.extract set staff_id = 0`,
    `update registry.extract set outcome = 'stopped', ended_at = now() where outcome = 'complete'`,
    `delete from registry.extract`,
    `truncate registry.extract`,
  ])('is kept as it was: %s', async (statement) => {
    await expect(sql(statement)).rejects.toThrow(/kept as they were/);
  });
});

describe('the weekly extract', () => {
  const set = (agent: StaffAgent, body: object) =>
    agent.put('/registry/extracts/weekly').send(body);

  test('is set by an administrator, for staff who may extract', async () => {
    const before = (await agents.program.get('/registry/extracts/weekly')).body as {
      data: WeeklyExtract;
    };
    expect(before.data).toMatchObject({
      isOn: false,
      recipients: [],
      timeZone: 'America/Vancouver',
    });
    const ids = await sql('select id, email from admin_users');
    const idOfStaff = (email: string) => ids.find((row) => row['email'] === email)?.['id'];
    const candidates = before.data.candidates.map(({ id }) => id);
    expect(candidates).toContain(idOfStaff(staff.fraser.email));
    expect(candidates).not.toContain(idOfStaff(staff.communications.email));
    const weekly = {
      isOn: true,
      weekday: 5,
      hour: 16,
      recipients: [idOfStaff(staff.fraser.email)],
    };
    const answer = await set(agents.program, weekly);
    expect((answer.body as { data: WeeklyExtract }).data).toMatchObject(weekly);
    const refused = await set(agents.program, {
      ...weekly,
      recipients: [idOfStaff(staff.communications.email)],
    });
    expect(refused.status).toBe(400);
    for (const bad of [{ weekday: 8 }, { hour: 24 }, { recipients: ['a'] }, { isOn: 'yes' }]) {
      expect((await set(agents.program, { ...weekly, ...bad })).status).toBe(400);
    }
    expect((await set(agents.ministry, weekly)).status).toBe(403);
  });
});
