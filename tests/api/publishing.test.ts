import { afterAll, beforeAll, expect, test } from 'vitest';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type StaffMember } from '../harness/staff.ts';

let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const numberOf = async () => (await cms.form()).version;
const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;

test('a question reworded and published is the next version; the one before stays', async () => {
  const before = await cms.form();
  const form = await staff.readForm('registration');
  questionOf(form, 'firstName').label = 'Given name';
  expect((await staff.publish(form)).status).toBe(200);

  const after = await cms.form();
  expect(after.version).toBe(before.version + 1);
  expect(after.steps[0]?.questions[0]?.label).toBe('Given name');
  const { body } = await cms.call('GET', `/api/forms/registration/versions/${before.version}`);
  expect((body as { data: unknown }).data).toEqual(before);
});

test('publishing again without a change makes no version', async () => {
  const before = await numberOf();
  await staff.publish(await staff.readForm('registration'));
  expect(await numberOf()).toBe(before);
});

test.each<[string, (form: Awaited<ReturnType<StaffMember['readForm']>>) => void, RegExp]>([
  [
    'a condition on a question that is not there',
    (form) => {
      questionOf(form, 'registrationNumber')['visibleWhen'] = {
        question: 'nobody',
        operator: 'isAnswered',
      };
    },
    /nobody/,
  ],
  [
    'a condition that nobody can follow',
    (form) => {
      questionOf(form, 'registrationNumber')['visibleWhen'] = { when: 'sometimes' };
    },
    /egistration.*: Asked when: is no condition/,
  ],
  [
    'a core question of another kind',
    (form) => {
      questionOf(form, 'firstName')['kind'] = 'email';
    },
    /Given name: The registry needs/,
  ],
  [
    'a core question that need not be answered',
    (form) => {
      questionOf(form, 'firstName')['required'] = false;
    },
    /Given name: .*Must be answered/,
  ],
  [
    'a core question removed',
    (form) => {
      for (const step of form.steps) {
        step.questions = step.questions.filter(({ key }) => key !== 'stream');
      }
    },
    /stream.*cannot be removed/,
  ],
  [
    'two questions with one key',
    (form) => {
      const [first] = form.steps;
      const question = questionOf(form, 'lastName');
      first?.questions.push({ ...question, id: undefined, label: 'Again' });
    },
    /lastName.*twice/,
  ],
])('%s is refused with the reason, and the live form stays', async (_what, spoil, reason) => {
  const before = await cms.form();
  const form = await staff.readForm('registration');
  spoil(form);
  const refused = await staff.publish(form);
  expect(refused.status).toBe(400);
  expect(messageIn(refused)).toMatch(reason);
  expect(await cms.form()).toEqual(before);
});

test('a published version cannot be changed, not even in the database', async () => {
  for (const change of [
    `update registry.form_version set hash = 'x'`,
    'delete from registry.form_version',
    'truncate registry.form_version',
  ]) {
    await expect(sql(change)).rejects.toThrow(/append-only/);
  }
});

test('the shipped forms cannot be taken away', async () => {
  const { documentId } = await staff.readForm('registration');
  const path = `/content-manager/collection-types/plugin::forms.form/${documentId}`;
  const superior = await signIn(cms, 'system.administrator@example.org');
  for (const answer of [
    await superior.call('DELETE', path),
    await superior.call('POST', `${path}/actions/unpublish`, {}),
  ]) {
    expect(answer.status).toBe(400);
    expect(messageIn(answer)).toMatch(/cannot be taken away/);
  }
});

test('a shipped form keeps its address, and no other form takes it', async () => {
  const path = '/content-manager/collection-types/plugin::forms.form';
  const form = await staff.readForm('status');
  const renamed = await staff.call('PUT', `${path}/${form.documentId}`, { slug: 'other' });
  expect([renamed.status, messageIn(renamed)]).toEqual([
    400,
    expect.stringContaining('keeps its address'),
  ]);
  const { title, steps } = form;
  const second = await staff.call('POST', path, { slug: 'registration', title, steps: [] });
  expect([second.status, messageIn(second)]).toEqual([
    400,
    expect.stringContaining('Another form has the address'),
  ]);
  expect(steps.length).toBeGreaterThan(0);
});

test('a duplicate of a form is published only with an address of its own', async () => {
  const path = '/content-manager/collection-types/plugin::forms.form';
  const { documentId, title, steps } = await staff.readForm('status');
  const before = await cms.form('status');
  const superior = await signIn(cms, 'system.administrator@example.org');
  const cloned = await superior.call('POST', `${path}/clone/${documentId}`, { title, steps });
  const copy = (cloned.body as { data: { documentId: string } }).data;
  const answer = await superior.call('POST', `${path}/${copy.documentId}/actions/publish`, {});
  expect([answer.status, messageIn(answer)]).toEqual([
    400,
    expect.stringContaining('Another form has the address'),
  ]);
  expect(await cms.form('status')).toEqual(before);
});

test.each<[string, unknown]>([
  ['a bare text', 'always'],
  ['an empty text', ''],
  ['a character that cannot be kept', { question: 'a\u0000', operator: 'isAnswered' }],
])('%s in place of a condition is refused in words, saved or published', async (_what, odd) => {
  const path = '/content-manager/collection-types/plugin::forms.form';
  const before = await cms.form();
  const form = await staff.readForm('registration');
  const { documentId, title, steps } = form;
  questionOf(form, 'registrationNumber')['visibleWhen'] = odd;
  for (const answer of [
    await staff.call('PUT', `${path}/${documentId}`, { title, steps }),
    await staff.publish(form),
  ]) {
    expect([answer.status, messageIn(answer)]).toEqual([
      400,
      expect.stringMatching(/credentials › registrationNumber: “Asked when” holds a text/),
    ]);
  }
  expect(await cms.form()).toEqual(before);
});

test('option lists are read by staff who may see them, and by no one else', async () => {
  const lists = '/forms/option-lists';
  const { status, body } = await staff.call('GET', lists);
  expect([status, Object.keys((body as { data: object }).data).sort()]).toEqual([
    200,
    ['communities', 'professions'],
  ]);
  const other = await signIn(cms, 'interior.health@example.org');
  expect((await other.call('GET', lists)).status).toBe(403);
  expect((await cms.call('GET', lists)).status).toBe(401);
});

test('an option list that is none is refused when it is saved', async () => {
  const path = '/content-manager/collection-types/plugin::forms.option-list';
  const { body } = await staff.call('GET', path);
  const [{ documentId }] = (body as { results: [{ documentId: string }] }).results;
  for (const options of [{ a: 1 }, [{ label: 'No value' }]]) {
    const refused = await staff.call('PUT', `${path}/${documentId}`, { options });
    expect([refused.status, messageIn(refused)]).toEqual([
      400,
      expect.stringContaining('a value and a label'),
    ]);
  }
});

test('a question may be as long as a certification', async () => {
  const form = await staff.readForm('registration');
  questionOf(form, 'confirm').label = 'I confirm. '.repeat(40).trim();
  expect((await staff.publish(form)).status).toBe(200);
});

test('an address that cannot be one is nobody’s', async () => {
  for (const path of ['/api/forms/a%00b', '/api/forms/registration/validator/x%00.js']) {
    expect((await cms.call('GET', path)).status).toBe(404);
  }
  expect((await staff.call('GET', '/registry/registrants/a%00b/answers')).status).toBe(404);
});

test('registrants cannot be made or changed by the editor', async () => {
  await cms.submit({ answers: nurse, version: await numberOf() });
  const superior = await signIn(cms, 'system.administrator@example.org');
  const path = '/content-manager/collection-types/plugin::registry.registrant';
  const { body } = await superior.call('GET', path);
  const [{ documentId }] = (body as { results: [{ documentId: string }] }).results;
  expect((await superior.call('PUT', `${path}/${documentId}`, { lastName: 'X' })).status).toBe(403);
  expect((await superior.call('DELETE', `${path}/${documentId}`)).status).toBe(403);
});

test('communications staff see no registrant', async () => {
  const path = '/content-manager/collection-types/plugin::registry.registrant';
  const superior = await signIn(cms, 'system.administrator@example.org');
  const { body } = await superior.call('GET', path);
  const [{ documentId }] = (body as { results: [{ documentId: string }] }).results;
  const inWords = `/registry/registrants/${documentId}/answers`;
  expect((await staff.call('GET', inWords)).status).toBe(200);
  const member = await signIn(cms, 'communications@example.org');
  expect((await member.call('GET', path)).status).toBe(403);
  expect((await member.call('GET', inWords)).status).toBe(403);
  expect((await cms.call('GET', inWords)).status).toBe(401);
});

test('the answers of a registrant are read in the words of their version', async () => {
  const answer = await cms.submit({
    answers: { ...nurse, email: 'reader@example.org' },
    version: await numberOf(),
  });
  const { confirmationNumber } = (answer.body as { data: { confirmationNumber: string } }).data;
  const [row] = await sql('select document_id from registrants where confirmation_number = $1', [
    confirmationNumber,
  ]);
  const { body } = await staff.call('GET', `/registry/registrants/${row?.['document_id']}/answers`);
  expect((body as { data: { steps: unknown[] } }).data.steps[0]).toMatchObject({
    items: [{ label: 'Given name', text: ['Nora'] }, { text: ['Sample'] }, { text: ['V2L 3H9'] }],
  });
});

test('staff ask for numbers, months, ranges, addresses and long texts', async () => {
  const form = await staff.readForm('registration');
  const asked = [
    { key: 'years', kind: 'wholeNumber', label: 'Years of practice', min: 0, max: 60 },
    {
      key: 'story',
      kind: 'longText',
      label: 'What have you done?',
      maxLength: 500,
      visibleWhen: { question: 'years', operator: 'isMoreThan', value: 4 },
    },
    { key: 'graduated', kind: 'monthAndYear', label: 'Graduated', notInFuture: true },
    { key: 'away', kind: 'dateRange', label: 'Time away', openEnd: true },
    { key: 'home', kind: 'address', label: 'Home address' },
    {
      key: 'jobs',
      kind: 'group',
      label: 'Jobs',
      rowLabel: 'job',
      maxRows: 3,
      questions: [{ key: 'time', kind: 'dateRange', label: 'When?', required: true }],
    },
  ];
  form.steps[0]?.questions.push(...asked);
  expect((await staff.publish(form)).status).toBe(200);
  const version = await numberOf();

  const home = { street: '1 Example Road', city: 'Hope', province: 'BC', postalCode: 'v0x1l0' };
  const given = {
    ...nurse,
    email: 'practice@example.org',
    years: '1,2',
    story: ' Nights.\r\nDays. ',
    graduated: '2019-June',
    away: { from: '2020-1-2' },
    home: { ...home, city: '' },
    jobs: [{ time: { from: '2020-01-02', to: '2020-01-01' } }],
  };
  const refused = await cms.submit({ answers: given, version });
  expect(refused.body).toMatchObject({
    error: {
      details: {
        errors: [
          { path: ['years'], name: 'type' },
          { path: ['home', 'city'], name: 'required' },
          { path: ['jobs', 0, 'time', 'to'], name: 'dateOrder' },
        ],
      },
    },
  });

  const answers = { ...given, years: '12', home, jobs: [] };
  expect((await cms.submit({ answers, version })).status).toBe(201);
  const [row] = await sql(`select answers from registrants where email = 'practice@example.org'`);
  expect(row?.['answers']).toMatchObject({
    years: 12,
    story: 'Nights.\nDays.',
    graduated: '2019-06',
    away: { from: '2020-01-02' },
    home: { ...home, postalCode: 'V0X 1L0' },
  });

  const later = await staff.readForm('registration');
  const added = new Set(asked.map(({ key }) => key));
  for (const step of later.steps) {
    step.questions = step.questions.filter(({ key }) => !added.has(key));
  }
  expect((await staff.publish(later)).status).toBe(200);
});

test('who began on an older version is accepted when the answers satisfy the present one', async () => {
  const seen = await numberOf();
  const form = await staff.readForm('registration');
  const [first] = form.steps;
  first?.questions.push({ key: 'nickname', kind: 'text', label: 'Nickname', maxLength: 40 });
  await staff.publish(form);
  const withNickname = await numberOf();
  expect(withNickname).toBe(seen + 1);

  const later = await staff.readForm('registration');
  for (const step of later.steps) {
    step.questions = step.questions.filter(({ key }) => key !== 'nickname');
  }
  await staff.publish(later);

  const answer = await cms.submit({
    answers: { ...nurse, email: 'older@example.org', nickname: 'Nono' },
    version: withNickname,
  });
  expect(answer.status).toBe(201);
  const [row] = await sql(
    `select r.form_version, r.answered_version, r.answers, h.superseded from registrants r
     join registry.registrant_history h on h.registrant_id = r.id where r.email = 'older@example.org'`,
  );
  expect(row).toMatchObject({
    form_version: withNickname + 1,
    answered_version: withNickname,
    superseded: { nickname: 'Nono' },
  });
  expect(row?.['answers']).not.toHaveProperty('nickname');
});

test('and is told what is left to answer when they do not', async () => {
  const seen = await numberOf();
  const form = await staff.readForm('registration');
  form.steps[0]?.questions.push({
    key: 'shirtSize',
    kind: 'text',
    label: 'Shirt size',
    maxLength: 4,
    required: true,
  });
  await staff.publish(form);

  const answer: Answer = await cms.submit({
    answers: { ...nurse, email: 'late@example.org' },
    version: seen,
  });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({
    error: {
      name: 'FormSuperseded',
      details: {
        form: { version: seen + 1 },
        errors: [{ path: ['shirtSize'], name: 'required' }],
      },
    },
  });
});
