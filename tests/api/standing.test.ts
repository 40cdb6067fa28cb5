import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import type { RegistrantRecord } from '../../cms/src/plugins/registry/shared/record.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { callInProcess } from '../harness/call-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { mailsFor, signInAsOwner, type OwnerAtApi } from '../harness/owner.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Row, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;
let staff: StaffAgent;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl, { LIMIT_WITHOUT_PROOF: '100000', LIMIT_LINKS: '1000' });
  sql = await connect(databaseUrl);
  const ofMinistry = { email: 'm@gov.bc.ca', role: 'ministry-staff' };
  staff = await makeStaff(cms, sql, ofMinistry);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const mailboxOf = (name: string) => `${name.toLowerCase()}@standing.example.org`;

/** Registers somebody of a name. Resolves to the id of their document. */
async function register(name: string, more: Answers = {}): Promise<string> {
  await registerInvented(cms, [{ ...nurse, lastName: name, email: mailboxOf(name), ...more }]);
  const rows = await sql('select document_id from registrants where last_name = $1 order by id', [
    name,
  ]);
  return String(rows.at(-1)?.['document_id']);
}

const comesBack = (name: string): Promise<OwnerAtApi> =>
  signInAsOwner(callInProcess(cms), mailboxOf(name));

/** Somebody who is registered and signed in. */
async function newOwner(name: string, more: Answers = {}) {
  const documentId = await register(name, more);
  return { documentId, owner: await comesBack(name) };
}

const rowOf = async (documentId: string): Promise<Row> => {
  const [row] = await sql('select * from registrants where document_id = $1', [documentId]);
  return row ?? {};
};
const historyOf = (documentId: string) =>
  sql(
    `select cause, actor, before, after from registry.registrant_history
     where registrant_id = (select id from registrants where document_id = $1) order by id`,
    [documentId],
  );
const auditOf = async (documentId: string) =>
  (await sql('select * from registry.audit where subject = $1 order by id', [documentId])).map(
    ({ action, actor }) => `${String(actor)} ${String(action)}`,
  );
const recordOf = async (documentId: string): Promise<RegistrantRecord> => {
  const answer = await staff.get(`/registry/records/${documentId}`);
  return (answer.body as { data: RegistrantRecord }).data;
};
const errorsOf = ({ body }: { body: unknown }) =>
  (body as { error: { details: { errors: object[] } } }).error.details.errors;

const other = { because: 'other', words: '  I moved to another province ' };

describe('withdrawing', () => {
  test('takes a person out of what staff search, with the reason, and is confirmed by mail', async () => {
    const { documentId, owner } = await newOwner('Withdrawn');
    const neighbour = await register('Neighbour', { email: mailboxOf('Withdrawn') });
    // Two share the mailbox now: the session is about the one who signed in alone.
    const answer = await owner.call('POST', '/withdrawal', other);
    expect(answer).toMatchObject({ status: 200, body: { data: { kind: 'done' } } });

    expect(await rowOf(documentId)).toMatchObject({
      registrant_status: 'withdrawn',
      withdrawn_because: 'other',
      withdrawn_reason: 'I moved to another province',
      listed: false,
    });
    expect((await historyOf(documentId)).at(-1)).toMatchObject({
      cause: 'status',
      actor: 'registrant',
      before: { status: 'active' },
      after: { status: 'withdrawn', because: 'other', reason: 'I moved to another province' },
    });
    expect((await auditOf(documentId)).at(-1)).toBe('registrant registrant.status-set');
    expect(await rowOf(neighbour)).toMatchObject({ registrant_status: 'active', listed: true });
    expect(await recordOf(documentId)).toMatchObject({
      status: { status: 'withdrawn', because: 'other', reason: 'I moved to another province' },
      history: [{ kind: 'status', by: { kind: 'public' } }, { kind: 'registered' }],
    });

    const mails = () => mailsFor(mailboxOf('Withdrawn'), 'You are withdrawn');
    await expect.poll(mails, { timeout: 20_000 }).toHaveLength(1);
    const [mail] = await mails();
    expect(mail?.text).toContain('/en/update');
    expect(mail?.text).not.toContain('another province');
  });

  test('again does nothing, and coming back undoes it once', async () => {
    const { documentId, owner } = await newOwner('Returning');
    const before = await rowOf(documentId);
    await owner.call('POST', '/withdrawal', { because: 'not-relevant' });
    const withdrawn = { row: await rowOf(documentId), history: await historyOf(documentId) };
    await owner.call('POST', '/withdrawal', { because: 'not-relevant' });
    await owner.call('POST', '/withdrawal', { because: 'too-many-emails' });
    expect({ row: await rowOf(documentId), history: await historyOf(documentId) }).toEqual(
      withdrawn,
    );
    expect(
      await sql(`select 1 from registry.outbox where kind = 'withdrawal' and cause like $1`, [
        `%/${documentId}`,
      ]),
    ).toHaveLength(1);

    expect(await owner.call('POST', '/return')).toMatchObject({ status: 200 });
    await owner.call('POST', '/return');
    const after = await rowOf(documentId);
    expect(after).toMatchObject({
      registrant_status: 'active',
      withdrawn_because: null,
      withdrawn_reason: null,
      listed: true,
    });
    expect(after['last_confirmed_at']).not.toEqual(before['last_confirmed_at']);
    expect((await historyOf(documentId)).map(({ cause }) => cause)).toEqual([
      'registered',
      'status',
      'status',
    ]);
  });

  test.each([
    ['no reason', {}, { field: 'because', rule: 'required' }],
    ['another reason without words', { because: 'other' }, { field: 'words', rule: 'required' }],
    [
      'more words than are kept',
      { because: 'other', words: 'x'.repeat(501) },
      { field: 'words', rule: 'maxLength' },
    ],
  ])('is refused with %s, in words', async (what, body, error) => {
    const { documentId, owner } = await newOwner(`Refused-${what.replaceAll(' ', '-')}`);
    const answer = await owner.call('POST', '/withdrawal', body);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toMatchObject([error]);
    expect(await rowOf(documentId)).toMatchObject({ registrant_status: 'active' });
  });

  test.each([
    ['a reason that is none of the list', { because: 'bored' }],
    ['words that are no text', { because: 'other', words: 7 }],
    ['a NUL', { because: 'other', words: 'a\u0000b' }],
    ['more than anyone writes', { because: 'other', words: 'x'.repeat(20_000) }],
    ['something that is not asked', { because: 'not-relevant', status: 'active' }],
  ])('is refused with %s', async (what, body) => {
    const { documentId, owner } = await newOwner(`Odd-${what.replaceAll(' ', '-')}`);
    expect(await owner.call('POST', '/withdrawal', body)).toMatchObject({ status: 400 });
    expect(await rowOf(documentId)).toMatchObject({ registrant_status: 'active' });
  });

  test('leaves nothing behind when its mail cannot be written', async () => {
    const { documentId, owner } = await newOwner('Undone');
    const before = { row: await rowOf(documentId), audit: await auditOf(documentId) };
    await sql(`create function pg_temp_refuse() returns trigger language plpgsql as
      $$ begin if new.kind = 'withdrawal' then raise exception 'no'; end if; return new; end $$`);
    await sql(`create trigger refuse_mail before insert on registry.outbox
      for each row execute function pg_temp_refuse()`);
    try {
      const answer = await owner.call('POST', '/withdrawal', { because: 'not-relevant' });
      expect(answer.status).toBe(500);
      expect({ row: await rowOf(documentId), audit: await auditOf(documentId) }).toEqual(before);
    } finally {
      await sql('drop trigger refuse_mail on registry.outbox');
      await sql('drop function pg_temp_refuse()');
    }
  });
});

describe('coming back', () => {
  test('is told by which registration one is listed, after registering again', async () => {
    const { documentId, owner } = await newOwner('Twice');
    await owner.call('POST', '/withdrawal', { because: 'did-not-sign-up' });
    await register('Twice');
    const [, second] = await sql(
      `select document_id, registrant_status from registrants where last_name = 'Twice' order by id`,
    );
    expect(second).toMatchObject({ registrant_status: 'active' });

    const answer = await owner.call('POST', '/return');
    expect(answer).toMatchObject({
      status: 409,
      body: {
        error: {
          details: {
            kind: 'registered-already',
            other: { documentId: second?.['document_id'] },
          },
        },
      },
    });
    expect(await rowOf(documentId)).toMatchObject({ registrant_status: 'withdrawn' });
  });

  test('is how someone who lapsed is active again', async () => {
    const { documentId, owner } = await newOwner('Lapsed');
    await sql(`update registrants set registrant_status = 'lapsed' where document_id = $1`, [
      documentId,
    ]);
    expect(await owner.call('POST', '/return')).toMatchObject({ status: 200 });
    expect(await rowOf(documentId)).toMatchObject({ registrant_status: 'active', listed: true });
    expect((await historyOf(documentId)).at(-1)).toMatchObject({
      before: { status: 'lapsed' },
      after: { status: 'active' },
    });
  });

  test('does not end a wait to be merged', async () => {
    const documentId = await register('Waiting');
    await register('Waiting');
    const owner = await comesBack('Waiting');
    const [second] = await sql(
      `select document_id from registrants where last_name = 'Waiting' and document_id <> $1`,
      [documentId],
    );
    await owner.call('PUT', `/registration/${String(second?.['document_id'])}`);
    expect(await owner.call('POST', '/return')).toMatchObject({ status: 409 });
    expect(await rowOf(String(second?.['document_id']))).toMatchObject({
      registrant_status: 'pending-merge',
    });
  });
});

describe('stopping mail', () => {
  test('leaves a person registered, is told to staff, and can be undone', async () => {
    const { documentId, owner } = await newOwner('Quiet');
    await owner.call('PUT', '/mail', { wanted: false });
    const stopped = await rowOf(documentId);
    expect(stopped).toMatchObject({ registrant_status: 'active', listed: true });
    expect(stopped['mail_stopped_at']).toBeInstanceOf(Date);
    await owner.call('PUT', '/mail', { wanted: false });
    expect(await rowOf(documentId)).toEqual(stopped);
    expect(await recordOf(documentId)).toMatchObject({
      mailStopped: { at: (stopped['mail_stopped_at'] as Date).toISOString() },
      history: [
        { kind: 'mail', before: { wanted: true }, after: { wanted: false } },
        { kind: 'registered' },
      ],
    });

    await owner.call('PUT', '/mail', { wanted: true });
    await owner.call('PUT', '/mail', { wanted: true });
    expect(await rowOf(documentId)).toMatchObject({ mail_stopped_at: null });
    expect((await auditOf(documentId)).filter((entry) => entry.includes('mail'))).toEqual([
      'registrant registrant.mail-stopped',
      'registrant registrant.mail-resumed',
    ]);
    expect(await recordOf(documentId)).not.toHaveProperty('mailStopped');
  });

  test('does not keep a link that is asked for from being mailed', async () => {
    const { owner } = await newOwner('Askswhilequiet');
    await owner.call('PUT', '/mail', { wanted: false });
    const again = await comesBack('Askswhilequiet');
    expect(await again.call('POST', '/return')).toMatchObject({ status: 200 });
  });
});

test('nobody withdraws or stops mail without a session of their own', async () => {
  const { call } = callInProcess(cms);
  for (const [method, path] of [
    ['POST', '/withdrawal'],
    ['POST', '/return'],
    ['PUT', '/mail'],
  ] as const) {
    const headers = { 'content-type': 'application/json' };
    const bySite = await call(method, `/api/registry/me${path}`, { headers, body: '{}' });
    expect(bySite.status).toBe(403);
  }
});
