import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MadePreview, PreviewedForm } from '../../cms/src/plugins/forms/shared/preview.ts';
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

const make = async (member = staff) => {
  const { status, body } = await member.call('POST', `/forms/${documentId}/preview`);
  return { status, made: (body as { data: MadePreview }).data };
};
const open = async (id: string, locale = 'en') => {
  const { status, body } = await cms.call('GET', `/api/forms/previews/${id}?locale=${locale}`);
  return { status, data: (body as { data: PreviewedForm }).data };
};
async function madeId(): Promise<string> {
  const { made } = await make();
  if (made.kind !== 'made') throw new Error('The draft is unsound');
  return made.addresses.en.split('/').at(-1) ?? '';
}
async function save(edit: (form: FormEntry) => void): Promise<void> {
  const form = await staff.readForm('registration');
  edit(form);
  const { title, steps } = form;
  const answer = await staff.call('PUT', `${collection}/${documentId}`, { title, steps });
  expect(answer.status).toBe(200);
}
const discard = () => staff.call('POST', `${collection}/${documentId}/actions/discard`, {});

describe('a preview', () => {
  test('is the saved draft on the site, in each language, and not what is live', async () => {
    await save((form) => {
      questionOf(form, 'firstName').label = 'Given name';
    });
    const { status, made } = await make();
    expect(status).toBe(200);
    expect(made).toMatchObject({
      kind: 'made',
      title: 'Register to help in an emergency',
      addresses: {
        en: expect.stringMatching(/\/en\/preview\/[\w-]{32}$/) as string,
        fr: expect.stringMatching(/\/fr\/preview\/[\w-]{32}$/) as string,
      },
    });
    const id = await madeId();
    const { data } = await open(id);
    expect(data.form).toMatchObject({ slug: 'registration', version: 0, locale: 'en' });
    expect(data.form.steps[0]?.questions[0]?.label).toBe('Given name');
    expect(data.framedBy).toBe(cms.url);
    expect((await open(id, 'fr')).data.form.locale).toBe('fr');
    expect((await cms.form()).steps[0]?.questions[0]?.label).toBe('First name');
    await discard();
  });

  test('brings its validator, which no version has', async () => {
    await save((form) => {
      form.steps[0]?.questions.push({ key: 'badge', kind: 'text', label: 'Badge', maxLength: 9 });
    });
    const { data } = await open(await madeId());
    const module = await cms.call('GET', `/api/forms/registration/validator/${data.form.hash}.js`);
    expect(module.status).toBe(200);
    expect(String(module.body)).toContain('badge');
    await discard();
  });

  test('is made of a form that was never published', async () => {
    const created = await staff.call('POST', collection, {
      slug: 'wildfire',
      title: 'Wildfire',
      steps: [{ key: 'only', title: 'Only', questions: [{ key: 'm', kind: 'email', label: 'M' }] }],
    });
    const fresh = (created.body as { data: { documentId: string } }).data.documentId;
    const answer = await staff.call('POST', `/forms/${fresh}/preview`);
    expect(answer.body).toMatchObject({ data: { kind: 'made', title: 'Wildfire' } });
  });

  test('is not made of a draft that is unsound: what is in the way is told', async () => {
    await save((form) => {
      form.steps[0]?.questions.push({ key: 'badge', kind: 'text', label: 'Badge' });
    });
    const before = await sql('select id from registry.form_preview');
    const { status, made } = await make();
    expect(status).toBe(200);
    expect(made).toMatchObject({
      kind: 'unsound',
      blockers: [{ place: ['About you', 'Badge'], message: /Most characters/ }],
    });
    expect(await sql('select id from registry.form_preview')).toEqual(before);
    await discard();
  });

  test('ends after an hour, and is taken away', async () => {
    const id = await madeId();
    const [row] = await sql(
      `select expires_at - created_at between '59 minutes' and '61 minutes' as fits
       from registry.form_preview where id = $1`,
      [id],
    );
    expect(row).toEqual({ fits: true });
    await sql(`update registry.form_preview set expires_at = now() - interval '1 second'`);
    expect((await open(id)).status).toBe(404);
  });

  test('is one of twenty of its form, and the oldest make room', async () => {
    const oldest = await madeId();
    const made = await Promise.all(Array.from({ length: 24 }, () => make()));
    expect(made.map(({ status }) => status)).toEqual(Array(24).fill(200));
    const [row] = await sql(
      'select count(*)::int as kept from registry.form_preview where document_id = $1',
      [documentId],
    );
    expect(row?.['kept']).toBeLessThanOrEqual(20);
    expect((await open(oldest)).status).toBe(404);
    expect((await open(await madeId())).status).toBe(200);
  });

  test.each(['x', 'a'.repeat(32), '%00', '../revision'])('%s names none', async (id) => {
    expect((await open(encodeURIComponent(id))).status).toBe(404);
  });
});

describe('who may', () => {
  test.each([
    ['ministry@example.org', 200],
    ['communications@example.org', 403],
    ['interior.health@example.org', 403],
  ])('%s: make one %i', async (email, status) => {
    expect((await make(await signIn(cms, email))).status).toBe(status);
  });

  test('a stranger may neither make nor open one', async () => {
    const id = await madeId();
    const made = await fetch(`${cms.url}/forms/${documentId}/preview`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    expect(made.status).toBe(401);
    expect((await fetch(`${cms.url}/api/forms/previews/${id}`)).status).toBe(401);
  });

  test('of a form that there is not, there is none', async () => {
    expect((await staff.call('POST', '/forms/nobody/preview')).status).toBe(404);
  });
});
