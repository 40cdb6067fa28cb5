import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedForm } from '../../form-schemas/src/index.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

const collection = '/content-manager/collection-types/plugin::forms.form';

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
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

type Locale = 'en' | 'fr';

const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;
const read = async (locale: Locale, id = documentId) => {
  const { body } = await staff.call('GET', `${collection}/${id}?locale=${locale}`);
  return (body as { data: FormEntry }).data;
};
const save = (locale: Locale, { title, steps }: FormEntry, member = staff) =>
  member.call('PUT', `${collection}/${documentId}?locale=${locale}`, { title, steps });
const publish = (locale: Locale, member = staff) =>
  member.call('POST', `${collection}/${documentId}/actions/publish?locale=${locale}`, {});
const live = async (locale: Locale, slug = 'registration') => {
  const { body } = await cms.call('GET', `/api/forms/${slug}?locale=${locale}`);
  return (body as { data: PublishedForm }).data;
};
const keysOf = (form: FormEntry) =>
  form.steps.map(({ key, questions }) => [key, questions.map((question) => question.key)]);

describe('the French of a form', () => {
  test('has the structure of the English from the start', async () => {
    const english = await read('en');
    const french = await read('fr');
    expect(keysOf(french)).toEqual(keysOf(english));
    expect(questionOf(french, 'stream')).toMatchObject({ kind: 'oneOf', list: 'professions' });
  });

  test('follows the English when questions are added, moved, removed and ruled otherwise', async () => {
    const form = await read('en');
    const [first, second] = form.steps;
    const added = { key: 'nickname', kind: 'text', label: 'Nickname', maxLength: 40 };
    first?.questions.push(added);
    const moved = second?.questions.pop();
    if (moved) first?.questions.unshift({ ...moved, id: undefined });
    expect((await save('en', form)).status).toBe(200);
    const french = await read('fr');
    expect(keysOf(french)).toEqual(keysOf(await read('en')));
    expect(questionOf(french, 'nickname')).toMatchObject({ label: null, maxLength: 40 });
  });

  test('keeps its words, whatever else is sent with them', async () => {
    const french = await read('fr');
    questionOf(french, 'nickname').label = 'Surnom';
    questionOf(french, 'nickname')['maxLength'] = 4;
    questionOf(french, 'nickname').key = 'surnom';
    french.steps.reverse();
    french.steps[0]?.questions.pop();
    expect((await save('fr', french)).status).toBe(200);
    const saved = await read('fr');
    expect(keysOf(saved)).toEqual(keysOf(await read('en')));
    expect(questionOf(saved, 'nickname')).toMatchObject({ label: 'Surnom', maxLength: 40 });
  });

  test('takes no question that the English form has not', async () => {
    const french = await read('fr');
    const added = { key: 'taille', kind: 'text', label: 'Taille', maxLength: 4 };
    french.steps[0]?.questions.push(added);
    const refused = await save('fr', french);
    expect([refused.status, messageIn(refused)]).toEqual([
      400,
      expect.stringMatching(/taille: is not in the English form\. Add it there first/),
    ]);
  });

  test.each(['en', 'fr'] as const)(
    'a character that cannot be kept is refused in %s',
    async (locale) => {
      const form = await read(locale);
      questionOf(form, 'firstName').label = 'a\u0000';
      const refused = await save(locale, form);
      expect([refused.status, messageIn(refused)]).toEqual([
        400,
        expect.stringMatching(/firstName: “Question” holds a character that cannot be kept/),
      ]);
    },
  );

  test('is not made before there is an English form', async () => {
    const data = { slug: 'seul', title: 'Seul', steps: [] };
    const refused = await staff.call('POST', `${collection}?locale=fr`, data);
    expect([refused.status, messageIn(refused)]).toEqual([
      400,
      expect.stringContaining('Make the form in English first'),
    ]);
  });

  test('is live once it is published, and both languages are one version', async () => {
    const before = await live('en');
    expect((await publish('en')).status).toBe(200);
    expect((await live('fr')).steps[0]?.questions.at(-1)?.label).toBe('Nickname');
    expect((await publish('fr')).status).toBe(200);
    const english = await live('en');
    const french = await live('fr');
    expect(english.version).toBe(before.version + 2);
    expect([french.version, french.hash]).toEqual([english.version, english.hash]);
    expect(english.steps[0]?.questions.at(-1)?.label).toBe('Nickname');
    expect(french.steps[0]?.questions.at(-1)?.label).toBe('Surnom');
  });
});
