import { randomUUID } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MadePreview } from '../../cms/src/plugins/forms/shared/preview.ts';
import type { FileReference } from '../../form-schemas/src/index.ts';
import { megabyte } from '../../form-schemas/src/kinds/file/size.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { exe, pdf, png } from '../harness/files.ts';
import { formsPath, makeForm, publishForm } from '../harness/own-form.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { signIn, type StaffMember } from '../harness/staff.ts';

// TypeScript takes the CMS for CommonJS, which this folder cannot import by name.
const { listenAsClamd, testVirus } = (await import(
  inRoot('cms/src/plugins/forms/server/src/scan/small-clamd.fixture.ts')
)) as { listenAsClamd(): Promise<Server>; testVirus(): string };

type Forget = (db: unknown, now: Date) => Promise<void>;
const { forgetExpired } = (await import(
  inRoot('cms/src/plugins/forms/server/src/store/expired.ts')
)) as { forgetExpired: Forget };

let cms: CmsProcess;
let sql: Sql;
let clamd: Server;
let administrator: StaffMember;
let version: number;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await createDatabase();
  clamd = await listenAsClamd();
  const { port } = clamd.address() as AddressInfo;
  const settings = { CLAMD_ADDRESS: `127.0.0.1:${port}`, LIMIT_WITHOUT_PROOF: '1000' };
  cms = await startCms(databaseUrl, settings);
  sql = await connect(databaseUrl);
  administrator = await signIn(cms, 'program.administrator@example.org');
  const form = await administrator.readForm('registration');
  const accepting = { maxMegabytes: 1, maxFiles: 2 };
  form.steps[0]?.questions.push(
    { key: 'licence', kind: 'file', label: 'Licence', accept: 'pdfOrImage', ...accepting },
    { key: 'photo', kind: 'file', label: 'Photo', accept: 'image', ...accepting },
  );
  expect(await administrator.publish(form)).toMatchObject({ status: 200 });
  ({ version } = await cms.form());
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
  clamd.close();
});
beforeEach(() => sql('truncate registrants, registry.upload, registry.rate_limit cascade'));

type Sending = {
  content?: Buffer;
  name?: string;
  question?: string;
  slug?: string;
  locale?: string;
  headers?: Record<string, string>;
};

const upload = ({
  content = pdf(),
  name = 'licence.pdf',
  question = 'licence',
  slug = 'registration',
  locale = 'en',
  headers = {},
}: Sending = {}): Promise<Answer> =>
  cms.call('POST', `/api/forms/${slug}/uploads?locale=${locale}`, {
    headers: {
      'content-type': 'application/octet-stream',
      'x-question': question,
      'x-file-name': encodeURIComponent(name),
      'x-client-address': '203.0.113.9',
      ...headers,
    },
    body: new Uint8Array(content),
  });

const referenceIn = ({ body }: Answer) => (body as { data: FileReference }).data;
const errorIn = ({ body }: Answer) =>
  (
    body as {
      error: {
        name: string;
        message: string;
        details: { errors?: { path: unknown[]; name: string; message: string }[] };
      };
    }
  ).error;
const uploaded = async (sending?: Sending) => referenceIn(await upload(sending));
const submit = (more: object, key: string = randomUUID()) =>
  cms.submit({ answers: { ...nurse, ...more }, version, key });
const kept = () => sql('select * from registry.upload order by uploaded_at');

describe('an upload', () => {
  test('is kept, and answered with a reference', async () => {
    const answer = await upload({ name: 'Pièce d’identité.PDF' });
    expect(answer.status).toBe(201);
    const size = pdf().length;
    expect(referenceIn(answer)).toEqual({
      id: expect.stringMatching(/^[A-Za-z0-9_-]{32}$/) as string,
      name: 'Pièce d’identité.PDF',
      size,
      type: 'application/pdf',
    });
    const [row] = await kept();
    expect(row).toMatchObject({
      ...referenceIn(answer),
      form: 'registration',
      question: 'licence',
      scanned: true,
      bound_to: null,
    });
    expect(row?.['content']).toEqual(pdf());
    expect(row?.['client']).not.toContain('203.0.113.9');
  });

  test('of the largest size is kept, and of one byte more is not', async () => {
    const padded = (size: number) => Buffer.concat([pdf(), Buffer.alloc(size - pdf().length, ' ')]);
    expect(await upload({ content: padded(megabyte) })).toMatchObject({ status: 201 });
    const refused = await upload({ content: padded(megabyte + 1), name: 'scan.pdf' });
    expect(refused.status).toBe(413);
    expect(errorIn(refused)).toMatchObject({
      name: 'PayloadTooLargeError',
      details: {
        errors: [
          {
            path: ['licence'],
            name: 'maximum',
            message: '“scan.pdf” is larger than 1 MB. Choose a smaller file',
          },
        ],
      },
    });
    expect(await kept()).toHaveLength(1);
  });

  test('that never says how long it is is measured as it comes', async () => {
    const block = new Uint8Array(64 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(block);
      },
    });
    const answer = await cms.call('POST', '/api/forms/registration/uploads', {
      headers: {
        'content-type': 'application/octet-stream',
        'x-question': 'licence',
        'x-file-name': 'long.pdf',
      },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(await kept()).toEqual([]);
  });

  test.each<[string, Buffer, string]>([
    ['a program that is called a PDF', exe(), 'licence.pdf'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'licence.pdf'],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png'],
    ['an archive', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), 'licence.pdf'],
    ['a PDF after something else', Buffer.concat([Buffer.from('GIF89a'), pdf()]), 'licence.pdf'],
    ['text', Buffer.from('I am a nurse'), 'licence.pdf'],
  ])('%s is refused by its content', async (_what, content, name) => {
    const answer = await upload({ content, name });
    expect(answer.status).toBe(415);
    expect(errorIn(answer).details.errors).toEqual([
      {
        path: ['licence'],
        name: 'option',
        message: `“${name}” cannot be taken. Choose a PDF, or a picture in JPEG or PNG`,
      },
    ]);
    expect(await kept()).toEqual([]);
  });

  test('must be of a type that its question accepts, and is told in the person’s language', async () => {
    expect(await upload({ question: 'photo', content: png() })).toMatchObject({ status: 201 });
    const refused = await upload({ question: 'photo', name: 'moi.pdf', locale: 'fr' });
    expect(refused.status).toBe(415);
    expect(errorIn(refused).message).toBe(
      '«\u202fmoi.pdf\u202f» ne peut pas être accepté. Choisissez une image JPEG ou PNG',
    );
  });

  test('with nothing in it is refused', async () => {
    const answer = await upload({ content: Buffer.alloc(0), name: 'empty.pdf' });
    expect(answer.status).toBe(400);
    expect(errorIn(answer).message).toBe('“empty.pdf” is empty. Choose another file');
  });

  test.each([
    ['C:\\Users\\nora\\..\\licence.pdf', 'licence.pdf'],
    ['../../../etc/cron.d/licence', 'licence.pdf'],
    ['two\r\nSet-Cookie: lines.pdf', 'two Set-Cookie: lines.pdf'],
    ['fdp.\u202eexe', 'fdp.exe.pdf'],
    ['\u0000', 'file.pdf'],
    ['免許証 🩺.pdf', '免許証 🩺.pdf'],
    [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(120)}.pdf`],
  ])('called %j is kept as %j', async (name, expected) => {
    expect((await uploaded({ name })).name).toBe(expected);
  });

  test.each<[string, Sending, number]>([
    ['for a form that is not there', { slug: 'nothing' }, 404],
    ['for a question that is not there', { question: 'passport' }, 404],
    ['for a question of another kind', { question: 'firstName' }, 404],
    ['for a key of every object', { question: 'constructor' }, 404],
    ['without a question', { headers: { 'x-question': '' } }, 400],
    ['with a name that is not encoded', { headers: { 'x-file-name': '%zz' } }, 400],
    [
      'as JSON',
      { headers: { 'content-type': 'application/json' }, content: Buffer.from('{}') },
      415,
    ],
    ['as a form', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
    ['in a language that forms have not', { locale: 'de' }, 400],
  ])('%s is refused', async (_what, sending, status) => {
    expect(await upload(sending)).toMatchObject({ status });
    expect(await kept()).toEqual([]);
  });

  test('needs the token of the site', async () => {
    for (const authorization of ['', 'Bearer wrong', 'Basic eDp5']) {
      const { status } = await upload({ headers: { authorization } });
      expect([401, 403]).toContain(status);
    }
    expect(await kept()).toEqual([]);
  });

  test('does not open the other doors to bytes', async () => {
    for (const path of [
      '/api/forms/registration/submissions',
      '/api/forms/registration/uploads/x',
      '/api/upload',
      '/admin/login',
    ]) {
      const { status } = await cms.call('POST', path, {
        headers: { 'content-type': 'application/octet-stream' },
        body: 'x',
      });
      expect(status, path).toBe(415);
    }
  });

  test('with a virus is refused, and nothing of it kept', async () => {
    const content = Buffer.concat([pdf(), Buffer.from(testVirus())]);
    const answer = await upload({ content, name: 'odd.pdf' });
    expect(answer.status).toBe(400);
    expect(errorIn(answer).details.errors?.[0]).toEqual({
      path: ['licence'],
      name: 'infected',
      message: '“odd.pdf” may hold a virus and was not kept. Choose another file',
    });
    expect(await kept()).toEqual([]);
  });

  test('waits while too many of the client, or of all, were never sent', async () => {
    const { client } = (await uploaded().then(kept))[0] as { client: string };
    const fill = (count: number, whose: string) =>
      sql(
        `insert into registry.upload (id, form, question, name, type, size, digest, content, scanned, client, uploaded_at)
         select lpad(n::text, 32, $2), 'registration', 'licence', 'a.pdf', 'application/pdf', 1, '', 'a', true, $3, now()
         from generate_series(1, $1::int) n`,
        [count, whose === client ? 'a' : 'b', whose],
      );
    await fill(99, client);
    const tooMany = await upload();
    expect(tooMany).toMatchObject({ status: 429 });
    expect(Number(tooMany.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await upload({ headers: { 'x-client-address': '203.0.113.10' } })).toMatchObject({
      status: 201,
    });
    await fill(899, 'others');
    const busy = await upload({ headers: { 'x-client-address': '203.0.113.10' } });
    expect(busy).toMatchObject({ status: 503 });
    expect(busy.headers.get('retry-after')).toBe('30');
  });
});

describe('an upload to a form that staff made', () => {
  const slug = 'credentials';
  const closedMessage = 'We have enough people.';
  const hour = 3_600_000;
  const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
  const open = { opensAt: null, closesAt: null, mostResponses: null, closedMessage };
  const question = { key: 'licence', kind: 'file', label: 'Licence', accept: 'pdf' };
  const form = {
    title: 'Credentials',
    slug,
    ...open,
    steps: [
      {
        key: 'licences',
        title: 'Licences',
        questions: [{ ...question, maxMegabytes: 1, maxFiles: 1 }],
      },
      {
        key: 'send',
        title: 'Send',
        questions: [{ key: 'confirm', kind: 'declaration', label: 'That is true' }],
      },
    ],
  };
  let documentId: string;
  beforeAll(async () => {
    documentId = await makeForm(administrator, form);
  });

  test.each<[string, object, object]>([
    ['is not open yet', { opensAt: at(1) }, { kind: 'not-yet' }],
    ['is closed', { closesAt: at(-1) }, { kind: 'closed', message: closedMessage }],
    ['is full', { mostResponses: 1 }, { kind: 'full', message: closedMessage }],
  ])('that %s is refused with its words, and not kept', async (_what, settings, availability) => {
    await sql('truncate submissions');
    await publishForm(administrator, documentId, open);
    expect(await upload({ slug })).toMatchObject({ status: 201 });
    const answer = await cms.submit({ slug, version: 1, answers: { confirm: true } });
    expect(answer.status).toBe(201);
    await sql('truncate registry.upload');

    await publishForm(administrator, documentId, { ...open, ...settings });
    const refused = await upload({ slug });
    expect(refused.status).toBe(409);
    expect(errorIn(refused)).toMatchObject({ name: 'FormClosed', details: { availability } });
    expect(await kept()).toEqual([]);
  });

  test('that was taken off the site is refused as to a closed one', async () => {
    await publishForm(administrator, documentId, open);
    await administrator.call('POST', `${formsPath}/${documentId}/actions/unpublish`, {});
    const refused = await upload({ slug });
    expect(refused.status).toBe(409);
    expect(errorIn(refused)).toMatchObject({ details: { availability: { kind: 'closed' } } });
    expect(await kept()).toEqual([]);
  });
});

describe('an upload to a preview', () => {
  const preview = async () => {
    const { documentId } = await administrator.readForm('registration');
    const { body } = await administrator.call('POST', `/forms/${documentId}/preview`);
    const { addresses } = (body as { data: Extract<MadePreview, { kind: 'made' }> }).data;
    return addresses.en.split('/').at(-1) ?? '';
  };
  const slugOf = (id: string) => `previews/${id}`;

  test('is judged as it would be, and kept nowhere', async () => {
    const slug = slugOf(await preview());
    const taken = await upload({ slug, name: 'licence.pdf' });
    expect(taken.status).toBe(201);
    expect(referenceIn(taken)).toMatchObject({ name: 'licence.pdf', type: 'application/pdf' });
    const refused = await upload({ slug, content: exe(), name: 'licence.pdf' });
    expect(refused.status).toBe(415);
    expect(errorIn(refused).message).toContain('cannot be taken');
    expect(await kept()).toEqual([]);
  });

  test('gives no reference that a submission could bring', async () => {
    const licence = await uploaded({ slug: slugOf(await preview()) });
    const answer = await submit({ licence: [licence] });
    expect(errorIn(answer).details.errors).toMatchObject([{ path: ['licence'], name: 'upload' }]);
  });

  test.each<[string, Sending]>([
    ['that is over', { slug: slugOf('x'.repeat(32)) }],
    ['that cannot be', { slug: slugOf('x') }],
  ])('%s is refused', async (_what, sending) => {
    expect(await upload(sending)).toMatchObject({ status: 404 });
  });

  test('for a question that it has not is refused', async () => {
    const slug = slugOf(await preview());
    expect(await upload({ slug, question: 'passport' })).toMatchObject({ status: 404 });
  });
});

describe('a submission', () => {
  test('takes its files with it', async () => {
    const [first, second] = [await uploaded(), await uploaded({ content: png(), name: 'me.png' })];
    const answer = await submit({ licence: [first, second] });
    expect(answer.status).toBe(201);
    const { confirmationNumber } = (answer.body as { data: { confirmationNumber: string } }).data;
    const rows = await kept();
    expect(rows.map(({ bound_to }) => bound_to)).toEqual([confirmationNumber, confirmationNumber]);
    const [registrant] = await sql('select answers from registrants');
    expect(registrant?.['answers']).toMatchObject({ licence: [first, second] });
  });

  test('sent again with its key is the same one, and takes nothing twice', async () => {
    const licence = [await uploaded()];
    const key = randomUUID();
    const first = await submit({ licence }, key);
    const again = await submit({ licence }, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await sql('select id from registrants')).toHaveLength(1);
  });

  test.each<[string, (file: FileReference) => object]>([
    ['was never uploaded', (file) => ({ ...file, id: 'x'.repeat(32) })],
    ['has another name', (file) => ({ ...file, name: 'other.pdf' })],
    ['has another size', (file) => ({ ...file, size: file.size + 1 })],
    ['has another type', (file) => ({ ...file, type: 'image/png' })],
  ])('with a file that %s is refused', async (_what, change) => {
    const answer = await submit({ licence: [change(await uploaded())] });
    expect(answer.status).toBe(400);
    expect(errorIn(answer)).toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['licence'], name: 'upload' }] },
    });
    expect(errorIn(answer).details.errors?.[0]?.message).toMatch(
      /^“.+” is no longer kept for this question\. Remove it and choose it again$/u,
    );
    expect(await sql('select id from registrants')).toEqual([]);
    expect((await kept())[0]).toMatchObject({ bound_to: null });
  });

  test('with a file of another question is refused', async () => {
    const photo = await uploaded({ question: 'photo', content: png(), name: 'me.png' });
    const answer = await submit({ licence: [photo] });
    expect(errorIn(answer).details.errors).toMatchObject([{ path: ['licence'], name: 'upload' }]);
  });

  test('with a file that somebody else has sent is refused', async () => {
    const licence = [await uploaded()];
    expect(await submit({ licence })).toMatchObject({ status: 201 });
    const second = await submit({ licence, email: 'second@example.org' });
    expect(errorIn(second).details.errors).toMatchObject([{ path: ['licence'], name: 'upload' }]);
    expect(await sql('select id from registrants')).toHaveLength(1);
  });

  test('races others for the same file, and one of them has it', async () => {
    const files = [await uploaded(), await uploaded({ name: 'b.pdf' })];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => {
        const licence = index % 2 === 0 ? files : files.toReversed();
        return submit({ licence, email: `racer${index}@example.org` });
      }),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      201,
      ...new Array<number>(7).fill(400),
    ]);
    expect(await sql('select id from registrants')).toHaveLength(1);
    const owners = (await kept()).map(({ bound_to }) => bound_to);
    expect(new Set(owners).size).toBe(1);
  });

  test('that fails leaves its files for another try', async () => {
    const licence = [await uploaded()];
    expect(await submit({ licence, email: 'no address' })).toMatchObject({ status: 400 });
    expect(await submit({ licence })).toMatchObject({ status: 201 });
  });

  test('to a version that asks for no such file any more keeps the file in the history', async () => {
    const photo = [await uploaded({ question: 'photo', content: png(), name: 'me.png' })];
    const before = version;
    const form = await administrator.readForm('registration');
    const questions = form.steps[0]?.questions ?? [];
    const removed = questions.findIndex(({ key }) => key === 'photo');
    const [question] = questions.splice(removed, 1);
    expect(await administrator.publish(form)).toMatchObject({ status: 200 });
    const unknown = { id: 'x'.repeat(32), name: 'x.png', size: 1, type: 'image/png' };
    const answer = await cms.submit({
      answers: { ...nurse, photo: [...photo, unknown] },
      version: before,
    });
    expect(answer.status).toBe(201);
    const [history] = await sql(
      'select superseded from registry.registrant_history order by id desc',
    );
    expect(history?.['superseded']).toEqual({ photo });
    expect((await kept())[0]?.['bound_to']).not.toBeNull();

    const restored = await administrator.readForm('registration');
    const { id: _id, ...again } = question ?? { key: '', label: '' };
    restored.steps[0]?.questions.push(again);
    expect(await administrator.publish(restored)).toMatchObject({ status: 200 });
    ({ version } = await cms.form());
  });
});

describe('a file that was sent', () => {
  const open = async (who: string | undefined, id: string) => {
    const headers: Record<string, string> = who ? { authorization: `Bearer ${who}` } : {};
    return fetch(`${cms.url}/forms/uploads/${id}`, { headers });
  };
  const tokenOf = async (email: string) => {
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: cms.secrets.SEED_STAFF_PASSWORD }),
    });
    return ((await response.json()) as { data: { token: string } }).data.token;
  };

  test('is given to staff who may see it, to be saved and not shown, and that is noted', async () => {
    const name = 'Pièce “d’identité”.pdf';
    const licence = await uploaded({ name });
    await submit({ licence: [licence] });
    const token = await tokenOf('ministry@example.org');
    const response = await open(token, licence.id);

    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf());
    const header = (header: string) => response.headers.get(header);
    expect(header('content-type')).toBe('application/pdf');
    expect(header('content-disposition')).toMatch(/^attachment; filename=/u);
    expect(header('content-disposition')).toContain(`filename*=UTF-8''Pi%C3%A8ce`);
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(header('cache-control')).toBe('no-store');
    const audited = await sql(`select * from registry.audit where action = 'upload.read'`);
    expect(audited).toMatchObject([
      { subject: licence.id, details: { form: 'registration', question: 'licence' } },
    ]);
    expect(audited[0]?.['actor']).toMatch(/^staff:\d+$/u);
    expect(JSON.stringify(audited)).not.toContain('identité');
  });

  test('is given to nobody else', async () => {
    const licence = await uploaded();
    await submit({ licence: [licence] });
    expect((await open(await tokenOf('communications@example.org'), licence.id)).status).toBe(403);
    // The nurse would go to the north, and is not there for the interior.
    const elsewhere = await tokenOf('interior.health@example.org');
    expect((await open(elsewhere, licence.id)).status).toBe(404);
    for (const token of [undefined, 'nobody', cms.secrets.CMS_API_TOKEN]) {
      expect((await open(token, licence.id)).status).toBe(401);
    }
    for (const path of [`/api/forms/uploads/${licence.id}`, `/uploads/${licence.id}`]) {
      expect((await fetch(`${cms.url}${path}`)).status).toBeGreaterThanOrEqual(401);
    }
    const { status } = await cms.call('GET', `/api/forms/registration/uploads/${licence.id}`);
    expect(status).toBe(404);
  });

  test('is not there before it is sent, or under another id', async () => {
    const licence = await uploaded();
    const staff = await tokenOf('system.administrator@example.org');
    for (const id of [licence.id, 'x'.repeat(32), 'x', '..%2f..%2fetc', "'"]) {
      expect((await open(staff, id)).status, id).toBe(404);
    }
  });
});

describe('a file that is never sent', () => {
  const hours = (count: number) => new Date(Date.now() + count * 60 * 60 * 1000);

  test('is removed after a day, and one that was sent is not', async () => {
    const knex = createRequire(inRoot('cms', 'package.json'))('knex') as (config: object) => {
      destroy(): Promise<void>;
    };
    const [sent, unsent] = [await uploaded(), await uploaded({ name: 'forgotten.pdf' })];
    await submit({ licence: [sent] });
    const db = knex({ client: 'pg', connection: databaseUrl });
    try {
      await forgetExpired(db, hours(23));
      expect(await kept()).toHaveLength(2);
      await forgetExpired(db, hours(25));
      expect((await kept()).map(({ name }) => name)).toEqual(['licence.pdf']);
    } finally {
      await db.destroy();
    }
    const answer = await submit({ licence: [unsent], email: 'late@example.org' });
    expect(errorIn(answer).details.errors).toMatchObject([{ path: ['licence'], name: 'upload' }]);
  });
});

test('without a scanner that answers, no file is taken', async () => {
  await new Promise((closed) => clamd.close(closed));
  const answer = await upload();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('30');
  expect(await kept()).toEqual([]);
  expect(await cms.log()).toContain('A file was not scanned');
});
