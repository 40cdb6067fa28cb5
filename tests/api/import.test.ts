import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { bootCms, SITE_TOKEN, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase, createEmptyDatabase } from '../harness/database.ts';
import { asCsv, asJsonLines, existingRow, type Expected } from '../harness/existing-rows.ts';
import { runImport, startImport } from '../harness/run-import.ts';
import { connect, type Row, type Sql } from '../harness/sql.ts';

let databaseUrl: string;
let cms: BootedCms;
let sql: Sql;
const folder = mkdtempSync(join(tmpdir(), 'ehpr import '));
const settings = () => ({ DATABASE_URL: databaseUrl });

beforeAll(async () => {
  databaseUrl = await createDatabase();
  // It runs on while registrations are moved in.
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
});

afterAll(async () => {
  await sql.end();
  await cms.stop();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (path: string) => runImport(['registrants', path], settings());

const refusedIn = (path: string): { line: number; reasons: string[]; given: unknown }[] =>
  readFileSync(`${path}.refused.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; reasons: string[]; given: unknown });

/** Strapi, in the same process, has the driver hand jsonb out as text. */
const json = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : value;

/** Everything that an import writes, to see that nothing has changed. */
const everything = async () => ({
  registrants: await sql('select * from registrants order by id'),
  choices: await sql('select count(*) from registry.registrant_choice'),
  history: await sql('select * from registry.registrant_history order by id'),
  audit: await sql('select * from registry.audit order by id'),
});

describe('5,000 rows of the existing system', () => {
  const made = Array.from({ length: 5000 }, (_, number) => existingRow(number));
  const expectedOf = new Map<string, Extract<Expected, { kind: 'imported' }>>();
  for (const { row, expected } of made) {
    if (expected.kind === 'imported') expectedOf.set(row.confirmation_id, expected);
  }
  const count = (kind: Expected['kind']) =>
    made.filter(({ expected }) => expected.kind === kind).length;
  let path: string;

  test('a run that is killed leaves whole records, and the next one goes on', async () => {
    path = file('existing rows.csv', asCsv(made.map(({ row }) => row)));
    const killed = startImport(['registrants', path], settings());
    await killed.hasTold('10 %');
    killed.kill('SIGKILL');
    expect((await killed.done).code).toBeNull();

    const [before] = await sql(
      `select count(*)::int as registrants,
        (select count(*)::int from registry.registrant_history) as history,
        (select count(*)::int from registry.audit where action = 'registrant.imported') as audit
       from registrants`,
    );
    const there = Number(before?.['registrants']);
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(expectedOf.size);
    expect(before).toEqual({ registrants: there, history: there, audit: there });

    const { code, summary, told } = await run(path);
    expect(told).toContain('DATABASE_URL');
    expect(summary).toMatch(
      new RegExp(`${(expectedOf.size - there).toLocaleString('en-CA')}  imported`),
    );
    expect(summary).toMatch(
      new RegExp(`${(there + count('already-there')).toLocaleString('en-CA')}  already there`),
    );
    expect(summary).toMatch(new RegExp(`${count('refused')}  refused`));
    expect(code).toBe(1);
  }, 240_000);

  test('each row is stored as it should be', async () => {
    const rows = await sql(
      `select r.*, to_char(registered_at, 'YYYY') as year, h.superseded, h.after, h.cause, h.actor,
        deployed_from::text as "from",
        (select json_agg(question || '=' || value order by question, value)
          from registry.registrant_choice c where c.registrant_id = r.id) as choices
       from registrants r join registry.registrant_history h on h.registrant_id = r.id`,
    );
    expect(rows).toHaveLength(expectedOf.size);
    const told = (row: Row) => ({
      answers: json(row['answers']),
      gaps: (json(row['gaps']) as { question: string }[])
        .map(({ question }) => question)
        .toSorted(),
      aside: row['superseded'],
      status: row['registrant_status'],
      withdrawnReason: row['withdrawn_reason'],
      deployedFrom: row['from'],
      registeredAt: (row['registered_at'] as Date).toISOString(),
    });
    for (const row of rows) {
      const { kind: _, ...expected } = expectedOf.get(String(row['confirmation_number'])) ?? {};
      expect({ number: row['confirmation_number'], ...told(row) }).toEqual({
        number: row['confirmation_number'],
        ...expected,
      });
      const { answers } = told(row) as { answers: Record<string, unknown> };
      expect([row['cause'], row['actor'], row['after']]).toEqual(['imported', 'import', answers]);
      expect({
        email: row['email'],
        first_name: row['first_name'],
        postal_code: row['postal_code'],
        primary_phone: row['primary_phone'],
        deploy_anywhere: row['deploy_anywhere'],
        deployment_duration: row['deployment_duration'],
        stream: row['stream'],
      }).toEqual({
        email: answers['email'],
        first_name: answers['firstName'] ?? null,
        postal_code: answers['postalCode'] ?? null,
        primary_phone: answers['primaryPhone'] ?? null,
        deploy_anywhere: answers['deployAnywhere'],
        deployment_duration: answers['deploymentDuration'] ?? null,
        stream: answers['stream'],
      });
      for (const placement of answers['placementOptions'] as string[]) {
        expect(row['choices']).toContain(`placementOptions=${placement}`);
      }
    }
  });

  test('what is refused stands with its line and reason in a file for its owner only', () => {
    const refused = refusedIn(path);
    const lines = new Map(refused.map((each) => [each.line, each.reasons.join(' ')]));
    // A reason of two lines takes two lines of the file.
    let line = 2;
    const wrong: string[] = [];
    for (const { row, expected } of made) {
      const reasons = lines.get(line);
      const isRight =
        expected.kind === 'refused'
          ? reasons !== undefined && expected.reason.test(reasons)
          : reasons === undefined;
      if (!isRight) wrong.push(`${line}: ${reasons ?? 'not refused'}`);
      line += row.withdrawn_reason?.includes('\n') === true ? 2 : 1;
    }
    expect(wrong).toEqual([]);
    expect(refused).toHaveLength(made.filter(({ expected }) => expected.kind === 'refused').length);
    expect(statSync(`${path}.refused.jsonl`).mode & 0o777).toBe(0o600);
  });

  test('the same file again changes nothing', async () => {
    const before = await everything();
    const { summary } = await run(path);
    expect(summary).toMatch(/ 0 {2}imported/);
    expect(await everything()).toEqual(before);
  }, 120_000);

  test('nobody gets mail, and the audit holds neither names nor addresses', async () => {
    expect(await sql('select from registry.outbox')).toEqual([]);
    const audit = await sql(`select * from registry.audit where action = 'registrant.imported'`);
    expect(audit).toHaveLength(expectedOf.size);
    expect(JSON.stringify(audit)).not.toMatch(/@example\.org|Specimen|Placeholder/);
  });
});

const own = (number: string, changed: object = {}, columns: object = {}) => ({
  confirmationNumber: number,
  submittedAt: '2024-05-06T07:08:09Z',
  withdrawn: false,
  locale: 'fr',
  answers: { ...nurse, ...changed },
  ...columns,
});

const registrant = async (number: string): Promise<Row | undefined> => {
  const [row] = await sql('select * from registrants where confirmation_number = $1', [number]);
  return row && { ...row, answers: json(row['answers']), gaps: json(row['gaps']) };
};

test('our own shape, as JSON lines and as CSV, lacks nothing', async () => {
  const json = file('own.jsonl', `\ufeff${asJsonLines([own('OWNSHAPE00001')])}\n\n`);
  const answers = JSON.stringify({ ...nurse, firstName: 'Orla' }).replaceAll('"', '""');
  const csv = file(
    'own.csv',
    `submittedAt,confirmationNumber,answers,locale\n2024-05-06,OWN-SHA-PE0-0002,"${answers}",en`,
  );
  for (const path of [json, csv]) {
    expect(await run(path)).toMatchObject({
      code: 0,
      summary: expect.stringMatching(/1 {2}imported/) as unknown,
    });
  }
  expect(await registrant('OWNSHAPE00001')).toMatchObject({
    answers: nurse,
    gaps: null,
    language: 'fr',
    registrant_status: 'active',
    registered_at: new Date('2024-05-06T07:08:09Z'),
  });
  expect(await registrant('OWNSHAPE00002')).toMatchObject({ first_name: 'Orla', gaps: null });
});

test('someone who registers after they were moved in waits to be merged, and the reverse', async () => {
  const person = { ...nurse, firstName: 'Petra', email: 'petra@example.org' };
  await run(file('petra.jsonl', asJsonLines([own('PETRAMOVEDIN1', person)])));
  const answer = await cms.http
    .post('/api/forms/registration/submissions')
    .set('authorization', `Bearer ${SITE_TOKEN}`)
    .set('idempotency-key', 'petra')
    .set('x-client-address', '203.0.113.9')
    .send({ version: 1, locale: 'en', answers: person });
  const { data } = answer.body as { data: { confirmationNumber: string } };
  expect(await registrant(data.confirmationNumber)).toMatchObject({
    registrant_status: 'pending-merge',
  });

  await run(
    file(
      'petra-2.jsonl',
      asJsonLines([own('PETRAMOVEDIN2', { ...person, email: 'Petra@example.org' })]),
    ),
  );
  expect(await registrant('PETRAMOVEDIN2')).toMatchObject({ registrant_status: 'pending-merge' });
});

test('of two imports at a time, one waits for another day', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) =>
    own(`TWO${String(n).padStart(10, '0')}`, { email: `two.${n}@example.org` }),
  );
  const path = file('two.jsonl', asJsonLines(rows));
  const first = startImport(['registrants', path], settings());
  await first.hasTold('0 %');
  const second = await run(file('other.jsonl', asJsonLines([own('OTHERIMPORT01')])));
  expect(second).toMatchObject({ code: 2, summary: '' });
  expect(second.told).toContain('Another import is at work');
  first.kill('SIGINT');
  const { code, told } = await first.done;
  expect(code).toBe(130);
  expect(told).toContain('Run the same command again to go on');
}, 120_000);

test.each<[string, string | Buffer, string]>([
  ['an empty file', '', 'is empty'],
  ['a file of blank lines', '\n \n', 'is empty'],
  ['a list of JSON', '[{"a":1}]', 'one JSON object on each line'],
  ['a table in UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'UTF-8'],
  ['no table at all', 'Dear registry,\nhello\n', 'with a header that is known'],
  [
    'a table that lacks a column',
    'id,created_date,confirmation_idd,withdrawn,payload\n1,,,,\n',
    'lacks the column “confirmation_id”. It has “confirmation_idd”, which is not known.',
  ],
  [
    'a table with a column twice',
    'confirmationNumber,submittedAt,answers,answers\n',
    'the column “answers” twice',
  ],
])('%s is told in words', async (name, content, words) => {
  const { code, told, summary } = await run(file(`${name}.csv`, content));
  expect({ code, summary }).toEqual({ code: 2, summary: '' });
  expect(told).toContain(words);
  expect(told).not.toMatch(/^ +at /m);
});

test('what is no file, or names nothing to import, is told in words', async () => {
  const secret = file('secret.jsonl', asJsonLines([own('SECRETFILE001')]));
  chmodSync(secret, 0o000);
  const missing = await run(join(folder, 'nowhere.csv'));
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.told).toContain('nowhere.csv does not exist.');
  expect((await run(folder)).told).toContain('is not a file');
  // Root may read anything.
  if (process.getuid?.() !== 0)
    expect((await run(secret)).told).toContain('cannot be read (EACCES)');
  for (const args of [[], ['people', secret], ['registrants'], ['registrants', secret, 'more']]) {
    expect(await runImport(args, settings())).toMatchObject({
      code: 2,
      told: expect.stringContaining('Usage: npm run import') as unknown,
    });
  }
});

test('a database that is none, or has no registry, is told without its address', async () => {
  const path = file('nobody.jsonl', asJsonLines([own('NOBODYTHERE01')]));
  const empty = await runImport(['registrants', path], {
    DATABASE_URL: await createEmptyDatabase(),
  });
  expect(empty.told).toContain('Start the CMS on it once');
  const closed = await runImport(['registrants', path], {
    DATABASE_URL: 'postgres://ehpr:hush-hush@127.0.0.1:1/ehpr',
  });
  expect(closed.told).toContain('does not let us in');
  expect(closed.told).not.toContain('hush-hush');
  expect([empty.code, closed.code]).toEqual([2, 2]);
});

test('hostile lines harm none beside them', async () => {
  const lines = [
    '{"confirmationNumber":"HOSTILE000001","confirmationNumber":"HOSTILE000002","submittedAt":"2024-01-01","answers":{"firstName":"Ada","lastName":"Twice","email":"twice@example.org","email":"last@example.org"}}',
    `{"confirmationNumber":"HOSTILE000003","submittedAt":"2024-01-01","answers":{"firstName":"Bea","lastName":"Proto","email":"proto@example.org","__proto__":{"polluted":1},"constructor":{"prototype":{}},"toString":"x","hasOwnProperty":null}}`,
    `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    `{"confirmationNumber":"HOSTILE000004","answers":"${'x'.repeat(600_000)}"}`,
    'null',
    '"text"',
    '{"confirmationNumber":',
    '\ud800',
    JSON.stringify(own('HOSTILE000005', { firstName: 'Nul\u0000l', email: 'nul@example.org' })),
    JSON.stringify(
      own('HOSTILE000006', { firstName: 5, lastName: [], email: 'types@example.org' }),
    ),
    JSON.stringify(
      own('HOSTILE000007', { firstName: 'Eve', email: 'eve@example.org', extra: '\u0000\ud800' }),
    ),
    JSON.stringify(own('HOSTILE000008', {}, { withdrawn: true, withdrawnReason: '\u0000gone' })),
    JSON.stringify(own("'; drop table registrants; --")),
  ];
  const path = file('hostile.jsonl', lines.join('\n'));
  const { code, summary } = await run(path);
  expect(code).toBe(1);
  expect(summary).toMatch(/13 {2}rows read/);

  expect(refusedIn(path).map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 13]);
  expect(await registrant('HOSTILE000001')).toBeUndefined();
  expect(await registrant('HOSTILE000002')).toMatchObject({ email: 'last@example.org' });
  expect((await registrant('HOSTILE000003'))?.['answers']).toEqual({
    firstName: 'Bea',
    lastName: 'Proto',
    email: 'proto@example.org',
  });
  expect(await registrant('HOSTILE000005')).toMatchObject({
    first_name: null,
    last_name: 'Sample',
  });
  expect(await registrant('HOSTILE000006')).toMatchObject({ first_name: '5', last_name: null });
  expect(await registrant('HOSTILE000007')).toMatchObject({ first_name: 'Eve', gaps: null });
  expect(await registrant('HOSTILE000008')).toMatchObject({
    registrant_status: 'withdrawn',
    withdrawn_reason: 'gone',
  });
});
