import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { leavingReasons } from '../../site/src/features/standing/leaving.ts';
import { longest } from '../../site/src/features/standing/leaving-words.ts';
import type { RegistrantRecord } from '../../cms/src/plugins/registry/shared/record.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { callInProcess } from '../harness/call-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { inFraser } from '../harness/health-authorities.ts';
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
/** Whatever the order in which their keys are stored. */
const answersIn = ({ answers }: Row) => JSON.parse(String(answers)) as Answers;
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
  test('takes every reason that the site offers, and words as long as it says', async () => {
    for (const because of leavingReasons) {
      const words = because === 'other' ? { words: 'x'.repeat(longest) } : {};
      const { owner } = await newOwner(`Reason-${because}`);
      const answer = await owner.call('POST', '/withdrawal', { because, ...words });
      expect([because, answer.status]).toEqual([because, 200]);
    }
    const { owner } = await newOwner('Reason-too-long');
    const tooLong = { because: 'other', words: 'x'.repeat(longest + 1) };
    expect(errorsOf(await owner.call('POST', '/withdrawal', tooLong))).toMatchObject([
      { field: 'words', rule: 'maxLength' },
    ]);
  });

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
    // It cannot be chosen; nor does a session that was about it before it waited.
    const choosing = await owner.call('PUT', `/registration/${String(second?.['document_id'])}`);
    expect(choosing.status).toBe(404);
    await sql(
      `update registry.owner_session set registrant_id =
         (select id from registrants where document_id = $1)
       where registrant_id = (select id from registrants where document_id = $2)`,
      [second?.['document_id'], documentId],
    );
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

describe('a mail that is sent unasked', () => {
  type Chores = { all(): { name: string; work(): Promise<void> }[] };

  /** The reference in the mail that asks somebody to confirm, with the mail as it was sent. */
  async function referenceFor(name: string, documentId: string) {
    await sql(
      `update registrants set last_confirmed_at = now() - interval '400 days' where document_id = $1`,
      [documentId],
    );
    const chores: Chores = cms.strapi.plugin('outreach').service('chores');
    await chores
      .all()
      .find((chore) => chore.name === 'registry-ask-to-confirm')
      ?.work();
    const mails = () => mailsFor(mailboxOf(name), 'Is your registration');
    await expect.poll(mails, { timeout: 20_000 }).toHaveLength(1);
    const [mail] = await mails();
    const [, reference = ''] = /\/en\/unsubscribe\/([\w-]+)/u.exec(mail?.text ?? '') ?? [];
    return { reference, mail };
  }

  const at = (reference: string, path = '/mail') => `/api/registry/references/${reference}${path}`;

  test('can be stopped by its reference, at once and without a word; the reason is said later', async () => {
    const documentId = await register('Referred');
    const neighbour = await register('Besides', { email: mailboxOf('Referred') });
    const { reference, mail } = await referenceFor('Referred', documentId);
    const headers = (mail as unknown as { headers: Record<string, string> }).headers;
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(headers['List-Unsubscribe']).toMatch(
      new RegExp(`^<https?://.+/en/unsubscribe/${reference}/one-click>$`, 'u'),
    );

    const look = await cms.asSite.get(at(reference));
    expect(look.body).toEqual({ data: { wanted: true, isWithdrawn: false } });
    expect(await rowOf(documentId)).toMatchObject({ mail_stopped_at: null });

    await cms.asSite.put(at(reference)).send({ wanted: false });
    const stopped = await rowOf(documentId);
    expect(stopped).toMatchObject({ mail_stopped_because: null, registrant_status: 'active' });
    expect(stopped['mail_stopped_at']).toBeInstanceOf(Date);
    await cms.asSite.put(at(reference)).send({ wanted: false });
    expect(await rowOf(documentId)).toEqual(stopped);

    const wrong = await cms.asSite.put(at(reference)).send({ wanted: false, because: 'other' });
    expect(wrong.status).toBe(400);
    await cms.asSite.put(at(reference)).send({ wanted: false, ...other });
    // To be told again to stop takes no reason away.
    await cms.asSite.put(at(reference)).send({ wanted: false });
    expect(await rowOf(documentId)).toMatchObject({
      mail_stopped_at: stopped['mail_stopped_at'],
      mail_stopped_because: 'other',
      mail_stopped_reason: 'I moved to another province',
    });
    expect(await rowOf(neighbour)).toMatchObject({ mail_stopped_at: null });
    expect(await historyOf(documentId)).toMatchObject([
      { cause: 'registered' },
      { cause: 'asked' },
      { cause: 'mail', actor: 'public', after: { wanted: false } },
      { cause: 'mail', after: { wanted: false, because: 'other' } },
    ]);

    await cms.asSite.put(at(reference)).send({ wanted: true });
    expect(await rowOf(documentId)).toMatchObject({
      mail_stopped_at: null,
      mail_stopped_because: null,
      mail_stopped_reason: null,
    });
  });

  test('leads by its reference to a link for withdrawing, which goes to the mailbox and is told nobody', async () => {
    const documentId = await register('Leaving');
    const { reference } = await referenceFor('Leaving', documentId);
    const asked = await cms.asSite.post(at(reference, '/withdrawal-link')).send({ locale: 'en' });
    expect([asked.status, asked.body]).toEqual([202, { data: null }]);
    const links = () => mailsFor(mailboxOf('Leaving'), 'Your link to your registration');
    await expect.poll(links, { timeout: 20_000 }).toHaveLength(1);
    const [link] = await sql('select * from registry.sign_in_link where mailbox = $1', [
      mailboxOf('Leaving'),
    ]);
    expect(link).toMatchObject({ destination: 'withdraw', spent_at: null });
    expect(await rowOf(documentId)).toMatchObject({ registrant_status: 'active' });
  });

  test('is not changed by its reference again and again; to stop it is never too often', async () => {
    const documentId = await register('Often');
    const { reference } = await referenceFor('Often', documentId);
    const statuses = [];
    for (let times = 0; times < 24; times += 1) {
      const { status } = await cms.asSite.put(at(reference)).send({ wanted: true });
      statuses.push(status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    const { status } = await cms.asSite.put(at(reference)).send({ wanted: false });
    expect(status).toBe(200);
  });

  test('of a record that was merged is stopped for the one that it was merged into', async () => {
    const gone = await register('Merged');
    const { reference } = await referenceFor('Merged', gone);
    const stays = await register('Stays');
    await sql(
      `update registrants set registrant_status = 'merged', merged_into = $2 where document_id = $1`,
      [gone, stays],
    );
    await cms.asSite.put(at(reference)).send({ wanted: false });
    expect((await rowOf(stays))['mail_stopped_at']).toBeInstanceOf(Date);
  });

  test('is not stopped by a reference that was altered, made up or is of somebody who is gone', async () => {
    const documentId = await register('Altered');
    const { reference } = await referenceFor('Altered', documentId);
    const last = reference.at(-1) === 'A' ? 'B' : 'A';
    const one = await register('Someoneelse');
    const altered = [
      `${reference.slice(0, -1)}${last}`,
      reference.replace(documentId, one),
      reference.slice(0, -1),
      documentId,
      'x',
      '%00',
      'x'.repeat(500),
    ];
    for (const each of altered) {
      const answer = await cms.asSite.put(at(each)).send({ wanted: false });
      expect(answer.status, each).toBe(404);
      expect(JSON.stringify(answer.body)).not.toMatch(/altered|@/iu);
    }
    expect(await rowOf(documentId)).toMatchObject({ mail_stopped_at: null });
    expect(await rowOf(one)).toMatchObject({ mail_stopped_at: null });
    await sql('delete from registrants where document_id = $1', [documentId]);
    expect((await cms.asSite.put(at(reference)).send({ wanted: false })).status).toBe(404);
  });

  test('is not stopped by anyone but the site', async () => {
    const documentId = await register('Direct');
    const { reference } = await referenceFor('Direct', documentId);
    const answer = await cms.http.put(at(reference)).send({ wanted: false });
    expect(answer.status).toBe(401);
    expect(await rowOf(documentId)).toMatchObject({ mail_stopped_at: null });
  });
});

describe('the status of a person', () => {
  const experience = {
    hasExperienceWithIndigenousCommunity: true,
    hasExperienceWithRemoteRuralCommunity: false,
    completedSanyasIndigenousCulturalSafetyTraining: false,
  };
  const anywhere = { deployAnywhere: true, ...experience };
  const inOnePlace = { deploymentLocations: [inFraser] };
  const said = (answers: object, locale = 'en') => ({ answers, locale });
  const atHome = { interested: true, deployed: false };

  test('is told with what the registration asks about experience, where it asks that', async () => {
    const { owner } = await newOwner('Anywhere', anywhere);
    expect(await owner.call('GET', '/status')).toMatchObject({
      body: {
        data: {
          answers: { interested: true, deployed: false, ...experience },
          asked: { registration: Object.keys(experience) },
        },
      },
    });
    const { owner: neighbour } = await newOwner('Oneplace', inOnePlace);
    expect(await neighbour.call('GET', '/status')).toMatchObject({
      body: {
        data: { answers: { interested: true, deployed: false }, asked: { registration: [] } },
      },
    });
  });

  test('is kept with the answers that changed, in one history; said again it changes nothing', async () => {
    const { documentId, owner } = await newOwner('Deployed', anywhere);
    const before = await rowOf(documentId);
    const changed = { ...experience, completedSanyasIndigenousCulturalSafetyTraining: true };
    const status = { interested: true, deployed: true, startDate: '2026-11-01' };
    const answer = await owner.call('PUT', '/status', said({ ...status, ...changed }));
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { kind: 'given', isWithdrawn: false } },
    });
    const after = await rowOf(documentId);
    expect(after).toMatchObject({ registrant_status: 'deployed', listed: true });
    expect(answersIn(after)).toEqual({ ...answersIn(before), ...changed });
    expect(after['last_confirmed_at']).not.toEqual(before['last_confirmed_at']);
    const history = await historyOf(documentId);
    expect(history).toMatchObject([
      { cause: 'registered' },
      { cause: 'changed', actor: 'registrant', after: changed },
      {
        cause: 'status',
        before: { status: 'active' },
        after: { status: 'deployed', from: '2026-11-01' },
      },
    ]);

    const audit = await auditOf(documentId);
    const again = await owner.call('PUT', '/status', said({ ...status, ...changed }));
    expect(again.status).toBe(200);
    expect(await historyOf(documentId)).toEqual(history);
    expect(await auditOf(documentId)).toEqual(audit);
    const { last_confirmed_at: _first, ...rest } = after;
    const { last_confirmed_at: _second, ...now } = await rowOf(documentId);
    expect(now).toEqual(rest);

    const withEnd = { ...status, endDate: '2026-12-24' };
    await owner.call('PUT', '/status', said({ ...withEnd, ...changed }));
    expect(await recordOf(documentId)).toMatchObject({
      status: { status: 'deployed', from: '2026-11-01', until: '2026-12-24' },
    });
    await owner.call('PUT', '/status', said({ ...atHome, ...changed }));
    expect(await rowOf(documentId)).toMatchObject({
      registrant_status: 'active',
      deployed_from: null,
      deployed_until: null,
    });
  });

  test.each<[string, object, string[]]>([
    ['nothing', {}, ['interested', 'deployed']],
    ['a deployment without a start', { interested: true, deployed: true }, ['startDate']],
    [
      'an end before the start',
      { interested: true, deployed: true, startDate: '2026-11-02', endDate: '2026-11-01' },
      ['endDate'],
    ],
    [
      'a start that is no day',
      { interested: true, deployed: true, startDate: 'soon' },
      ['startDate'],
    ],
    ['another type', { interested: 'yes', deployed: false }, ['interested']],
  ])('is refused with %s, in the words of the form', async (what, status, fields) => {
    const { documentId, owner } = await newOwner(`Wrong-${what.replaceAll(' ', '-')}`, anywhere);
    const before = await rowOf(documentId);
    const answer = await owner.call('PUT', '/status', said({ ...status, ...experience }, 'fr'));
    expect(answer.status).toBe(400);
    const errors = errorsOf(answer) as { path: string[]; message: string }[];
    expect(errors.map(({ path }) => path[0])).toEqual(fields);
    expect(errors.every(({ message }) => message.length > 5)).toBe(true);
    expect(await rowOf(documentId)).toEqual(before);
  });

  test('is refused without an answer to what the registration asks, and then nothing of it is kept', async () => {
    const { documentId, owner } = await newOwner('Silent', anywhere);
    const before = await rowOf(documentId);
    const answer = await owner.call('PUT', '/status', said({ interested: false, deployed: false }));
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toHaveLength(3);
    expect(await rowOf(documentId)).toEqual(before);
  });

  test('takes no other answer of the registration along', async () => {
    const { documentId, owner } = await newOwner('Sly', inOnePlace);
    const before = await rowOf(documentId);
    const sly = { firstName: 'Other', email: 'other@example.org', deployAnywhere: true };
    const given = { ...atHome, ...sly, ...experience };
    expect((await owner.call('PUT', '/status', said(given))).status).toBe(200);
    expect(answersIn(await rowOf(documentId))).toEqual(answersIn(before));
  });

  test('not interested is withdrawn, by mail too, and interested again is back', async () => {
    const { documentId, owner } = await newOwner('Uninterested', inOnePlace);
    const answer = await owner.call('PUT', '/status', said({ interested: false, deployed: false }));
    expect(answer).toMatchObject({ body: { data: { isWithdrawn: true } } });
    expect(await rowOf(documentId)).toMatchObject({
      registrant_status: 'withdrawn',
      listed: false,
    });
    const mails = () => mailsFor(mailboxOf('Uninterested'), 'You are withdrawn');
    await expect.poll(mails, { timeout: 20_000 }).toHaveLength(1);
    expect(await owner.call('GET', '/status')).toMatchObject({
      body: { data: { answers: { interested: false, deployed: false } } },
    });
    await owner.call('PUT', '/status', said(atHome));
    expect(await rowOf(documentId)).toMatchObject({ registrant_status: 'active', listed: true });
  });

  test('of someone who registered again is not changed beside the other, nor are the answers', async () => {
    const { documentId, owner } = await newOwner('Doubly', anywhere);
    await owner.call('POST', '/withdrawal', { because: 'not-relevant' });
    await register('Doubly');
    const before = { row: await rowOf(documentId), history: await historyOf(documentId) };
    const given = { ...atHome, ...experience, hasExperienceWithRemoteRuralCommunity: true };
    expect(await owner.call('PUT', '/status', said(given))).toMatchObject({ status: 409 });
    expect({ row: await rowOf(documentId), history: await historyOf(documentId) }).toEqual(before);
  });

  test('goes no way but this: the public sends no status', async () => {
    const answer = await cms.asSite
      .post('/api/forms/status/submissions')
      .set('Idempotency-Key', 'a-key-of-a-status')
      .send({ version: 1, locale: 'en', answers: atHome });
    expect(answer.status).toBe(404);
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
