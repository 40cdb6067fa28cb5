import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedNames } from '../../cms/src/plugins/forms/shared/names.ts';
import type { Impact } from '../../cms/src/plugins/forms/shared/versions.ts';
import { leavesOf, type Option } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

const forms = '/content-manager/collection-types/plugin::forms.form';
const lists = '/content-manager/collection-types/plugin::forms.option-list';

type List = { documentId: string; key: string; name: string; options: Option[] };

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
  expect((await cms.submit({ answers: nurse })).status).toBe(201);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const dataOf = ({ body }: { body: unknown }) => (body as { data: unknown }).data;
const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;
const impact = async () => dataOf(await staff.call('GET', `/forms/${documentId}/impact`)) as Impact;

async function listWithKey(key: string): Promise<List> {
  const { body } = await staff.call('GET', lists);
  const list = (body as { results: List[] }).results.find((each) => each.key === key);
  if (!list) throw new Error(`There is no list “${key}”`);
  return list;
}

const saveList = ({ documentId: id }: List, options: Option[]) =>
  staff.call('PUT', `${lists}/${id}`, { options });

/** The options with those of a value left out, or changed. */
const without = (options: Option[], value: string): Option[] =>
  options
    .filter((option) => option.value !== value)
    .map((option) =>
      option.options ? { ...option, options: without(option.options, value) } : option,
    );
const retire = (options: Option[], value: string): Option[] =>
  options.map((option) => ({
    ...option,
    ...(option.value === value && { retired: true }),
    ...(option.options && { options: retire(option.options, value) }),
  }));

async function saveForm(edit: (form: FormEntry) => void): Promise<void> {
  const form = await staff.readForm('registration');
  edit(form);
  const { title, steps } = form;
  expect((await staff.call('PUT', `${forms}/${documentId}`, { title, steps })).status).toBe(200);
}
const publish = () => staff.call('POST', `${forms}/${documentId}/actions/publish`, {});

describe('an option of a list', () => {
  test.each([
    ['communities', 'PrinceGeorge', 'Prince George'],
    ['professions', 'CriticalCareAdult', 'Critical Care Adult'],
    ['professions', 'Nurse', 'Nurse'],
  ])('of %s that an answer holds is not taken out: %s', async (key, value, label) => {
    const list = await listWithKey(key);
    const refused = await saveList(list, without(list.options, value));
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toContain(
      `The option “${label}” was removed, and answers hold it. Put it back and retire it instead`,
    );
    expect((await listWithKey(key)).options).toEqual(list.options);
  });

  test('that nobody chose can be taken out', async () => {
    const list = await listWithKey('communities');
    expect((await saveList(list, without(list.options, 'Richmond'))).status).toBe(200);
    expect((await saveList(list, list.options)).status).toBe(200);
  });

  test('that is retired is offered to nobody, and stays readable in the record', async () => {
    const list = await listWithKey('communities');
    const options = retire(list.options, 'PrinceGeorge');
    expect((await saveList(list, options)).status).toBe(200);
    const told = await impact();
    expect(told.blockers).toEqual([]);
    expect(told.changes).toMatchObject([
      { kind: 'option-retired', list: 'communities', option: { key: 'PrinceGeorge' } },
    ]);
    expect(told.warnings).toMatchObject([{ kind: 'no-longer-offered' }]);
    expect((await publish()).status).toBe(200);

    const form = await cms.form();
    const offered = form.steps
      .flatMap((step) => step.questions)
      .find(({ key }) => key === 'deploymentLocations')?.options;
    expect(leavesOf(offered ?? []).map(({ value }) => value)).not.toContain('PrinceGeorge');
    const late = { ...nurse, email: 'late@example.org' };
    const refused = await cms.submit({ answers: late, version: form.version });
    expect(refused.status).toBe(400);

    const [row] = await sql('select document_id from registrants');
    const record = await staff.call(
      'GET',
      `/registry/registrants/${String(row?.['document_id'])}/answers`,
    );
    expect(JSON.stringify(record.body)).toContain('Northern Region: Prince George');
  });

  test('that is retired is still in use: it is not taken out afterwards', async () => {
    const list = await listWithKey('communities');
    const refused = await saveList(list, without(list.options, 'PrinceGeorge'));
    expect(messageIn(refused)).toContain('“Prince George” was removed');
    expect((await impact()).changes).toEqual([]);
  });
});

describe('a list', () => {
  test('that forms name is not deleted, and keeps its key', async () => {
    const list = await listWithKey('communities');
    const superior = await signIn(cms, 'system.administrator@example.org');
    const refused = await superior.call('DELETE', `${lists}/${list.documentId}`);
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toBe(
      'The list is used by “Register to help in an emergency”: it cannot be deleted',
    );
    const renamed = await staff.call('PUT', `${lists}/${list.documentId}`, { key: 'places' });
    expect(messageIn(renamed)).toContain('it keeps its key');
    const users = await staff.call('GET', `/forms/option-lists/${list.documentId}/users`);
    expect(dataOf(users)).toEqual([
      { documentId, title: 'Register to help in an emergency', inDraft: true, isLive: true },
    ]);
  });

  test('that no form names is deleted', async () => {
    const options = [{ value: 'a', label: 'A' }];
    const created = await staff.call('POST', lists, { key: 'spare', name: 'Spare', options });
    expect(created.status).toBe(201);
    const superior = await signIn(cms, 'system.administrator@example.org');
    const { documentId: id } = dataOf(created) as List;
    expect((await superior.call('DELETE', `${lists}/${id}`)).status).toBe(200);
  });

  test('tells which values were published', async () => {
    const { documentId: id } = await listWithKey('communities');
    const names = await staff.call('GET', `/forms/option-lists/${id}/published-names`);
    const { options } = dataOf(names) as PublishedNames;
    expect(options['']).toEqual(expect.arrayContaining(['PrinceGeorge', 'Richmond']));
    expect(options['']).not.toContain('moon');
  });
});

describe('an option of a question’s own', () => {
  const boots = (options: Option[]) => ({
    key: 'boots',
    kind: 'oneOf',
    label: 'Size of boots',
    options,
  });
  const small = { value: 'small', label: 'Small' };
  const big = { value: 'big', label: 'Big' };

  test('that an answer holds blocks publishing once it is removed, and no more when it is retired', async () => {
    await saveForm(({ steps }) => steps[0]?.questions.push(boots([small, big])));
    expect((await publish()).status).toBe(200);
    const { version } = await cms.form();
    const answers = {
      ...nurse,
      deploymentLocations: ['Gitgaat'],
      email: 'boots@example.org',
      boots: 'big',
    };
    expect((await cms.submit({ answers, version })).status).toBe(201);

    await saveForm((form) => Object.assign(questionOf(form, 'boots'), { options: [small] }));
    const { blockers, makesVersion } = await impact();
    expect(makesVersion).toBeNull();
    expect(blockers).toEqual([
      {
        path: ['primary', 'boots'],
        place: ['About you', 'Size of boots'],
        message:
          'The option “Big” was removed, and answers hold it. Put it back and retire it instead',
      },
    ]);
    const refused = await publish();
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toContain(blockers[0]?.message);

    const retired = { ...big, retired: true };
    await saveForm((form) =>
      Object.assign(questionOf(form, 'boots'), { options: [small, retired] }),
    );
    expect((await impact()).blockers).toEqual([]);
    expect((await publish()).status).toBe(200);
    expect(JSON.stringify((await cms.form()).schema.properties['boots'])).not.toContain('big');
  });

  test('is told as published, with the keys of questions, for their editor to lock', async () => {
    const answer = await staff.call('GET', `/forms/${documentId}/published-names`);
    const { keys, options } = dataOf(answer) as PublishedNames;
    expect(keys).toEqual(expect.arrayContaining(['firstName', 'specialty', 'boots']));
    expect(options['boots']?.toSorted()).toEqual(['big', 'small']);
    expect(options['firstName']).toBeUndefined();
  });

  test('that the registry needs cannot be retired', async () => {
    await saveForm((form) => {
      const question = questionOf(form, 'deploymentType');
      question['options'] = retire(question['options'] as Option[], 'partTime');
    });
    expect((await impact()).blockers).toMatchObject([
      { message: 'The registry needs these options: partTime' },
    ]);
    await staff.call('POST', `${forms}/${documentId}/actions/discard`, {});
  });
});
