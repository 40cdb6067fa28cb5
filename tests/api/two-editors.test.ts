import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../cms/src/plugins/forms/shared/two-editors.ts';
import type { LastSave } from '../../cms/src/two-editors/contract.ts';
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

describe('of two who write what the public reads', () => {
  const pages = '/content-manager/collection-types/plugin::content.page';
  const banners = '/content-manager/single-types/plugin::content.emergency-banner';
  type Entry = { documentId: string; title: string; revision: string | null };
  let cara: StaffMember;
  beforeAll(async () => {
    cara = await signIn(cms, 'communications@example.org');
  });
  const faq = async (staff: StaffMember, query = '') => {
    const { body } = await staff.call('GET', `${pages}?filters[slug][$eq]=faq`);
    const [{ documentId }] = (body as { results: [Entry] }).results;
    return dataOf(await staff.call('GET', `${pages}/${documentId}${query}`)) as Entry;
  };
  const write = (staff: StaffMember, { documentId, revision }: Entry, title: string, query = '') =>
    staff.call('PUT', `${pages}/${documentId}${query}`, { title, revision });

  test('the second to save or publish a page is refused and told, in each language', async () => {
    const [hers, his] = [await faq(ada), await faq(cara)];
    expect((await write(ada, hers, 'Hers')).status).toBe(200);
    const refused = await write(cara, his, 'His');
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toMatch(/^Example Program Administrator saved this on .* open/);
    const { documentId, revision } = his;
    const publish = `${pages}/${documentId}/actions/publish`;
    const published = await cara.call('POST', publish, { title: 'His', revision });
    expect(messageIn(published)).toContain('Example Program Administrator saved this');
    const last = `/content/page/${documentId}/last-save`;
    const told = dataOf(await cara.call('GET', last)) as LastSave;
    expect(told.by).toBe('Example Program Administrator');
    expect((await write(cara, { ...his, revision: told.revision }, 'His')).status).toBe(200);
    expect((await faq(ada)).title).toBe('His');

    // Whoever writes French is in nobody's way, and has a revision of their own.
    const french = await faq(cara, '?locale=fr');
    expect((await write(ada, await faq(ada), 'Hers')).status).toBe(200);
    expect((await write(cara, french, 'La sienne', '?locale=fr')).status).toBe(200);
    expect((await write(ada, french, 'Une autre', '?locale=fr')).status).toBe(400);

    expect((await ben.call('GET', last)).status).toBe(403);
  });

  test('filling in French from English is a save of French', async () => {
    const { documentId, revision } = await faq(ada, '?locale=fr');
    const query = `documentId=${documentId}&sourceLocale=en&targetLocale=fr&collectionType=collection-types`;
    const path = `/i18n/content-manager/get-fill-from-locale/plugin::content.page?${query}`;
    const filled = dataOf(await ada.call('GET', path)) as Entry;
    expect(filled).toMatchObject({ title: 'Hers', revision });
    const saved = await write(ada, { ...filled, documentId }, filled.title, '?locale=fr');
    expect(saved.status).toBe(200);
  });

  test('the second to save the banner is refused', async () => {
    const read = async (staff: StaffMember) => dataOf(await staff.call('GET', banners)) as Entry;
    const [hers, his] = [await read(ada), await read(cara)];
    const put = (staff: StaffMember, { revision }: Entry) =>
      staff.call('PUT', banners, { heading: 'Flood', text: 'Stay away.', revision });
    expect((await put(ada, hers)).status).toBe(200);
    const refused = await put(cara, his);
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toContain('saved this on');
  });
});
