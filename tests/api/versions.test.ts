import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Comparison,
  Impact,
  ReadVersion,
  Restored,
  VersionList,
} from '../../cms/src/plugins/forms/shared/versions.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

const collection = '/content-manager/collection-types/plugin::forms.form';

let databaseUrl: string;
let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;
let documentId: string;

beforeAll(async () => {
  databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
  documentId = (await staff.readForm('registration')).documentId;
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const dataOf = ({ body }: { body: unknown }) => (body as { data: unknown }).data;
const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;
const ask = async <T>(path: string) => dataOf(await staff.call('GET', path)) as T;

const list = () => ask<VersionList>(`/forms/${documentId}/versions`);
const impact = () => ask<Impact>(`/forms/${documentId}/impact`);
const compare = (before: number, after: number) =>
  ask<Comparison>(`/forms/${documentId}/comparison?before=${before}&after=${after}`);
const liveNumber = async () => (await cms.form()).version;

const save = async (form: FormEntry, more: object = {}) => {
  const { title, steps } = form;
  const answer = await staff.call('PUT', `${collection}/${form.documentId}`, {
    title,
    steps,
    ...more,
  });
  expect(answer.status).toBe(200);
};
const restore = (version: number, body: unknown, member = staff) =>
  member.call('POST', `/forms/${documentId}/versions/${version}/restore`, body);

/** Saves a change as the draft, and gives it to publishing. */
async function publishWith(edit: (form: FormEntry) => void, more: object = {}): Promise<void> {
  const form = await staff.readForm('registration');
  edit(form);
  await save(form, more);
  const answer = await staff.call('POST', `${collection}/${documentId}/actions/publish`, {});
  expect(answer.status).toBe(200);
}

/** Puts the draft back to what is live. */
const discard = () => staff.call('POST', `${collection}/${documentId}/actions/discard`, {});

describe('the versions of a form', () => {
  test('begin with one that the registry published itself', async () => {
    expect(await list()).toEqual({
      title: 'Register to help in an emergency',
      versions: [
        {
          version: 1,
          publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
          publishedBy: { kind: 'registry' },
          note: null,
          registrants: 0,
        },
      ],
    });
  });

  test('name who published each, why, and how many registrants answered it', async () => {
    await cms.submit({ answers: nurse, version: 1 });
    await publishWith(
      (form) => {
        questionOf(form, 'firstName').label = 'Given name';
      },
      { note: ' Said so by the college ' },
    );
    const { versions } = await list();
    expect(versions).toMatchObject([
      {
        version: 2,
        publishedBy: { kind: 'staff', name: 'Example Program Administrator' },
        note: 'Said so by the college',
        registrants: 0,
      },
      { version: 1, registrants: 1 },
    ]);
  });

  test('take the note with them: it is empty for the next, and no change', async () => {
    const form = await staff.readForm('registration');
    expect(form['note']).toBeNull();
    expect(form['status']).toBe('published');
    expect(await impact()).toMatchObject({ makesVersion: false, changes: [] });
  });

  test('a note waits for the version that it tells of', async () => {
    const form = await staff.readForm('registration');
    await save(form, { note: 'For later' });
    await staff.call('POST', `${collection}/${documentId}/actions/publish`, {});
    expect((await staff.readForm('registration'))['note']).toBe('For later');
    expect(await liveNumber()).toBe(2);
    await save(await staff.readForm('registration'), { note: null });
    await staff.call('POST', `${collection}/${documentId}/actions/publish`, {});
  });

  test('are those of people who have left, too', async () => {
    await sql(`insert into registry.form_version
      (slug, version, hash, definition, schema, wording, module, published_by)
      select slug, 3, 'gone', definition, schema, wording, module, '987654'
      from registry.form_version where slug = 'status'`);
    const { documentId: status } = await staff.readForm('status');
    const { versions } = await ask<VersionList>(`/forms/${status}/versions`);
    expect(versions[0]).toMatchObject({
      version: 3,
      publishedBy: { kind: 'former-staff' },
      registrants: null,
    });
  });

  test('can be read, with what they refer to by name', async () => {
    const { form, version } = await ask<ReadVersion>(`/forms/${documentId}/versions/1`);
    expect(version).toBe(1);
    expect(form.steps[0]?.questions[0]).toMatchObject({
      kind: 'text',
      label: 'First name',
      required: true,
    });
    const questions = form.steps.flatMap((step) => step.questions);
    expect(questions.find(({ key }) => key === 'nonClinicalJobTitle')?.askedWhen).toMatchObject({
      question: { label: 'Your profession or field' },
      values: [{ value: 'Nonclinical', label: expect.any(String) as string }],
    });
  });

  test('can be compared, either way round', async () => {
    const there = await compare(1, 2);
    expect(there.changes).toEqual([
      {
        kind: 'question-reworded',
        step: { key: 'primary', label: 'About you' },
        question: { key: 'firstName', label: 'Given name' },
        field: 'label',
        before: 'First name',
        after: 'Given name',
      },
    ]);
    expect((await compare(2, 1)).changes).toMatchObject([
      { before: 'Given name', after: 'First name' },
    ]);
    expect((await compare(2, 2)).changes).toEqual([]);
  });

  test.each([
    ['/forms/DOC/versions/99', 404],
    ['/forms/DOC/versions/x', 404],
    ['/forms/DOC/comparison?before=1&after=99', 404],
    ['/forms/DOC/comparison?before=1', 400],
    ['/forms/DOC/comparison?before=1&after=2&also=3', 400],
    ['/forms/nobody/versions', 404],
    ['/forms/nobody/impact', 404],
    ['/forms/a%00b/versions', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await staff.call('GET', path.replace('DOC', documentId))).status).toBe(status);
  });
});

describe('what publishing would change', () => {
  test('is nothing while the draft is what is live', async () => {
    expect(await impact()).toMatchObject({
      live: { version: 2 },
      makesVersion: false,
      changes: [],
      blockers: [],
      warnings: [],
      registrants: [
        { version: 2, count: 0 },
        { version: 1, count: 1 },
      ],
    });
  });

  test('is told of the saved draft, with a warning of what people will notice', async () => {
    const form = await staff.readForm('registration');
    const [first] = form.steps;
    first?.questions.push(
      { key: 'nickname', kind: 'text', label: 'Nickname', maxLength: 40, required: true },
      { key: 'shirt', kind: 'text', label: 'Shirt', maxLength: 9 },
    );
    await save(form);
    const told = await impact();
    expect(told.makesVersion).toBe(true);
    expect(told.changes?.map(({ kind }) => kind)).toEqual(['question-added', 'question-added']);
    expect(told.warnings).toMatchObject([
      { kind: 'must-be-answered', change: { question: { label: 'Nickname' } } },
    ]);

    // And is what publishing then does.
    await staff.call('POST', `${collection}/${documentId}/actions/publish`, {});
    expect((await compare(2, 3)).changes).toEqual(told.changes);
    await publishWith((later) => {
      for (const step of later.steps) {
        step.questions = step.questions.filter(({ key }) => !['nickname', 'shirt'].includes(key));
      }
    });
    const [removed] = (await compare(3, 4)).changes;
    expect(removed).toMatchObject({ kind: 'question-removed' });
  });

  test('includes what changed in an option list since', async () => {
    const lists = '/content-manager/collection-types/plugin::forms.option-list';
    const { body } = await staff.call('GET', lists);
    const found = (
      body as { results: { documentId: string; key: string; options: object[] }[] }
    ).results.find(({ key }) => key === 'communities');
    const options = [...(found?.options ?? []), { value: 'moon', label: 'The moon' }];
    await staff.call('PUT', `${lists}/${found?.documentId}`, { options });
    expect(await impact()).toMatchObject({
      makesVersion: true,
      changes: [
        { kind: 'option-added', list: 'communities', option: { key: 'moon', label: 'The moon' } },
      ],
    });
    await staff.call('PUT', `${lists}/${found?.documentId}`, { options: found?.options });
    expect(await impact()).toMatchObject({ makesVersion: false, changes: [] });
  });

  test.each<[string, (form: FormEntry) => void, object[]]>([
    [
      'a condition on a question that is not there',
      (form) => {
        questionOf(form, 'registrationNumber')['visibleWhen'] = {
          question: 'nobody',
          operator: 'isAnswered',
        };
      },
      [
        { path: ['registrationNumber'], place: ['Your profession', 'Registration number'] },
        { path: ['credentials', 'registrationNumber'] },
      ],
    ],
    [
      'a core question that need not be answered',
      (form) => {
        questionOf(form, 'lastName')['required'] = false;
      },
      [{ path: ['lastName'], place: ['About you', 'Last name'] }],
    ],
    [
      'a text without a limit',
      (form) => {
        form.steps[0]?.questions.push({ key: 'note', kind: 'text', label: 'Anything else' });
      },
      [
        {
          path: ['primary', 'note'],
          place: ['About you', 'Anything else'],
          message: 'Most characters: needs a greatest number of characters',
        },
      ],
    ],
    [
      'a question without words, kind or key',
      (form) => {
        form.steps[0]?.questions.push(
          { key: 'bare', kind: 'email' } as never,
          { key: 'unkind', label: 'Kind?' },
          { label: 'Keyless', kind: 'email' } as never,
        );
      },
      [
        { path: ['primary', 'bare'], message: 'Question: needs words' },
        { path: ['primary', 'unkind'], message: 'Kind of answer: needs a kind of answer' },
        { path: ['primary', 'Keyless'], message: 'Key: needs a key' },
      ],
    ],
    [
      'a key that is used twice',
      (form) => {
        form.steps[1]?.questions.push({ key: 'firstName', kind: 'email', label: 'Again' });
      },
      [{ message: 'The key “firstName” is used twice' }],
    ],
    [
      'a condition on a later question',
      (form) => {
        form.steps[0]?.questions.push({
          key: 'early',
          kind: 'email',
          label: 'Early',
          visibleWhen: { question: 'stream', operator: 'isAnswered' },
        });
      },
      [
        {
          place: ['About you', 'Early'],
          message:
            'The condition looks at “Your profession or field”, which is no earlier question beside it',
        },
      ],
    ],
    [
      'questions that wait for each other',
      (form) => {
        const after = (question: string) => ({ question, operator: 'isAnswered' });
        form.steps[0]?.questions.push(
          { key: 'hen', kind: 'email', label: 'Hen', visibleWhen: after('egg') },
          { key: 'egg', kind: 'email', label: 'Egg', visibleWhen: after('hen') },
        );
      },
      [
        {
          place: ['About you', 'Hen'],
          message: 'The condition looks at “Egg”, which is no earlier question beside it',
        },
      ],
    ],
    [
      'a list without options',
      (form) => {
        form.steps[0]?.questions.push({ key: 'none', kind: 'oneOf', label: 'None', options: [] });
      },
      [{ place: ['About you', 'None'], message: 'The question has nothing to choose from' }],
    ],
    [
      'limits that contradict each other',
      (form) => {
        form.steps[0]?.questions.push(
          { key: 'short', kind: 'text', label: 'Short', minLength: 9, maxLength: 5 },
          { key: 'low', kind: 'wholeNumber', label: 'Low', min: 9, max: 5 },
          { key: 'long', kind: 'longText', label: 'Long', maxLength: 9000 },
        );
      },
      [
        {
          place: ['About you', 'Short'],
          message: 'The least number of characters is more than the greatest',
        },
        { place: ['About you', 'Low'], message: 'The least number is more than the greatest' },
        { place: ['About you', 'Long'], message: '“Most characters” must be 5000 or less' },
      ],
    ],
    [
      'a step without a title',
      (form) => {
        form.steps.push({ key: 'untitled', questions: [] });
      },
      [{ path: ['untitled'], message: 'The step needs a title' }],
    ],
  ])('%s is in the way, where it lies, and publishing fails', async (_what, spoil, blockers) => {
    const form = await staff.readForm('registration');
    spoil(form);
    await save(form);
    const told = await impact();
    expect(told).toMatchObject({ makesVersion: null, blockers });
    const refused = await staff.call('POST', `${collection}/${documentId}/actions/publish`, {});
    expect(refused.status).toBe(400);
    const { errors } = (refused.body as { error: { details: { errors: { path: string[] }[] } } })
      .error.details;
    const ours = messageIn(refused).startsWith(`“${form.title}” cannot be published`);
    if (ours) {
      expect(told.blockers.map(({ path, message }) => ({ path, message }))).toEqual(errors);
    }
    await discard();
    expect(await impact()).toMatchObject({ makesVersion: false, blockers: [] });
  });

  test('says when a duplicate has the address of its original', async () => {
    const { documentId: original, title, steps } = await staff.readForm('status');
    const superior = await signIn(cms, 'system.administrator@example.org');
    const cloned = await superior.call('POST', `${collection}/clone/${original}`, { title, steps });
    const copy = (dataOf(cloned) as { documentId: string }).documentId;
    expect(await ask<Impact>(`/forms/${copy}/impact`)).toMatchObject({
      makesVersion: null,
      blockers: [{ path: [], message: 'Another form has the address “status”' }],
    });
    await superior.call('DELETE', `${collection}/${copy}`);
  });

  test('of a form that was never published is its first version', async () => {
    const created = await staff.call('POST', collection, {
      slug: 'wildfire',
      title: 'Wildfire',
      steps: [{ key: 'only', title: 'Only', questions: [{ key: 'm', kind: 'email', label: 'M' }] }],
    });
    const { documentId: fresh } = dataOf(created) as { documentId: string };
    expect(await ask<Impact>(`/forms/${fresh}/impact`)).toMatchObject({
      live: null,
      makesVersion: true,
      changes: [],
      registrants: [],
    });
    expect(await ask<VersionList>(`/forms/${fresh}/versions`)).toMatchObject({ versions: [] });
  });
});

describe('bringing a version back', () => {
  test('makes it the draft, says what it replaced, and publishes nothing', async () => {
    const live = await cms.form();
    const form = await staff.readForm('registration');
    questionOf(form, 'lastName').label = 'Family name';
    await save(form);
    const { draft, changes } = await impact();

    const answer = await restore(1, { replaceDraft: true, draft });
    expect(answer.status).toBe(200);
    expect(dataOf(answer) as Restored).toEqual({ version: 1, replaced: { changes } });
    expect(await cms.form()).toEqual(live);
    const back = await staff.readForm('registration');
    expect(questionOf(back, 'firstName').label).toBe('First name');
    expect(questionOf(back, 'lastName').label).toBe('Last name');
    expect(back['updatedBy']).toMatchObject({ firstname: 'Example' });
  });

  test('and published, it is a new version that is the old one word for word', async () => {
    const before = await liveNumber();
    await staff.call('POST', `${collection}/${documentId}/actions/publish`, {});
    expect(await liveNumber()).toBe(before + 1);
    expect((await compare(1, before + 1)).changes).toEqual([]);
    const hashes = await sql(
      `select distinct hash from registry.form_version
       where slug = 'registration' and version in (1, $1)`,
      [before + 1],
    );
    expect(hashes).toHaveLength(1);
  });

  test.each<[string, (draft: string) => unknown, number, string]>([
    ['no word of the draft', () => undefined, 400, 'DraftWouldBeReplaced'],
    ['no confirmation', (draft) => ({ draft }), 400, 'DraftWouldBeReplaced'],
    ['a no', (draft) => ({ replaceDraft: false, draft }), 400, 'DraftWouldBeReplaced'],
    ['another draft', () => ({ replaceDraft: true, draft: 'older' }), 409, 'DraftChanged'],
  ])('is refused with %s', async (_what, body, status, name) => {
    const form = await staff.readForm('registration');
    questionOf(form, 'email').label = 'Your email';
    await save(form);
    const { draft } = await impact();
    const answer = await restore(2, body(draft));
    expect([answer.status, (answer.body as { error: { name: string } }).error.name]).toEqual([
      status,
      name,
    ]);
    expect(questionOf(await staff.readForm('registration'), 'email').label).toBe('Your email');
    await discard();
  });

  test('is refused for a version that never was', async () => {
    const { draft } = await impact();
    expect((await restore(99, { replaceDraft: true, draft })).status).toBe(404);
  });
});

describe('who may', () => {
  test.each([
    ['program.administrator@example.org', 200, 200],
    ['ministry@example.org', 200, 200],
    ['system.administrator@example.org', 200, 200],
    ['communications@example.org', 200, 403],
    ['interior.health@example.org', 403, 403],
  ])('%s: see versions %i, bring one back %i', async (email, seeing, restoring) => {
    const member = await signIn(cms, email);
    const { draft } = await impact();
    for (const path of ['versions', 'versions/1', 'comparison?before=1&after=2', 'impact']) {
      const answer = await member.call('GET', `/forms/${documentId}/${path}`);
      expect([path, answer.status]).toEqual([path, seeing]);
    }
    const last = await liveNumber();
    const answer = await restore(last, { replaceDraft: true, draft }, member);
    expect(answer.status).toBe(restoring);
    await discard();
  });

  test('the same, after the CMS has started again', async () => {
    await cms.stop();
    cms = await startCms(databaseUrl, {}, cms.secrets);
    staff = await signIn(cms, 'program.administrator@example.org');
    const { draft } = await impact();
    expect((await restore(1, { replaceDraft: true, draft })).status).toBe(200);
    const path = `${collection}/${documentId}/actions/publish`;
    expect((await staff.call('POST', path, {})).status).toBe(200);
    const communications = await signIn(cms, 'communications@example.org');
    expect((await communications.call('GET', `/forms/${documentId}/impact`)).status).toBe(200);
  });

  test('the site’s token and a stranger may not', async () => {
    for (const path of ['versions', 'versions/1', 'comparison?before=1&after=2', 'impact']) {
      expect((await cms.call('GET', `/forms/${documentId}/${path}`)).status).toBe(401);
      expect((await fetch(`${cms.url}/forms/${documentId}/${path}`)).status).toBe(401);
    }
  });
});

describe('a published version', () => {
  test.each([
    `update registry.form_version set note = 'other'`,
    `update registry.form_version set hash = hash where version = 1`,
    `delete from registry.form_version where version = 1`,
    `truncate registry.form_version`,
    `truncate registry.form_version cascade`,
    `insert into registry.form_version (slug, version, hash, definition, schema, wording, module)
     values ('registration', 1, 'x', '{}', '{}', '{}', '')
     on conflict (slug, version) do update set definition = excluded.definition`,
    `merge into registry.form_version v using (values (1)) as n (version) on v.version = n.version
     when matched then update set definition = '{}'`,
    `merge into registry.form_version v using (values (1)) as n (version) on v.version = n.version
     when matched then delete`,
    `with gone as (delete from registry.form_version returning 1) select * from gone`,
  ])('refuses, as the user of the application: %s', async (change) => {
    const before = await sql('select * from registry.form_version order by slug, version');
    await expect(sql(change)).rejects.toThrow(/append-only/);
    expect(await sql('select * from registry.form_version order by slug, version')).toEqual(before);
  });

  test('refuses a session that plays a replica, too', async () => {
    await sql('begin');
    await sql('set local session_replication_role = replica');
    await expect(sql('delete from registry.form_version')).rejects.toThrow(/append-only/);
    await sql('rollback');
  });
});
