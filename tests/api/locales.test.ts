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

  test('keeps its words when their question is renamed', async () => {
    for (const [from, to] of [
      ['nickname', 'calledBy'],
      ['calledBy', 'nickname'],
    ] as const) {
      const form = await read('en');
      questionOf(form, from).key = to;
      expect((await save('en', form)).status).toBe(200);
      expect(questionOf(await read('fr'), to).label).toBe('Surnom');
    }
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

describe('communications staff, whose role is words only', () => {
  let writer: StaffMember;
  beforeAll(async () => {
    writer = await signIn(cms, 'communications@example.org');
  });

  test.each(['en', 'fr'] as const)('save and publish words in %s', async (locale) => {
    const before = await live(locale);
    const form = await read(locale);
    questionOf(form, 'lastName').label = `Words in ${locale}`;
    expect((await save(locale, form, writer)).status).toBe(200);
    expect((await publish(locale, writer)).status).toBe(200);
    const after = await live(locale);
    expect(after.version).toBe(before.version + 1);
    expect(JSON.stringify(after.steps)).toContain(`Words in ${locale}`);
  });

  test('are told what of a form they may not change, and nothing of it is saved', async () => {
    const form = await read('en');
    questionOf(form, 'nickname')['maxLength'] = 9;
    questionOf(form, 'nickname').label = 'What friends call you';
    const refused = await save('en', form, writer);
    expect([refused.status, messageIn(refused)]).toEqual([
      400,
      expect.stringMatching(/change words only\. .*nickname: was changed in more than its words/),
    ]);
    expect(questionOf(await read('en'), 'nickname')).toMatchObject({
      label: 'Nickname',
      maxLength: 40,
    });
  });

  test('publish no draft in which others changed more than words', async () => {
    const form = await read('en');
    questionOf(form, 'nickname')['maxLength'] = 9;
    expect((await save('en', form)).status).toBe(200);
    const before = await live('en');
    const refused = await publish('en', writer);
    expect([refused.status, messageIn(refused)]).toEqual([
      400,
      expect.stringContaining('nickname: was changed in more than its words'),
    ]);
    expect(await live('en')).toEqual(before);
  });

  test('make no forms, and take no language away', async () => {
    const made = await writer.call('POST', collection, { slug: 'mine', title: 'Mine', steps: [] });
    expect(made.status).toBe(403);
    const path = `${collection}/${documentId}/actions/unpublish?locale=fr`;
    expect((await writer.call('POST', path, {})).status).toBe(403);
  });
});

describe('a new installation', () => {
  test('speaks French from the first version of its forms', async () => {
    const [english, french] = [await live('en', 'status'), await live('fr', 'status')];
    expect([english.version, french.version]).toEqual([1, 1]);
    expect(french.locale).toBe('fr');
    expect(french.title).not.toBe(english.title);
  });

  test('says in French what is wrong with answers that are given in French', async () => {
    const french = await live('fr');
    const answer = await cms.call('POST', '/api/forms/registration/submissions', {
      headers: { 'content-type': 'application/json', 'idempotency-key': 'une-clef' },
      body: JSON.stringify({ version: french.version, locale: 'fr', answers: {} }),
    });
    expect(answer.status).toBe(400);
    const { details } = (answer.body as { error: { details: { errors: { message: string }[] } } })
      .error;
    const messages = details.errors.map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) expect(message).not.toMatch(/^(Enter|Choose|Say|Answer|Add)\b/);
  });

  test('answers in no other language', async () => {
    const answer = await cms.call('GET', '/api/forms/registration?locale=de');
    expect(answer.status).toBe(400);
  });
});

describe('staff', () => {
  test('are told what is missing in French, where it stands and what it says in English', async () => {
    const form = await read('en');
    form.steps[0]?.questions.push({ key: 'pet', kind: 'text', label: 'Your pet', maxLength: 9 });
    expect((await save('en', form)).status).toBe(200);
    const { body } = await staff.call('GET', `/forms/${documentId}/translations`);
    const { translations } = (body as { data: { translations: { missing: unknown[] }[] } }).data;
    expect(translations).toMatchObject([{ locale: 'fr' }]);
    expect(translations[0]?.missing).toContainEqual({
      path: [form.steps[0]?.key, 'pet'],
      place: [form.steps[0]?.['title'], 'Your pet'],
      field: 'label',
      own: 'Your pet',
    });
  });

  test('see what publishing French would do, whatever the English draft has', async () => {
    const form = await read('fr');
    questionOf(form, 'email').hint = 'Une adresse à vous';
    expect((await save('fr', form)).status).toBe(200);
    const impact = async (locale: Locale) => {
      const { body } = await staff.call('GET', `/forms/${documentId}/impact?locale=${locale}`);
      return (body as { data: { changes: unknown[] } }).data;
    };
    const french = await impact('fr');
    expect(french).toMatchObject({ makesVersion: true, blockers: [] });
    expect(JSON.stringify(french.changes)).toContain('Une adresse à vous');
    expect(JSON.stringify(french.changes)).not.toContain('Your pet');
    const english = await impact('en');
    expect(JSON.stringify(english.changes)).toContain('Your pet');
    expect(JSON.stringify(english.changes)).not.toContain('Une adresse à vous');
  });

  test('publish both languages at once, and neither is lost', async () => {
    for (const locale of ['en', 'fr'] as const) {
      const form = await read(locale);
      questionOf(form, 'postalCode').label = `At once in ${locale}`;
      expect((await save(locale, form)).status).toBe(200);
    }
    const answers = await Promise.all([publish('en'), publish('fr')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const locale of ['en', 'fr'] as const) {
      expect(JSON.stringify((await live(locale)).steps)).toContain(`At once in ${locale}`);
    }
  });

  test('take French off and bring a version back with the French that it had', async () => {
    const { version } = await live('fr');
    const path = `${collection}/${documentId}/actions/unpublish?locale=fr`;
    expect((await staff.call('POST', path, {})).status).toBe(200);
    const without = await live('fr');
    expect(without.version).toBe(version + 1);
    expect(JSON.stringify(without.steps)).not.toContain('At once in fr');

    const blank = await read('fr');
    questionOf(blank, 'postalCode').label = '';
    expect((await save('fr', blank)).status).toBe(200);
    const { body } = await staff.call('GET', `/forms/${documentId}/impact`);
    const { draft } = (body as { data: { draft: string } }).data;
    const restore = `/forms/${documentId}/versions/${version}/restore`;
    const restored = await staff.call('POST', restore, { replaceDraft: true, draft });
    expect(restored.status).toBe(200);
    expect(questionOf(await read('fr'), 'postalCode').label).toBe('At once in fr');
  });
});
