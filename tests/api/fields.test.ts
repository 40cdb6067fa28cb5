import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedNames } from '../../cms/src/plugins/forms/shared/names.ts';
import type { FoundResponses } from '../../cms/src/plugins/forms/shared/responses.ts';
import type { Impact } from '../../cms/src/plugins/forms/shared/versions.ts';
import type { Option } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { answersOf, formsPath, makeForm, wildfire } from '../harness/own-form.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

const lists = '/content-manager/collection-types/plugin::forms.option-list';

let cms: CmsProcess;
let staff: StaffMember;

beforeAll(async () => {
  cms = await startCms(await createDatabase());
  staff = await signIn(cms, 'program.administrator@example.org');
});
afterAll(() => cms.stop());

const dataOf = ({ body }: { body: unknown }) => (body as { data: unknown }).data;
const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;
const idOf = async (slug: string) => (await staff.readForm(slug)).documentId;
const impact = async (slug: string) =>
  dataOf(await staff.call('GET', `/forms/${await idOf(slug)}/impact`)) as Impact;
const publish = async (slug: string) =>
  staff.call('POST', `${formsPath}/${await idOf(slug)}/actions/publish`, {});

async function edit(slug: string, change: (form: FormEntry) => void): Promise<void> {
  const form = await staff.readForm(slug);
  change(form);
  const { documentId, title, steps } = form;
  const saved = await staff.call('PUT', `${formsPath}/${documentId}`, { title, steps });
  expect(saved.status).toBe(200);
}

const option = (value: string, label: string, more: object = {}) => ({ value, label, ...more });
const rows = [option('triage', 'Triage'), option('burns', 'Burns'), option('smoke', 'Smoke')];
const columns = [option('none', 'Not at all'), option('well', 'Well'), option('best', 'Best')];
const skills = { key: 'skills', kind: 'matrix', label: 'Skills', rows, columns };
const without = (options: object[], ...values: string[]) =>
  options.filter((each) => !values.includes((each as Option).value));

describe.each(['registration', wildfire.slug])('a matrix of the form %s', (slug) => {
  const isRegistration = slug === 'registration';
  const stepIn = ({ steps }: FormEntry) => steps[0]?.questions;
  const place = [isRegistration ? 'About you' : 'You', 'Skills'];

  test('can be published, and be answered', async () => {
    if (!isRegistration) await makeForm(staff, wildfire);
    await edit(slug, (form) => stepIn(form)?.push(skills));
    expect((await publish(slug)).status).toBe(200);
    const answers = isRegistration ? nurse : answersOf('zoe@example.org');
    const { version } = await cms.form(slug);
    const given = { ...answers, skills: { triage: 'well', burns: 'none' } };
    expect((await cms.submit({ answers: given, version, slug })).status).toBe(201);
  });

  test.each([
    ['rows', without(rows, 'triage'), 'row', 'Triage'],
    ['columns', without(columns, 'none'), 'column', 'Not at all'],
  ])('keeps what answers hold of its %s', async (field, left, one, label) => {
    await edit(slug, (form) => Object.assign(questionOf(form, 'skills'), { [field]: left }));
    const message = `The ${one} “${label}” was removed, and answers hold it. Put it back and retire it instead`;
    const { blockers, makesVersion } = await impact(slug);
    expect(makesVersion).toBeNull();
    expect(blockers).toEqual([
      { path: [isRegistration ? 'primary' : 'you', 'skills'], place, message },
    ]);
    const refused = await publish(slug);
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toContain(message);
    await edit(slug, (form) => Object.assign(questionOf(form, 'skills'), { rows, columns }));
  });

  test('lets go of a row and a column that no answer holds', async () => {
    const fewer = { rows: without(rows, 'smoke'), columns: without(columns, 'best') };
    await edit(slug, (form) => Object.assign(questionOf(form, 'skills'), fewer));
    const { blockers, warnings } = await impact(slug);
    expect(blockers).toEqual([]);
    expect(warnings).toHaveLength(2);
  });

  test('has rows and columns retired: nobody is asked, and old records read as before', async () => {
    const retired = {
      rows: [option('triage', 'Triage', { retired: true }), rows[1]],
      columns: [option('none', 'Not at all', { retired: true }), columns[1]],
    };
    await edit(slug, (form) => Object.assign(questionOf(form, 'skills'), retired));
    expect((await impact(slug)).blockers).toEqual([]);
    expect((await publish(slug)).status).toBe(200);
    const { schema, version } = await cms.form(slug);
    expect(Object.keys(schema.properties['skills']?.properties ?? {})).toEqual(['burns']);
    expect(schema.properties['skills']?.properties?.['burns']?.enum).toEqual(['well']);
    expect(version).toBeGreaterThan(1);

    const id = await idOf(slug);
    const found = await staff.call('POST', `/forms/${id}/responses/search`, {});
    const { rows: records } = dataOf(found) as FoundResponses;
    const record = await staff.call('GET', `/forms/${id}/responses/${records[0]?.id}`);
    expect(JSON.stringify(record.body)).toContain('Triage: Well');
    expect(JSON.stringify(record.body)).toContain('Burns: Not at all');
  });

  test('tells which rows and columns were published, for its editor to lock', async () => {
    const answer = await staff.call('GET', `/forms/${await idOf(slug)}/published-names`);
    const names = dataOf(answer) as PublishedNames;
    expect(names.rows['skills']?.toSorted()).toEqual(['burns', 'smoke', 'triage']);
    expect(names.columns['skills']?.toSorted()).toEqual(['best', 'none', 'well']);
    expect(names.options['skills']).toBeUndefined();
  });
});

describe('what publishing would do', () => {
  const { slug } = wildfire;

  test('names a message that is never shown, with its place', async () => {
    await edit(slug, (form) =>
      Object.assign(questionOf(form, 'drives'), { messages: { maxLength: 'Shorter' } }),
    );
    expect((await impact(slug)).blockers).toMatchObject([
      {
        place: ['When', 'Can you drive?'],
        message: expect.stringContaining('is never shown: no answer can break that') as string,
      },
    ]);
    expect((await publish(slug)).status).toBe(400);
    await edit(slug, (form) => Object.assign(questionOf(form, 'drives'), { messages: null }));
  });

  test('tells settings beside changes, against those that hold', async () => {
    const id = await idOf(slug);
    expect((await impact(slug)).settings).toEqual([]);
    const closesAt = '2031-07-01T07:00:00.000Z';
    const settings = { closesAt, mostResponses: 40, closedMessage: 'Thank you' };
    expect((await staff.call('PUT', `${formsPath}/${id}`, settings)).status).toBe(200);
    const told = await impact(slug);
    expect(told.makesVersion).toBe(false);
    expect(told.settings).toEqual([
      { setting: 'closesAt', before: null, after: closesAt },
      { setting: 'mostResponses', before: null, after: '40' },
      { setting: 'closedMessage', locale: 'en', before: null, after: 'Thank you' },
    ]);
    expect((await publish(slug)).status).toBe(200);
    expect((await impact(slug)).settings).toEqual([]);
  });

  test('tells where the confirmation goes by the question, as when there are two', async () => {
    await edit(slug, ({ steps }) =>
      steps[0]?.questions.push({ key: 'work', kind: 'email', label: 'Email at work' }),
    );
    expect((await impact(slug)).settings).toEqual([
      { setting: 'confirmationTo', before: 'Your email', after: null },
    ]);
    const id = await idOf(slug);
    await staff.call('PUT', `${formsPath}/${id}`, { confirmationTo: 'work' });
    expect((await impact(slug)).settings).toEqual([
      { setting: 'confirmationTo', before: 'Your email', after: 'Email at work' },
    ]);
  });

  test('warns of a value that is made of something else', async () => {
    await edit(slug, ({ steps }) =>
      steps[1]?.questions.push(
        { key: 'bikes', kind: 'wholeNumber', label: 'Bikes', min: 0, max: 9 },
        { key: 'all', kind: 'calculated', label: 'In all', operation: 'sum', sources: 'seats' },
        { key: 'season', kind: 'hidden', label: 'Season', value: '2031' },
      ),
    );
    expect((await publish(slug)).status).toBe(200);
    await edit(slug, (form) => {
      Object.assign(questionOf(form, 'all'), { sources: 'seats, bikes' });
      Object.assign(questionOf(form, 'season'), { value: '2032' });
    });
    const { warnings } = await impact(slug);
    expect(warnings.map(({ kind }) => kind)).toEqual(['made-otherwise', 'means-otherwise']);
  });
});

describe('an option list', () => {
  const label = 'A place with a long name, as it is written on the sign at the road';
  const many = (count: number): Option[] =>
    Array.from({ length: count }, (_each, index) => ({
      value: `place${index}`,
      label: `${label} ${index}`,
      labels: { fr: `${label} ${index}` },
    }));
  const make = (options: unknown, key = 'places') =>
    staff.call('POST', lists, { key, name: 'Places of ours', options });

  test('of 5,000 options is saved, though no other request may be so large', async () => {
    const options = many(5000);
    expect(JSON.stringify(options).length).toBeGreaterThan(3 * 256 * 1024);
    const made = await make(options);
    expect(made.status).toBe(201);
    const { documentId } = dataOf(made) as { documentId: string };
    const saved = await staff.call('PUT', `${lists}/${documentId}`, { options });
    expect(saved.status).toBe(200);
    const all = (await staff.call('GET', '/forms/option-lists')).body as {
      names: Record<string, string>;
      data: Record<string, Option[]>;
    };
    expect(all.names).toMatchObject({ places: 'Places of ours' });
    expect(all.data['places']).toHaveLength(5000);
  });

  test.each<[string, unknown, string]>([
    ['more', many(5001), 'There are more than 5,000 options on all levels'],
    [
      'more on two levels',
      [{ ...option('all', 'All'), options: many(5000) }],
      'There are more than 5,000 options on all levels',
    ],
    [
      'five levels',
      ['4', '3', '2', '1'].reduce<Option[]>(
        (options, value) => [{ value, label: value, options }],
        [option('5', '5')],
      ),
      'Options stand on more than 4 levels, one below the other',
    ],
  ])('of %s is refused in words', async (_what, options, words) => {
    const refused = await make(options, 'tooMuch');
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toBe(`The list cannot be saved. ${words}`);
  });

  test('that is larger than staff may send is refused in words', async () => {
    const refused = await make([option('x', 'x'.repeat(9 * 1024 * 1024))], 'huge');
    expect([refused.status, messageIn(refused)]).toEqual([
      413,
      'This is too large: at most 8 MB are accepted at a time.',
    ]);
  });

  test.each([
    ['nobody', ''],
    ['a session that there is not', 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJ0eXBlIjoiYWNjZXNzIn0.x'],
  ])('that is large is not read for %s', async (_who, authorization) => {
    const answer = await fetch(`${cms.url}${lists}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ key: 'k', name: 'N', options: many(5000) }),
    });
    expect(answer.status).toBe(413);
    expect(messageIn({ body: await answer.json() })).toContain('at most 256 kB');
  });
});
