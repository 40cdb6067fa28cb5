import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LiveForm } from '../../form-schemas/src/index.ts';
import { until } from '../../scripts/lib/until.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { answersOf, formsPath, makeForm, publishForm, wildfire } from '../harness/own-form.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signIn, type StaffMember } from '../harness/staff.ts';

const { slug } = wildfire;
let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;
let documentId: string;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
  documentId = await makeForm(staff, wildfire);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const open = { opensAt: null, closesAt: null, mostResponses: null, closedMessage: null };
const set = (settings: object) => publishForm(staff, documentId, { ...open, ...settings });
beforeEach(async () => {
  await sql('truncate submissions, registry.outbox, registry.idempotency, registry.rate_limit');
});

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
let people = 0;
/** Another person, from another address. */
const submit = (
  more: { key?: string; answers?: unknown; locale?: string } = {},
): Promise<Answer> => {
  people += 1;
  return cms.submit({
    slug,
    answers: answersOf(`person${people}@example.org`),
    address: `198.51.${Math.floor(people / 250)}.${people % 250}`,
    ...more,
  });
};
const live = async () =>
  ((await cms.call('GET', `/api/forms/${slug}`)).body as { data: LiveForm }).data;
const revision = async () =>
  ((await cms.call('GET', '/api/revision')).body as { data: { revision: string } }).data.revision;
const messageIn = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;
const kept = () => sql('select * from submissions order by id');

describe('answers to a form that staff made', () => {
  beforeAll(() => set({}));

  test('are kept with their number, their version, an audit row and a confirmation', async () => {
    const answers = answersOf('zoe@example.org');
    const received = await submit({ answers });
    expect(received.status).toBe(201);
    const { confirmationNumber } = (received.body as { data: { confirmationNumber: string } }).data;
    const [row] = await kept();
    expect(row).toMatchObject({
      form: slug,
      form_version: 1,
      answered_version: 1,
      confirmation_number: confirmationNumber,
      language: 'en',
      email: 'zoe@example.org',
      answers,
    });
    expect(row?.['search_text']).toContain('zoe gagnon');
    const [audit] = await sql(`select * from registry.audit where subject = $1`, [
      row?.['document_id'],
    ]);
    expect(audit).toMatchObject({ action: 'submission.received', actor: 'public' });
    expect(JSON.stringify(audit)).not.toMatch(/zoe|gagnon/i);
    const mails = await sql('select kind, to_address, payload from registry.outbox');
    expect(mails).toEqual([
      {
        kind: 'submission-confirmation',
        to_address: 'zoe@example.org',
        payload: { formTitle: wildfire.title, confirmationNumber },
      },
    ]);
    const arrived = async () => {
      const sent = (await (await fetch(`${inboxUrl()}/emails`)).json()) as {
        data: { to: string[] }[];
      };
      return sent.data.some(({ to }) => to.includes('zoe@example.org'));
    };
    expect(await until(arrived, { withinMs: 20_000 })).toBe(true);
  });

  test('are kept once, however often they are sent', async () => {
    const key = randomUUID();
    const answers = answersOf('again@example.org');
    const all = await Promise.all(Array.from({ length: 5 }, () => submit({ key, answers })));
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await kept()).toHaveLength(1);
    expect(await sql('select 1 from registry.outbox')).toHaveLength(1);
  });

  test('are kept once when they are sent again in the other language', async () => {
    const key = randomUUID();
    const answers = answersOf('langue@example.org');
    const first = await submit({ key, answers, locale: 'en' });
    const again = await submit({ key, answers, locale: 'fr' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect((await kept()).map(({ language }) => language)).toEqual(['en']);
    expect(await sql('select 1 from registry.outbox')).toHaveLength(1);
    const others = await submit({ key, answers: { ...answers, drives: false }, locale: 'fr' });
    expect(others.body).toMatchObject({ error: { name: 'IdempotencyKeyReused' } });
  });

  test('are refused in words when they are wrong, and leave nothing', async () => {
    const refused = await submit({ answers: answersOf('nobody', { months: [] }) });
    expect(refused.status).toBe(400);
    expect(await kept()).toEqual([]);
    expect(await sql('select 1 from registry.outbox')).toEqual([]);
  });

  test('are nobody’s to read over the content API or the content manager', async () => {
    await submit();
    for (const path of ['/api/submissions', '/api/forms/submissions', '/api/submission']) {
      expect((await cms.call('GET', path)).status).not.toBe(200);
    }
    const superior = await signIn(cms, 'system.administrator@example.org');
    const list = '/content-manager/collection-types/plugin::forms.submission';
    expect((await superior.call('GET', list)).status).not.toBe(200);
  });

  test('are confirmed as well where the form was published before it had settings', async () => {
    await sql('delete from registry.form_settings where slug = $1', [slug]);
    const received = await submit({ answers: answersOf('early@example.org') });
    expect(received.status).toBe(201);
    const mails = await sql('select kind, to_address from registry.outbox');
    expect(mails).toEqual([{ kind: 'submission-confirmation', to_address: 'early@example.org' }]);
    await set({});
  });

  test('the shipped form that nobody keeps answers to takes none, and has no page', async () => {
    expect((await cms.submit({ slug: 'status', answers: {} })).status).toBe(404);
    const { body } = await cms.call('GET', '/api/forms/status');
    expect(body).toMatchObject({ data: { slug: 'status', hasNoPage: true } });
    expect(await live()).not.toHaveProperty('hasNoPage');
  });
});

describe('a form', () => {
  test('opens and closes at its moments, by the clock of the CMS', async () => {
    const before = await revision();
    await set({ opensAt: inHours(1) });
    expect((await live()).availability).toEqual({
      kind: 'not-yet',
      opensAt: expect.stringMatching(/^\d{4}-/) as string,
    });
    expect(await revision()).not.toBe(before);
    expect((await live()).version).toBe(1);
    expect((await submit()).body).toMatchObject({
      error: { status: 409, name: 'FormClosed', details: { availability: { kind: 'not-yet' } } },
    });

    const soon = new Date(Date.now() + 8_000);
    await set({ closesAt: soon.toISOString(), closedMessage: 'Thank you. Come back in May.' });
    expect((await live()).availability).toEqual({ kind: 'open' });
    const whileOpen = await revision();
    const isNew = async () => (await revision()) !== whileOpen;
    expect(await until(isNew, { withinMs: 20_000 })).toBe(true);
    expect((await live()).availability).toEqual({
      kind: 'closed',
      message: 'Thank you. Come back in May.',
    });
    expect((await submit()).status).toBe(409);
    expect(await kept()).toEqual([]);
  });

  test('answers a repeated submission as before, though it has closed since', async () => {
    await set({});
    const key = randomUUID();
    const answers = answersOf('early@example.org');
    const first = await submit({ key, answers });
    await set({ closesAt: inHours(-1) });
    const again = await submit({ key, answers });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await kept()).toHaveLength(1);
  });

  test('takes exactly as many responses as it may, of fifty at once', async () => {
    await set({ mostResponses: 7, closedMessage: 'We have enough people.' });
    const before = await revision();
    const all = await Promise.all(Array.from({ length: 50 }, () => submit()));
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(7);
    expect(statuses.filter((status) => status === 409)).toHaveLength(43);
    expect(await kept()).toHaveLength(7);
    expect(await sql('select 1 from registry.outbox')).toHaveLength(7);
    expect((await live()).availability).toEqual({
      kind: 'full',
      message: 'We have enough people.',
    });
    expect(await revision()).not.toBe(before);
    await set({ mostResponses: 8 });
    expect((await live()).availability).toEqual({ kind: 'open' });
  });

  test.each([
    [{ opensAt: inHours(2), closesAt: inHours(1) }, /closes before it opens/],
    [{ confirmationTo: 'fullName' }, /confirmation cannot go to “Your name”/],
  ])('is not published with %j', async (settings, reason) => {
    await staff.call('PUT', `${formsPath}/${documentId}`, settings);
    const refused = await staff.call('POST', `${formsPath}/${documentId}/actions/publish`, {});
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toMatch(reason);
    await set({ confirmationTo: null });
  });

  test('that was shipped is always open', async () => {
    const { documentId: shipped } = await staff.readForm('registration');
    await staff.call('PUT', `${formsPath}/${shipped}`, { closesAt: inHours(1) });
    const refused = await staff.call('POST', `${formsPath}/${shipped}/actions/publish`, {});
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toMatch(/always open/);
    await staff.call('POST', `${formsPath}/${shipped}/actions/discard`, {});
  });

  test('keeps the address that it was published under', async () => {
    const refused = await staff.call('PUT', `${formsPath}/${documentId}`, { slug: 'elsewhere' });
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toMatch(/published as “wildfire-season”/);
  });

  test('is taken off the site by unpublishing, and not deleted while it has responses', async () => {
    await set({});
    await submit();
    const superior = await signIn(cms, 'system.administrator@example.org');
    const refused = await superior.call('DELETE', `${formsPath}/${documentId}`);
    expect(refused.status).toBe(400);
    expect(messageIn(refused)).toMatch(/People have answered/);

    const before = await revision();
    const taken = await superior.call('POST', `${formsPath}/${documentId}/actions/unpublish`, {});
    expect(taken.status).toBe(200);
    expect((await cms.call('GET', `/api/forms/${slug}`)).status).toBe(404);
    expect((await submit()).status).toBe(404);
    expect(await revision()).not.toBe(before);
    await set({});
    expect((await live()).version).toBe(1);
    expect((await submit()).status).toBe(201);
  });
});
