import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Difference, LastSave } from '../../cms/src/plugins/forms/shared/two-editors.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

const forms = '/content-manager/collection-types/plugin::forms.form';
const lists = '/content-manager/collection-types/plugin::forms.option-list';

let cms: CmsProcess;
let ada: StaffMember;
let ben: StaffMember;

beforeAll(async () => {
  cms = await startCms(await createDatabase());
  ada = await signIn(cms, 'program.administrator@example.org');
  ben = await signIn(cms, 'ministry@example.org');
});
afterAll(() => cms.stop());

const dataOf = ({ body }: { body: unknown }) => (body as { data: unknown }).data;
const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;

/** Saves all that an editor has, its revision with it, as the admin does. */
const save = (staff: StaffMember, form: FormEntry, query = '') => {
  const { title, steps, revision } = form;
  return staff.call('PUT', `${forms}/${form.documentId}${query}`, { title, steps, revision });
};
const reword = (form: FormEntry, key: string, label: string) => {
  questionOf(form, key).label = label;
  return form;
};

describe('of two who edit a form', () => {
  test('the second to save is refused and told who saved, whatever the button', async () => {
    const [hers, his] = [await ada.readForm('status'), await ben.readForm('status')];
    const [key] = hers.steps.flatMap(({ questions }) => questions).map((each) => each.key);
    expect((await save(ada, reword(hers, key ?? '', 'Hers'))).status).toBe(200);

    const refused = await save(ben, reword(his, key ?? '', 'His'));
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toMatch(/^Example Program Administrator saved this on .* open/);
    const { title, steps, revision, documentId } = his;
    const body = { title, steps, revision };
    const published = await ben.call('POST', `${forms}/${documentId}/actions/publish`, body);
    expect(published.status).toBe(400);
    expect(messageIn(published)).toContain('Example Program Administrator saved this');
    expect(questionOf(await ben.readForm('status'), key ?? '').label).toBe('Hers');

    const told = await ben.call('POST', `/forms/${documentId}/difference`, { title, steps });
    expect((dataOf(told) as Difference).changes).toMatchObject([
      { kind: 'question-reworded', before: 'Hers', after: 'His' },
    ]);
    const last = dataOf(await ben.call('GET', `/forms/${documentId}/last-save`)) as LastSave;
    expect(last.by).toBe('Example Program Administrator');
    expect((await save(ben, { ...his, revision: last.revision })).status).toBe(200);
    expect(questionOf(await ada.readForm('status'), key ?? '').label).toBe('His');
  });

  test('one may save again and again, and publish in between', async () => {
    let form = await ada.readForm('status');
    expect((await save(ada, form)).status).toBe(200);
    form = await ada.readForm('status');
    const { title, steps, revision, documentId } = form;
    const body = { title, steps, revision };
    const publish = await ada.call('POST', `${forms}/${documentId}/actions/publish`, body);
    expect(publish.status).toBe(200);
    expect((await save(ada, await ada.readForm('status'))).status).toBe(200);
  });

  test('both who save at once: one is taken', async () => {
    const [hers, his] = [await ada.readForm('status'), await ben.readForm('status')];
    const answers = await Promise.all([save(ada, hers), save(ben, his)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test('whoever translates is not in the way of whoever writes in English', async () => {
    const inFrench = '?locale=fr';
    const english = await ada.readForm('registration');
    const path = `${forms}/${english.documentId}${inFrench}`;
    const french = dataOf(await ben.call('GET', path)) as FormEntry;
    expect((await save(ada, reword(english, 'firstName', 'Given name'))).status).toBe(200);
    expect((await save(ben, french, inFrench)).status).toBe(200);
    const again = await save(ben, french, inFrench);
    expect(messageIn(again)).toMatch(/saved this on/);
  });

  test('what sends no revision is taken: it began from nothing', async () => {
    const { documentId, title, steps } = await ada.readForm('status');
    const answer = await ada.call('PUT', `${forms}/${documentId}`, { title, steps });
    expect(answer.status).toBe(200);
  });
});

test('the second to save an option list is refused and told', async () => {
  type List = { documentId: string; name: string; options: object[]; revision: string | null };
  const { body } = await ada.call('GET', lists);
  const [first] = (body as { results: List[] }).results;
  const path = `${lists}/${first?.documentId}`;
  const list = dataOf(await ada.call('GET', path)) as List;
  const { name, options, revision } = list;
  const more = [...options, { value: 'moon', label: 'The moon' }];
  expect((await ada.call('PUT', path, { options: more, revision })).status).toBe(200);
  const refused = await ben.call('PUT', path, { name: `${name}!`, options, revision });
  expect(messageIn(refused)).toContain('Example Program Administrator saved this');
  const folder = `/forms/option-lists/${first?.documentId}`;
  const told = await ben.call('POST', `${folder}/difference`, { options });
  expect((dataOf(told) as Difference).changes).toMatchObject([
    { kind: 'option-removed', option: { key: 'moon' } },
  ]);
});
