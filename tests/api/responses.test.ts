import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  FoundResponses,
  ReadResponse,
  ResponsesOverview,
  ResponsesSearch,
} from '../../cms/src/plugins/forms/shared/responses.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { answersOf, makeForm, publishForm, wildfire } from '../harness/own-form.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type StaffMember } from '../harness/staff.ts';

const { slug } = wildfire;
let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;
let documentId: string;

const hostile = '=HYPERLINK("https://evil.example.org")';
const readCsv = (text: string): string[][] => parse(text, { bom: true });

const [you, when, send] = wildfire.steps;
/** The form without the question about driving, and with one about tools. */
const changed = {
  steps: [
    you,
    {
      ...when,
      questions: [
        ...when.questions.slice(0, 1),
        {
          key: 'tools',
          kind: 'group',
          label: 'Tools',
          rowLabel: 'tool',
          maxRows: 3,
          questions: [
            { key: 'tool', kind: 'text', label: 'Tool', maxLength: 50, filterable: true },
            { key: 'count', kind: 'wholeNumber', label: 'How many', min: 0, max: 9 },
          ],
        },
      ],
    },
    send,
  ],
};

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
  documentId = await makeForm(staff, wildfire);
  const sent = async (answers: unknown, version: number) => {
    const { status } = await cms.submit({ slug, answers, version });
    expect(status).toBe(201);
  };
  await sent(answersOf('zoe@example.org'), 1);
  await sent(answersOf('noor@example.org', { fullName: hostile, months: ['jul'], seats: 20 }), 1);
  const { seats: _seats, ...walks } = answersOf('ada@example.org', { fullName: 'Ada Nakai' });
  await sent({ ...walks, drives: false, months: ['jul', 'aug'] }, 1);
  await publishForm(staff, documentId, changed);
  const { drives: _drives, ...now } = { ...walks, months: ['jul', 'aug'] };
  const tools = [{ tool: 'Chainsaw', count: 2 }, { tool: 'Axe' }];
  await sent({ ...now, mail: 'li@example.org', fullName: 'Li, "the Axe"', tools }, 2);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const dataOf = ({ body }: { body: unknown }) => (body as { data: unknown }).data;
const at = (path = '', form = documentId) => `/forms/${form}/responses${path}`;
const search = (asked: ResponsesSearch, member = staff) =>
  member.call('POST', at('/search'), asked);
const found = async (asked: ResponsesSearch) =>
  (dataOf(await search(asked)) as FoundResponses).rows.map(({ cells }) => cells['mail']);

/** What staff download, and under which name. */
async function download(query: object, form = documentId) {
  const answer = await staff.call('GET', at('/file', form), undefined, {
    'x-responses-query': encodeURIComponent(JSON.stringify(query)),
  });
  expect(answer.status).toBe(200);
  return String(answer.body);
}

describe('the responses to a form', () => {
  test('have a column for each question of any version, the removed ones last', async () => {
    const overview = dataOf(await staff.call('GET', at())) as ResponsesOverview;
    expect(overview).toMatchObject({
      title: wildfire.title,
      total: 4,
      availability: { kind: 'open' },
      versions: [2, 1],
    });
    expect(overview.columns.map(({ key, isAsked }) => [key, isAsked])).toEqual([
      ['fullName', true],
      ['mail', true],
      ['months', true],
      ['tools', true],
      ['confirm', true],
      ['drives', false],
      ['seats', false],
    ]);
  });

  test('can be filtered by the questions that are marked in the published form', async () => {
    const { filters } = dataOf(await staff.call('GET', at())) as ResponsesOverview;
    expect(filters).toEqual([
      {
        key: 'months',
        label: 'Which months suit you?',
        by: 'options',
        options: [
          { value: 'jun', label: 'June' },
          { value: 'jul', label: 'July' },
          { value: 'aug', label: 'August' },
        ],
      },
      { key: 'tool', label: 'Tool', group: 'Tools', by: 'words' },
    ]);
  });

  test.each<[ResponsesSearch, string[]]>([
    [{}, ['li', 'ada', 'noor', 'zoe']],
    [{ words: 'ZOE gagnon' }, ['zoe']],
    [{ words: 'gágnon' }, ['zoe']],
    [{ words: 'noor@example' }, ['noor']],
    [{ words: 'chainsaw' }, ['li']],
    [{ words: '%' }, []],
    [{ words: 'nobody here' }, []],
    [{ version: 1 }, ['ada', 'noor', 'zoe']],
    [{ conditions: [{ key: 'months', values: ['jun'] }] }, ['zoe']],
    [{ conditions: [{ key: 'months', values: ['jun', 'jul'] }] }, ['li', 'ada', 'noor', 'zoe']],
    [{ conditions: [{ key: 'tool', contains: 'axe' }] }, ['li']],
    [{ conditions: [{ key: 'tool', contains: '' }] }, ['li', 'ada', 'noor', 'zoe']],
    [{ from: '2020-01-01', to: '2020-01-02' }, []],
    [{ from: '2020-01-01', to: '2099-01-01' }, ['li', 'ada', 'noor', 'zoe']],
    [{ words: 'july', conditions: [{ key: 'months', values: ['aug'] }] }, ['li', 'ada']],
    [{ page: 40 }, ['li', 'ada', 'noor', 'zoe']],
  ])('are found with %j', async (asked, people) => {
    expect(await found(asked)).toEqual(people.map((person) => `${person}@example.org`));
  });

  test.each([
    [{ conditions: [{ key: 'fullName', contains: 'Zoë' }] }, /mark it in the form/],
    [{ conditions: [{ key: 'nothing', is: true }] }, /mark it in the form/],
    [{ words: 'x'.repeat(300) }, /Say which responses/],
    [{ from: 'yesterday' }, /Say which responses/],
    [{ sql: '1 = 1' }, /Say which responses/],
  ])('are not looked for with %j', async (asked, reason) => {
    const refused = await search(asked as ResponsesSearch);
    expect(refused.status).toBe(400);
    expect((refused.body as { error: { message: string } }).error.message).toMatch(reason);
  });

  test('are read one at a time in the words of their version', async () => {
    const { rows } = dataOf(await search({ words: 'zoe' })) as FoundResponses;
    const one = dataOf(await staff.call('GET', at(`/${rows[0]?.id}`))) as ReadResponse;
    expect(one).toMatchObject({ version: 1, title: wildfire.title });
    expect(one.steps.flatMap(({ items }) => items)).toContainEqual({
      path: ['drives'],
      label: 'Can you drive?',
      text: ['Yes'],
    });
    expect((await staff.call('GET', at('/nobody'))).status).toBe(404);
  });

  test('are downloaded as a table over all versions, in which nothing is reckoned', async () => {
    const text = await download({});
    const [heading, ...rows] = readCsv(text);
    expect(heading).toEqual([
      'Received',
      'Confirmation number',
      'Language',
      'Form version',
      'Your name',
      'Your email',
      'Which months suit you?',
      'Tools',
      'What I said is true',
      'Can you drive?',
      'How many can you take along?',
    ]);
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['en', '1', 'Zoë Gagnon', 'zoe@example.org', 'June, August', '', 'Confirmed', 'Yes', '3'],
      ['en', '1', `'${hostile}`, 'noor@example.org', 'July', '', 'Confirmed', 'Yes', '20'],
      ['en', '1', 'Ada Nakai', 'ada@example.org', 'July, August', '', 'Confirmed', 'No', ''],
      [
        'en',
        '2',
        'Li, "the Axe"',
        'li@example.org',
        'July, August',
        'Chainsaw: 2; Axe',
        'Confirmed',
        '',
        '',
      ],
    ]);
  });

  test('are downloaded as they were looked for, which is noted', async () => {
    const rows = readCsv(await download({ words: 'ada nakai' }));
    expect(rows).toHaveLength(2);
    const audit = await sql(
      `select actor, subject, details from registry.audit
       where action = 'responses.downloaded' order by id desc limit 1`,
    );
    expect(audit).toEqual([
      {
        actor: expect.stringMatching(/^staff:\d+$/) as string,
        subject: slug,
        details: { count: 1 },
      },
    ]);
  });

  test('a mark that is put on a question holds when it is published, without a version', async () => {
    const marked = structuredClone(changed);
    marked.steps[0] = {
      ...you,
      questions: you.questions.map((question) => ({ ...question, filterable: true })),
    };
    await publishForm(staff, documentId, marked);
    expect((await cms.form(slug)).version).toBe(2);
    expect(await found({ conditions: [{ key: 'fullName', contains: 'zoë' }] })).toEqual([
      'zoe@example.org',
    ]);
  });
});

describe('registrations', () => {
  let registration: string;
  beforeAll(async () => {
    const form = await staff.readForm('registration');
    registration = form.documentId;
    await cms.submit({ answers: nurse });
    form.steps[0]?.questions.push({
      key: 'callSign',
      kind: 'text',
      label: 'Radio call sign',
      maxLength: 20,
      filterable: true,
    });
    questionOf(form, 'stream')['filterable'] = true;
    expect((await staff.publish(form)).status).toBe(200);
    await cms.submit({
      answers: { ...nurse, firstName: 'Thérèse', email: 'therese@example.org', callSign: 'VE7THE' },
      version: 2,
    });
  });
  const ask = async (asked: ResponsesSearch) =>
    dataOf(await staff.call('POST', at('/search', registration), asked)) as FoundResponses;

  test('have a question that staff added as a filter and a column, over all versions', async () => {
    const { rows } = await ask({ conditions: [{ key: 'callSign', contains: 've7' }] });
    expect(rows.map(({ cells }) => cells['email'])).toEqual(['therese@example.org']);
    const overview = dataOf(await staff.call('GET', at('', registration))) as ResponsesOverview;
    expect(overview.filters.map(({ key, by }) => [key, by])).toEqual([
      ['callSign', 'words'],
      ['stream', 'option'],
    ]);
    const [heading = [], first, second] = readCsv(await download({}, registration));
    const column = heading.indexOf('Radio call sign');
    expect([first?.[column], second?.[column]]).toEqual(['', 'VE7THE']);
  });

  test('are found by the words that name the person', async () => {
    expect((await ask({ words: 'therese' })).total).toBe(1);
    expect((await ask({ words: 'therese@example.org' })).total).toBe(1);
    expect((await ask({ words: 'VE7THE' })).total).toBe(0);
  });

  test('are not shown to staff who see responses and no registrants', async () => {
    await sql(
      `delete from admin_permissions where subject = 'plugin::registry.registrant' and id in (
         select permission_id from admin_permissions_role_lnk lnk
         join admin_roles r on r.id = lnk.role_id where r.code = 'ministry-staff')`,
    );
    const ministry = await signIn(cms, 'ministry@example.org');
    expect((await ministry.call('GET', at('', registration))).status).toBe(403);
    expect((await ministry.call('GET', at())).status).toBe(200);
  });
});

describe('who may look at responses', () => {
  const routes: [string, string][] = [
    ['GET', ''],
    ['POST', '/search'],
    ['GET', '/file'],
    ['GET', '/someid'],
  ];

  test.each(routes)(
    '%s …/responses%s is closed to other staff and to everyone else',
    async (method, path) => {
      for (const email of ['communications@example.org', 'interior.health@example.org']) {
        const member = await signIn(cms, email);
        expect((await member.call(method, at(path))).status).toBe(403);
      }
      const site = await cms.call(method, at(path), {
        headers: { 'content-type': 'application/json' },
      });
      expect(site.status).toBe(401);
    },
  );
});
