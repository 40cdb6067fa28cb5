import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FileReference } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase, inboxUrl } from '../harness/database.ts';
import { draftCalls, draftTokenIn, type DraftCalls } from '../harness/drafts.ts';
import { pdf } from '../harness/files.ts';
import { mailsTo, mailTo } from '../harness/inbox.ts';
import { makeForm, publishForm, wildfire } from '../harness/own-form.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signIn, type StaffMember } from '../harness/staff.ts';

type Forget = (db: unknown, now: Date) => Promise<void>;
const { deleteExpiredDrafts } = (await import(
  inRoot('cms/src/plugins/forms/server/src/store/drafts.ts')
)) as { deleteExpiredDrafts: Forget };

let cms: CmsProcess;
let sql: Sql;
let administrator: StaffMember;
let drafts: DraftCalls;
let version: number;
let registrationTitle: string;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl, { LIMIT_WITHOUT_PROOF: '1000' });
  sql = await connect(databaseUrl);
  drafts = draftCalls(cms);
  administrator = await signIn(cms, 'program.administrator@example.org');
  const form = await administrator.readForm('registration');
  form.steps[0]?.questions.push({
    key: 'licence',
    kind: 'file',
    label: 'Licence',
    accept: 'pdfOrImage',
    maxMegabytes: 1,
    maxFiles: 2,
  });
  expect(await administrator.publish(form)).toMatchObject({ status: 200 });
  ({ version, title: registrationTitle } = await cms.form());
  await makeForm(administrator, wildfire);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});
beforeEach(() =>
  sql(
    'truncate registrants, registry.draft, registry.outbox, registry.upload, registry.rate_limit cascade',
  ),
);

const { confirm: _confirm, ...uncertified } = nurse;
let people = 0;
const newAddress = () => `drafts.${(people += 1)}.${Date.now()}@example.org`;
const tokenOf = ({ body }: Answer) => (body as { data: { token: string } }).data.token;
const opened = ({ body }: Answer) => (body as { data: { answers: object; lost: object[] } }).data;
const errorIn = ({ body }: Answer) => (body as { error: { name: string; message: string } }).error;
const rows = () => sql('select * from registry.draft');
const saved = async (more: object = {}) => {
  const answer = await drafts.save({
    version,
    answers: uncertified,
    step: 'credentials',
    email: newAddress(),
    ...more,
  });
  expect(answer.status).toBe(201);
  return tokenOf(answer);
};
const gone = { status: 410 };

describe('a draft', () => {
  test('is opened by the link in the mail, as often as one likes, where the person was', async () => {
    const email = newAddress();
    const token = await saved({ email, answers: { ...uncertified, email } });
    const mail = await mailTo({ inboxUrl: inboxUrl() }, email);
    expect(mail.subject).toBe('Your link to continue later');
    expect(draftTokenIn(mail)).toBe(token);
    expect(mail.text).toContain('30 days');
    for (const _time of [1, 2, 3]) {
      const answer = await drafts.open(token);
      expect(answer.status).toBe(200);
      expect(opened(answer)).toEqual({
        slug: 'registration',
        version,
        step: 'credentials',
        answers: { ...uncertified, email },
        lost: [],
      });
    }
  });

  test('leaves nothing readable: no answer, no address, and not its token', async () => {
    const email = newAddress();
    const secret = `Zebra-${randomBytes(6).toString('hex')}`;
    const token = await saved({ email, answers: { ...uncertified, lastName: secret, email } });
    await mailTo({ inboxUrl: inboxUrl() }, email);
    await drafts.open(token);
    await drafts.open(`${token.slice(0, -2)}AA`);

    const [row] = await rows();
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      ['client', 'expires_at', 'form', 'form_version', 'id', 'sealed'].toSorted(),
    );
    const inClear = JSON.stringify(row);
    const sealed = Buffer.from(String(row?.['sealed']), 'base64').toString('latin1');
    for (const told of [secret, email, 'drafts.', nurse.primaryPhone, token, '203.0.113.9']) {
      expect(inClear).not.toContain(told);
      expect(sealed).not.toContain(told);
    }
    // Sent: what was sealed of it is scrubbed, and the row names a mailbox and nothing of the draft.
    await expect
      .poll(() => sql('select status, sealed, payload from registry.outbox'))
      .toEqual([{ status: 'sent', sealed: null, payload: { formTitle: registrationTitle } }]);
    const log = await cms.log();
    for (const told of [secret, email, token, String(row?.['id'])]) expect(log).not.toContain(told);
    const limits = JSON.stringify(await sql('select * from registry.rate_limit'));
    expect(limits).not.toContain(email);
  });

  test('two of the same answers have nothing in common', async () => {
    await saved();
    await saved();
    const [one, other] = await rows();
    expect(one?.['id']).not.toBe(other?.['id']);
    expect(String(one?.['sealed']).slice(0, 40)).not.toBe(String(other?.['sealed']).slice(0, 40));
  });

  test('keeps the answers of the form, judged by nobody, and not what certifies them', async () => {
    const answers = { firstName: ' ', postalCode: 'nonsense', confirm: true, other: 'x' };
    const token = await saved({ answers, step: 'no-such-step' });
    expect(opened(await drafts.open(token))).toEqual({
      slug: 'registration',
      version,
      step: '',
      answers: { firstName: ' ', postalCode: 'nonsense' },
      lost: [],
    });
  });

  test('of a form that staff made is kept as any other', async () => {
    const answers = { fullName: 'Zoë Gagnon' };
    const answer = await drafts.save(
      { answers, email: newAddress(), step: 'you' },
      { slug: wildfire.slug },
    );
    expect(opened(await drafts.open(tokenOf(answer)))).toMatchObject({
      slug: wildfire.slug,
      answers,
      step: 'you',
    });
  });
});

describe('the link of a draft', () => {
  test.each([
    ['altered', (token: string) => `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`],
    ['cut', (token: string) => token.slice(0, -1)],
    ['empty', () => ''],
    ['invented', () => randomBytes(32).toString('base64url')],
    ['of SQL', () => "' or true --"],
  ])('that is %s opens nothing', async (_how, change) => {
    const token = await saved();
    const answer = await drafts.open(change(token));
    expect(answer).toMatchObject(gone);
    expect(errorIn(answer)).toMatchObject({ name: 'LinkGone' });
    expect(await rows()).toHaveLength(1);
  });

  test('opens nothing after its 30 days, and the sweep removes what it opened', async () => {
    const token = await saved();
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
    const [row] = await rows();
    const expiresAt = row?.['expires_at'] as Date;
    expect(expiresAt.getTime()).toBeGreaterThan(inDays(29.9).getTime());
    expect(expiresAt.getTime()).toBeLessThan(inDays(30.1).getTime());

    await sql(`update registry.draft set expires_at = now() - interval '1 second'`);
    const expired = await drafts.open(token);
    expect(expired.body).toEqual((await drafts.open('x'.repeat(43))).body);
    expect(expired).toMatchObject(gone);

    const live = await saved();
    const knex = createRequire(inRoot('cms', 'package.json'))('knex') as (config: object) => {
      destroy(): Promise<void>;
    };
    const db = knex({ client: 'pg', connection: databaseUrl });
    await deleteExpiredDrafts(db, new Date());
    await db.destroy();
    expect(await rows()).toHaveLength(1);
    expect(await drafts.open(live)).toMatchObject({ status: 200 });
  });

  test('opens nothing where what was sealed was changed in the database', async () => {
    const token = await saved();
    const [row] = await rows();
    const bytes = Buffer.from(String(row?.['sealed']), 'base64');
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await sql('update registry.draft set sealed = $1', [bytes.toString('base64')]);
    expect(await drafts.open(token)).toMatchObject(gone);
  });

  test('cannot be made by whoever has the database: a row moved to another token stays shut', async () => {
    const token = await saved();
    const other = await saved();
    const [{ id } = {}] = await sql('select id from registry.draft limit 1');
    await sql(
      'update registry.draft set sealed = (select sealed from registry.draft where id = $1)',
      [id],
    );
    const answers = [await drafts.open(token), await drafts.open(other)];
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });
});

describe('saving again', () => {
  test('for the same mailbox replaces the draft, keeps its link and renews its 30 days', async () => {
    const email = newAddress();
    const token = await saved({ email });
    await sql(`update registry.draft set expires_at = now() + interval '1 day'`);
    const again = await saved({
      email: email.toUpperCase(),
      token,
      answers: { firstName: 'Wren' },
      step: 'contact',
    });
    expect(again).toBe(token);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect((row?.['expires_at'] as Date).getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect(opened(await drafts.open(token))).toMatchObject({
      answers: { firstName: 'Wren' },
      step: 'contact',
    });
  });

  test('for another mailbox gives another link, and the earlier one opens nothing', async () => {
    const token = await saved();
    const other = await saved({ token, answers: { firstName: 'Wren' } });
    expect(other).not.toBe(token);
    expect(await drafts.open(token)).toMatchObject(gone);
    expect(opened(await drafts.open(other))).toMatchObject({ answers: { firstName: 'Wren' } });
    expect(await rows()).toHaveLength(1);
  });

  test.each(['x'.repeat(43), 'short', ''])(
    'with a token that is none (%s) makes a new one',
    async (token) => {
      const made = await saved({ token });
      expect(made).toMatch(/^[\w-]{43}$/);
      expect(made).not.toBe(token);
    },
  );

  test('with the token of another form’s draft leaves that one alone', async () => {
    const token = await saved();
    const answer = await drafts.save(
      { answers: {}, email: newAddress(), token },
      { slug: wildfire.slug },
    );
    expect(tokenOf(answer)).not.toBe(token);
    expect(await drafts.open(token)).toMatchObject({ status: 200 });
  });
});

describe('a draft is gone', () => {
  test('once its form was sent, and sending again is harmless', async () => {
    const token = await saved();
    const other = await saved();
    const send = () =>
      cms.call('POST', '/api/forms/registration/submissions', {
        headers: { 'content-type': 'application/json', 'idempotency-key': 'once-only' },
        body: JSON.stringify({ version, locale: 'en', answers: nurse, draft: token }),
      });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await drafts.open(token)).toMatchObject(gone);
    expect(await drafts.open(other)).toMatchObject({ status: 200 });
  });

  test('not when what was sent is refused', async () => {
    const token = await saved();
    const answer = await cms.call('POST', '/api/forms/registration/submissions', {
      headers: { 'content-type': 'application/json', 'idempotency-key': 'refused' },
      body: JSON.stringify({ version, locale: 'en', answers: uncertified, draft: token }),
    });
    expect(answer.status).toBe(400);
    expect(await drafts.open(token)).toMatchObject({ status: 200 });
  });

  test('not when it is of another form than what was sent', async () => {
    const token = tokenOf(
      await drafts.save({ answers: {}, email: newAddress() }, { slug: wildfire.slug }),
    );
    const answer = await cms.call('POST', '/api/forms/registration/submissions', {
      headers: { 'content-type': 'application/json', 'idempotency-key': 'another-form' },
      body: JSON.stringify({ version, locale: 'en', answers: nurse, draft: token }),
    });
    expect(answer.status).toBe(201);
    expect(await drafts.open(token)).toMatchObject({ status: 200 });
  });

  test('a registration is taken though its draft cannot be removed', async () => {
    const token = await saved();
    await sql(
      `create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'`,
    );
    await sql(
      'create trigger refuse before delete on registry.draft for each row execute function refuse()',
    );
    try {
      const answer = await cms.call('POST', '/api/forms/registration/submissions', {
        headers: { 'content-type': 'application/json', 'idempotency-key': 'stubborn' },
        body: JSON.stringify({ version, locale: 'en', answers: nurse, draft: token }),
      });
      expect(answer.status).toBe(201);
    } finally {
      await sql('drop trigger refuse on registry.draft');
      await sql('drop function refuse()');
    }
  });

  test('when whoever has its token discards it, and nobody else’s with it', async () => {
    const token = await saved();
    const other = await saved();
    expect(await drafts.discard('x'.repeat(43))).toMatchObject({ status: 200 });
    expect(await rows()).toHaveLength(2);
    expect(await drafts.discard(token)).toMatchObject({ status: 200 });
    expect(await drafts.discard(token)).toMatchObject({ status: 200 });
    expect(await drafts.open(token)).toMatchObject(gone);
    expect(await drafts.open(other)).toMatchObject({ status: 200 });
  });
});

describe('what can be saved', () => {
  test.each([
    ['no address', { email: 'nobody' }, 400, 'ValidationError'],
    ['an address of two people', { email: 'a@example.org,b@example.org' }, 400, 'ValidationError'],
    ['no object', { answers: ['x'] }, 400, 'ValidationError'],
    ['a version that never was', { version: 999 }, 400, 'UnknownVersion'],
    ['something else beside', { admin: true }, 400, 'ValidationError'],
    ['a step without end', { step: 'x'.repeat(101) }, 400, 'ValidationError'],
  ])('is not %s', async (_what, more, status, name) => {
    const answer = await drafts.save({ version, email: newAddress(), ...more });
    expect(answer.status).toBe(status);
    expect(errorIn(answer).name).toBe(name);
    expect(await rows()).toEqual([]);
    expect(await sql('select 1 from registry.outbox')).toEqual([]);
  });

  test('is no larger and no deeper than what can be sent', async () => {
    const large = { version, email: newAddress(), answers: { firstName: 'x'.repeat(300_000) } };
    expect(await drafts.save(large)).toMatchObject({ status: 413 });
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
    const body = `{"version":${version},"email":"a@example.org","answers":{"firstName":${deep}}}`;
    expect(await drafts.post('registration/drafts', body)).toMatchObject({ status: 400 });
    expect(await drafts.post('registration/drafts', '{"version":')).toMatchObject({ status: 400 });
    expect(await rows()).toEqual([]);
    const fits = { version, email: newAddress(), answers: { firstName: 'x'.repeat(240_000) } };
    expect(await drafts.save(fits)).toMatchObject({ status: 201 });
  });

  test('is nothing of a form that is not there or takes no answers', async () => {
    const email = newAddress();
    expect(await drafts.save({ email }, { slug: 'no-such-form' })).toMatchObject({ status: 404 });
    const documentId = await makeForm(administrator, { ...wildfire, slug: 'closed-form' });
    const closesAt = new Date(Date.now() - 1000).toISOString();
    await publishForm(administrator, documentId, { closesAt });
    const closed = await drafts.save({ email }, { slug: 'closed-form' });
    expect(closed).toMatchObject({ status: 409 });
    expect(errorIn(closed).name).toBe('FormClosed');
  });

  test('is asked for by the site alone', async () => {
    for (const path of ['registration/drafts', 'drafts/open', 'drafts/discard']) {
      const answer = await cms.call('POST', `/api/forms/${path}`, {
        headers: { 'content-type': 'application/json', authorization: '' },
        body: '{}',
      });
      expect([401, 403]).toContain(answer.status);
    }
  });
});

describe('limits', () => {
  test('one address gets five mails an hour; more is kept and answered alike, and mailed to nobody', async () => {
    const email = newAddress();
    const answers = [];
    for (let time = 0; time < 7; time += 1) answers.push(await drafts.save({ version, email }));
    for (const answer of answers) {
      expect(answer.status).toBe(201);
      expect(Object.keys((answer.body as { data: object }).data)).toEqual(['token', 'expiresAt']);
    }
    expect(await sql('select 1 from registry.outbox')).toHaveLength(5);
    expect(await drafts.open(tokenOf(answers[6] as Answer))).toMatchObject({ status: 200 });
    await expect.poll(async () => (await mailsTo({ inboxUrl: inboxUrl() }, email)).length).toBe(5);
  });

  test('a network that asks again and again for one address leaves that to others', async () => {
    const email = newAddress();
    for (let time = 0; time < 7; time += 1) await drafts.save({ version, email });
    for (let network = 1; network <= 16; network += 1) {
      await drafts.save({ version, email }, { address: `198.51.100.${network}` });
    }
    // Five for the first, and fifteen of the sixteen others.
    expect(await sql('select 1 from registry.outbox')).toHaveLength(20);
    expect(await rows()).toHaveLength(23);
  });

  test('one network saves so many an hour, then hears when to come again', async () => {
    const address = '198.51.100.77';
    await drafts.save({ version, email: newAddress() }, { address });
    await sql(`update registry.rate_limit set points = 100 where key like 'draft-network%'`);
    const refused = await drafts.save({ version, email: newAddress() }, { address });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await rows()).toHaveLength(1);
    const others = await drafts.save({ version, email: newAddress() }, { address: '192.0.2.1' });
    expect(others.status).toBe(201);
  });

  test('one network keeps no more than so many', async () => {
    const client = String((await saved().then(rows))[0]?.['client']);
    await sql(
      `insert into registry.draft (id, form, form_version, sealed, client, expires_at)
       select md5(n::text) || md5(n::text), 'registration', 1, 'x', $1, now() + interval '1 day'
       from generate_series(1, 2000) n`,
      [client],
    );
    expect(await drafts.save({ version, email: newAddress() })).toMatchObject({ status: 429 });
  });
});

test('files that are not kept any more are told, and the others stay', async () => {
  const upload = async (name: string): Promise<FileReference> => {
    const answer = await cms.call('POST', '/api/forms/registration/uploads?locale=en', {
      headers: {
        'content-type': 'application/octet-stream',
        'x-question': 'licence',
        'x-file-name': name,
        'x-client-address': '203.0.113.9',
      },
      body: new Uint8Array(pdf()),
    });
    return (answer.body as { data: FileReference }).data;
  };
  const kept = await upload('kept.pdf');
  const lost = await upload('lost.pdf');
  const token = await saved({ answers: { ...uncertified, licence: [kept, lost] } });
  await sql('delete from registry.upload where id = $1', [lost.id]);
  expect(opened(await drafts.open(token))).toMatchObject({
    answers: { licence: [kept] },
    lost: [{ question: 'licence', name: 'lost.pdf' }],
  });
  await sql('delete from registry.upload');
  const without = opened(await drafts.open(token));
  expect(without.answers).not.toHaveProperty('licence');
  expect(without.lost).toHaveLength(2);
});
