import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import type {
  Correctable,
  RegistrantRecord,
} from '../../cms/src/plugins/registry/shared/record.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import {
  inFraser,
  inInterior,
  nurseOf,
  staffOfTwo,
  type StaffOfTwo,
} from '../harness/health-authorities.ts';
import type { StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;
let staff: StaffOfTwo;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await staffOfTwo(cms, sql);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

let registered = 0;

/** Somebody who was never registered before, whatever they are called. */
function newNurse(name: string, communities: string[]): Answers {
  registered += 1;
  return nurseOf(`${name}-${registered}`, communities);
}

/** Registers somebody. Resolves to the id of their document. */
async function register(answers: Answers): Promise<string> {
  await registerInvented(cms, [answers]);
  const [row] = await sql(
    'select document_id from registrants where last_name = $1 order by id desc limit 1',
    [answers['lastName']],
  );
  return String(row?.['document_id']);
}

/** What was answered, as the type that it is given to. */
const dataOf = ({ body }: { body: unknown }) => (body as { data: never }).data;
const detailsOf = ({ body }: { body: unknown }) =>
  (body as { error: { details: Record<string, unknown> } }).error.details;
const at = (documentId: string, path = '') => `/registry/records/${documentId}${path}`;

async function read(agent: StaffAgent, documentId: string): Promise<RegistrantRecord> {
  const answer = await agent.get(at(documentId));
  expect(answer.status).toBe(200);
  return dataOf(answer);
}
async function correctable(agent: StaffAgent, documentId: string): Promise<Correctable> {
  const answer = await agent.get(at(documentId, '/correction'));
  expect(answer.status).toBe(200);
  return dataOf(answer);
}
/** Corrects as the page does: what is there, with some of it changed. */
async function correct(
  agent: StaffAgent,
  documentId: string,
  changes: Answers,
  more: { stamp?: string; keepAside?: boolean } = {},
) {
  const { form, answers, stamp } = await correctable(agent, documentId);
  return agent.post(at(documentId, '/correction')).send({
    stamp,
    version: form.version,
    answers: { ...answers, ...changes },
    ...more,
  });
}
const auditOf = async (documentId: string) =>
  (await sql('select * from registry.audit where subject = $1 order by id', [documentId])).map(
    ({ action }) => action,
  );

describe('the record of a person', () => {
  test('holds answers, history and mails in words, and each look at it is in the audit', async () => {
    const documentId = await register(nurseOf('Readable', [inFraser]));
    const record = await read(staff.ministry, documentId);

    expect(record).toMatchObject({
      name: 'Nora Readable',
      version: 1,
      status: { status: 'active', isOver: false },
      credentials: { status: 'unverified' },
      history: [{ kind: 'registered', by: { kind: 'public' }, version: 1 }],
      mails: [{ template: 'registration-confirmation', to: 'readable@people.example.org' }],
      notes: [],
      gaps: [],
    });
    expect(record.confirmationNumber).toMatch(/^.{3}-.{3}-.{3}-.{4}$/u);
    const items = record.steps.flatMap(({ items: each }) => each);
    expect(items.find(({ path }) => path[0] === 'stream')?.text).toEqual(['Nurse']);
    expect(JSON.stringify(record.mails)).not.toContain('Nora');

    const look = randomUUID();
    await staff.ministry.get(`${at(documentId)}?look=${look}`);
    await staff.ministry.get(`${at(documentId)}?look=${look}`);
    await staff.fraser.get(`${at(documentId)}?look=${look}`);
    expect(await auditOf(documentId)).toEqual([
      'registrant.registered',
      'registrant.viewed',
      'registrant.viewed',
      'registrant.viewed',
    ]);
  });

  test('is told in the words of the version that it was given in', async () => {
    const documentId = await register(nurseOf('Earlier', [inFraser]));
    const editor = await cms.asStaff('system.administrator@example.org');
    const forms = '/content-manager/collection-types/plugin::forms.form';
    const found = await editor.get(`${forms}?filters[slug][$eq]=registration`);
    const [{ documentId: form }] = (found.body as { results: [{ documentId: string }] }).results;
    const entry: {
      title: string;
      steps: { questions: { key: string; label: string }[] }[];
    } = dataOf(await editor.get(`${forms}/${form}`));
    for (const question of entry.steps.flatMap(({ questions }) => questions)) {
      if (question.key === 'firstName') question.label = 'Name that you go by';
    }
    const published = await editor
      .post(`${forms}/${form}/actions/publish`)
      .send({ title: entry.title, steps: entry.steps });
    expect(published.status).toBe(200);

    const labels = (record: RegistrantRecord) =>
      record.steps.flatMap(({ items }) => items.map(({ label }) => label));
    expect(labels(await read(staff.fraser, documentId))).toContain('First name');

    // A correction is judged by, and told in the words of, the present version.
    expect((await correct(staff.fraser, documentId, { firstName: 'Noor' })).status).toBe(200);
    const corrected = await read(staff.fraser, documentId);
    expect(labels(corrected)).toContain('Name that you go by');
    expect(corrected.version).toBe(2);
    expect(corrected.history[0]).toMatchObject({
      kind: 'corrected',
      by: { kind: 'staff', name: 'Invented Member' },
      answers: [{ label: 'Name that you go by', before: ['Nora'], after: ['Noor'] }],
    });
  });
});

describe('whoever may not see a person', () => {
  test('is answered as if there were nobody, whatever they ask, and changes nothing', async () => {
    const documentId = await register(nurseOf('Interiora', [inInterior]));
    const { stamp } = await read(staff.interior, documentId);
    const { form, answers } = await correctable(staff.interior, documentId);
    const noteId = randomUUID();
    const noted = { id: noteId, words: 'Seen by Interior alone' };
    expect((await staff.interior.post(at(documentId, '/notes')).send(noted)).status).toBe(200);

    const asks = (id: string) => [
      staff.fraser.get(at(id)),
      staff.fraser.get(at(id, '/correction')),
      staff.fraser.post(at(id, '/notes')).send({ id: randomUUID(), words: 'Hello' }),
      staff.fraser.post(at(id, `/notes/${noteId}/take-back`)).send({}),
      staff.fraser.post(at(id, '/status')).send({ stamp, status: 'lapsed' }),
      staff.fraser
        .post(at(id, '/credentials'))
        .send({ stamp, status: 'verified', source: 'A', date: '2026-01-01' }),
      staff.fraser
        .post(at(id, '/correction'))
        .send({ stamp, version: form.version, answers: { ...answers, firstName: 'X' } }),
    ];
    const before = await sql('select * from registrants where document_id = $1', [documentId]);
    const hidden = await Promise.all(asks(documentId));
    const unknown = await Promise.all(asks('a'.repeat(24)));
    for (const [index, answer] of hidden.entries()) {
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual(unknown[index]?.body);
    }
    expect(await sql('select * from registrants where document_id = $1', [documentId])).toEqual(
      before,
    );
    expect((await staff.fraser.get(at(documentId, '/duplicates'))).body).toEqual({
      data: { pairs: [], areMore: false },
    });
    expect(await auditOf(documentId)).toEqual([
      'registrant.registered',
      'registrant.viewed',
      'registrant.noted',
    ]);
  });

  test('without a permission gets no answer at all', async () => {
    const documentId = await register(nurseOf('Guarded', [inFraser]));
    const writer = await cms.asStaff('communications@example.org');
    for (const answer of await Promise.all([
      writer.get(at(documentId)),
      writer.get(at(documentId, '/correction')),
      writer.post(at(documentId, '/notes')).send({ id: randomUUID(), words: 'Hello' }),
      writer.post(at(documentId, '/status')).send({}),
      writer.get('/registry/duplicates'),
    ])) {
      expect(answer.status).toBe(403);
    }
    expect((await cms.http.get(at(documentId))).status).toBe(401);
  });
});

describe('notes', () => {
  test('are written once, told with their author, and taken back by them alone', async () => {
    const documentId = await register(nurseOf('Noted', [inFraser]));
    const note = { id: randomUUID(), words: 'Prefers to be called\nin the morning' };
    const write = () => staff.fraser.post(at(documentId, '/notes')).send(note);
    expect((await Promise.all([write(), write()])).map(({ status }) => status)).toEqual([200, 200]);
    const { notes } = await read(staff.ministry, documentId);
    expect(notes).toMatchObject([
      { id: note.id, words: note.words, isOwn: false, by: { kind: 'staff' } },
    ]);

    const takeBack = (agent: StaffAgent) =>
      agent.post(at(documentId, `/notes/${note.id}/take-back`)).send({});
    const refused = await takeBack(staff.ministry);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      error: { message: 'Only whoever wrote a note can take it back' },
    });
    expect((await takeBack(staff.fraser)).status).toBe(200);
    expect((await takeBack(staff.fraser)).status).toBe(200);
    const [left] = (await read(staff.fraser, documentId)).notes;
    expect(left).toMatchObject({ id: note.id, isOwn: true });
    expect(left).toHaveProperty('takenBackAt');
    expect(left).not.toHaveProperty('words');
    expect(
      await sql('select words from registry.registrant_note where id = $1', [note.id]),
    ).toEqual([{ words: null }]);
  });

  test.each([
    ['nothing', { words: '   ' }],
    ['too much', { words: 'x'.repeat(2001) }],
    ['what cannot be kept', { words: 'a\u0000b' }],
    ['half a character', { words: '\ud800' }],
    ['no words', {}],
    ['no id', { id: 'x', words: 'Hello' }],
  ])('of %s are refused', async (_what, sent) => {
    const documentId = await register(newNurse('Limits', [inFraser]));
    const answer = await staff.fraser
      .post(at(documentId, '/notes'))
      .send({ id: randomUUID(), ...sent });
    expect(answer.status).toBe(400);
    expect((await read(staff.fraser, documentId)).notes).toEqual([]);
  });
});

describe('the status of a person', () => {
  test('is set, told in the history, and leaves out what does not belong to it', async () => {
    const documentId = await register(nurseOf('Status', [inFraser]));
    const set = async (asked: object) => {
      const { stamp } = await read(staff.fraser, documentId);
      return staff.fraser.post(at(documentId, '/status')).send({ stamp, ...asked });
    };
    expect((await set({ status: 'withdrawn', reason: ' Moved away ' })).status).toBe(200);
    expect((await read(staff.fraser, documentId)).status).toEqual({
      status: 'withdrawn',
      reason: 'Moved away',
      isOver: false,
    });
    expect(
      await sql('select listed from registrants where document_id = $1', [documentId]),
    ).toEqual([{ listed: false }]);
    const deployed = { status: 'deployed', from: '2026-01-05', until: '2026-01-09' };
    expect((await set(deployed)).status).toBe(200);
    expect((await set(deployed)).status).toBe(200);
    const { status, history } = await read(staff.fraser, documentId);
    expect(status).toEqual({ ...deployed, isOver: true });
    expect(history.filter(({ kind }) => kind === 'status')).toMatchObject([
      { before: { status: 'withdrawn', reason: 'Moved away' }, after: deployed },
      { before: { status: 'active' }, after: { status: 'withdrawn' } },
    ]);
    expect((await set({ status: 'active' })).status).toBe(200);
    expect((await read(staff.fraser, documentId)).status).toEqual({
      status: 'active',
      isOver: false,
    });
  });

  test.each([
    [{ status: 'withdrawn' }, 'reason', 'Say why they withdrew'],
    [{ status: 'withdrawn', reason: 'x'.repeat(501) }, 'reason', /500 characters or fewer/],
    [{ status: 'deployed' }, 'from', 'Enter the day on which the deployment starts'],
    [{ status: 'deployed', from: '2026-02-02', until: '2026-02-01' }, 'until', /or a later one/],
  ])('%j says what is wrong', async (asked, field, message) => {
    const documentId = await register(newNurse('Wrong', [inFraser]));
    const { stamp } = await read(staff.fraser, documentId);
    const answer = await staff.fraser.post(at(documentId, '/status')).send({ stamp, ...asked });
    expect(answer.status).toBe(400);
    expect(detailsOf(answer)).toMatchObject({
      kind: 'invalid',
      errors: [{ field, message: expect.stringMatching(message) as string }],
    });
  });

  test('is none that there is not, and no day that is not', async () => {
    const documentId = await register(newNurse('Odd', [inFraser]));
    const { stamp } = await read(staff.fraser, documentId);
    for (const asked of [
      { status: 'merged' },
      { status: 'pending-merge' },
      { status: 'deployed', from: '2026-02-30' },
      { status: 'active', more: 1 },
    ]) {
      const answer = await staff.fraser.post(at(documentId, '/status')).send({ stamp, ...asked });
      expect(answer.status).toBe(400);
    }
  });

  test('of someone who registered anew since they withdrew is not set back', async () => {
    const answers = nurseOf('Returned', [inFraser]);
    const first = await register(answers);
    const { stamp } = await read(staff.fraser, first);
    await staff.fraser
      .post(at(first, '/status'))
      .send({ stamp, status: 'withdrawn', reason: 'No longer relevant' });
    const second = await register(answers);
    const now = await read(staff.fraser, first);
    const answer = await staff.fraser
      .post(at(first, '/status'))
      .send({ stamp: now.stamp, status: 'active' });
    expect(answer.status).toBe(409);
    expect(detailsOf(answer)).toMatchObject({
      kind: 'registered-already',
      other: { documentId: second },
    });
  });

  test('that two set at once is set by one, and the other is told by whom', async () => {
    const documentId = await register(nurseOf('Twice', [inFraser]));
    const { stamp } = await read(staff.fraser, documentId);
    const answers = await Promise.all([
      staff.fraser.post(at(documentId, '/status')).send({ stamp, status: 'lapsed' }),
      staff.ministry
        .post(at(documentId, '/status'))
        .send({ stamp, status: 'deployed', from: '2026-01-05' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost && detailsOf(lost)).toMatchObject({
      kind: 'changed',
      by: { kind: 'staff', name: 'Invented Member' },
    });
    expect((await read(staff.fraser, documentId)).history).toHaveLength(2);
  });
});

describe('the credentials of a person', () => {
  test('are verified with a source and a day, which is not to come', async () => {
    const documentId = await register(nurseOf('Credible', [inFraser]));
    const { stamp } = await read(staff.fraser, documentId);
    const set = (asked: object) =>
      staff.fraser.post(at(documentId, '/credentials')).send({ stamp, ...asked });
    expect(detailsOf(await set({ status: 'verified' }))).toMatchObject({
      errors: [{ field: 'source' }, { field: 'date' }],
    });
    expect(
      detailsOf(await set({ status: 'failed', source: 'BCCNM', date: '2999-01-01' })),
    ).toMatchObject({ errors: [{ field: 'date', message: /future/ }] });
    const verified = { status: 'verified', source: 'BCCNM register', date: '2026-03-04' };
    expect((await set(verified)).status).toBe(200);
    const record = await read(staff.fraser, documentId);
    expect(record.credentials).toEqual(verified);
    expect(record.history[0]).toMatchObject({
      kind: 'credentials',
      before: { status: 'unverified' },
      after: verified,
    });
  });
});

describe('a correction', () => {
  test('changes columns and choices, keeps what was before, and again does nothing', async () => {
    const documentId = await register(nurseOf('Corrected', [inFraser]));
    const { form, answers, stamp } = await correctable(staff.fraser, documentId);
    const sent = {
      stamp,
      version: form.version,
      answers: {
        ...answers,
        postalCode: 'v5k0a1',
        primaryPhone: '(778) 555-0111',
        placementOptions: ['longTermCare'],
      },
    };
    const send = () => staff.fraser.post(at(documentId, '/correction')).send(sent);
    expect(dataOf(await send())).toEqual({ kind: 'corrected', stillSeen: true });
    expect(dataOf(await send())).toEqual({ kind: 'corrected', stillSeen: true });

    const [row] = await sql('select * from registrants where document_id = $1', [documentId]);
    expect(row).toMatchObject({
      postal_code: 'V5K 0A1',
      primary_phone: '+17785550111',
      searched: expect.stringContaining('+17785550111') as string,
    });
    const chosen = await sql(
      `select value from registry.registrant_choice where registrant_id = $1 and question = 'placementOptions'`,
      [row?.['id']],
    );
    expect(chosen).toEqual([{ value: 'longTermCare' }]);
    const { history } = await read(staff.fraser, documentId);
    expect(history).toHaveLength(2);
    const [change] = history;
    expect(change?.kind === 'corrected' && change.answers.map(({ label }) => label)).toHaveLength(
      3,
    );
    const audit = await sql(
      `select details from registry.audit where subject = $1 and action = 'registrant.corrected'`,
      [documentId],
    );
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toMatch(/V5K|778/);
  });

  test('is judged as the public form judges: in words, by question, and leaving nothing', async () => {
    const documentId = await register(nurseOf('Judged', [inFraser]));
    const answer = await correct(staff.fraser, documentId, {
      postalCode: 'D1A 1A1',
      stream: 'Midwife',
      firstName: '',
      employmentCircumstance: 'retired',
    });
    expect(answer.status).toBe(400);
    expect(detailsOf(answer)).toMatchObject({ kind: 'wrong-answers' });
    const { errors } = detailsOf(answer) as { errors: { path: string[]; message: string }[] };
    expect(errors.map(({ path }) => path[0]).sort()).toEqual(['firstName', 'postalCode']);
    expect((await read(staff.fraser, documentId)).history).toHaveLength(1);
  });

  test('drops what is no longer asked', async () => {
    const documentId = await register(nurseOf('Dropped', [inFraser]));
    const changes = {
      currentEmployment: 'notHealthSectorEmployed',
      employmentCircumstance: 'retired',
    };
    expect((await correct(staff.fraser, documentId, changes)).status).toBe(200);
    const { answers } = await correctable(staff.fraser, documentId);
    expect(answers).toMatchObject(changes);
    expect(answers).not.toHaveProperty('healthAuthorities');
  });

  test('neither takes nor gives what the person declared', async () => {
    const documentId = await register(nurseOf('Declared', [inFraser]));
    expect((await correct(staff.fraser, documentId, { confirm: false })).status).toBe(200);
    expect((await correctable(staff.fraser, documentId)).answers['confirm']).toBe(true);

    // Some came from elsewhere without one.
    await sql(`update registrants set answers = answers - 'confirm' where document_id = $1`, [
      documentId,
    ]);
    const changes = { confirm: true, firstName: 'Norah' };
    expect((await correct(staff.fraser, documentId, changes)).status).toBe(200);
    const { answers } = await correctable(staff.fraser, documentId);
    expect(answers['firstName']).toBe('Norah');
    expect(answers).not.toHaveProperty('confirm');
  });

  test('of two at once is made by one; the other is told, and corrects what is there now', async () => {
    const documentId = await register(nurseOf('Edited', [inFraser]));
    const { form, answers, stamp } = await correctable(staff.fraser, documentId);
    const send = (agent: StaffAgent, changes: Answers) =>
      agent
        .post(at(documentId, '/correction'))
        .send({ stamp, version: form.version, answers: { ...answers, ...changes } });
    const [one, other] = await Promise.all([
      send(staff.fraser, { firstName: 'One' }),
      send(staff.ministry, { primaryPhoneExt: '99' }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    expect((await read(staff.fraser, documentId)).history).toHaveLength(2);
  });

  test('with a form that was published anew meanwhile is told so', async () => {
    const documentId = await register(nurseOf('Superseded', [inFraser]));
    const { form, answers, stamp } = await correctable(staff.fraser, documentId);
    const answer = await staff.fraser
      .post(at(documentId, '/correction'))
      .send({ stamp, version: form.version + 1, answers });
    expect(answer.status).toBe(409);
    expect(detailsOf(answer)).toMatchObject({ kind: 'superseded' });
  });

  test('that moves a person out of the region is made, and says that they are seen no more', async () => {
    const documentId = await register(nurseOf('Moving', [inFraser]));
    const answer = await correct(staff.fraser, documentId, { deploymentLocations: [inInterior] });
    expect(dataOf(answer)).toEqual({ kind: 'corrected', stillSeen: false });
    expect((await staff.fraser.get(at(documentId))).status).toBe(404);
    expect((await read(staff.interior, documentId)).history).toHaveLength(2);
  });

  test('that makes somebody a person who is registered is told, and keeps aside when told to', async () => {
    const first = await register(nurseOf('Samename', [inFraser]));
    const second = await register(nurseOf('Othername', [inFraser]));
    const hidden = await register(nurseOf('Hiddenname', [inInterior]));
    const changes = { lastName: 'Samename', email: 'SAMENAME@people.example.org' };
    const told = await correct(staff.fraser, second, changes);
    expect(told.status).toBe(409);
    expect(detailsOf(told)).toMatchObject({
      kind: 'registered-already',
      other: { documentId: first },
    });
    const kept = await correct(staff.fraser, second, changes, { keepAside: true });
    expect(dataOf(kept)).toEqual({ kind: 'corrected', stillSeen: true, duplicateOf: first });
    expect((await read(staff.fraser, second)).status.status).toBe('pending-merge');

    const unseen = await correct(staff.fraser, first, {
      lastName: 'Hiddenname',
      email: 'hiddenname@people.example.org',
    });
    expect(detailsOf(unseen)).toEqual({ kind: 'registered-already' });
    expect(JSON.stringify(unseen.body)).not.toContain(hidden);

    // Corrected back, they are a person of their own again.
    const back = { lastName: 'Othername', email: 'othername@people.example.org' };
    expect((await correct(staff.fraser, second, back)).status).toBe(200);
    expect((await read(staff.fraser, second)).status.status).toBe('active');
  });

  test('that takes name and mailbox from a person lists their second registration', async () => {
    const answers = newNurse('Waiting', [inFraser]);
    const first = await register(answers);
    const second = await register(answers);
    expect((await read(staff.fraser, second)).status.status).toBe('pending-merge');
    expect((await correct(staff.fraser, first, { firstName: 'Somebody' })).status).toBe(200);
    const { status, history } = await read(staff.fraser, second);
    expect(status.status).toBe('active');
    expect(history[0]).toMatchObject({
      kind: 'status',
      before: { status: 'pending-merge' },
      after: { status: 'active' },
    });
    // There is a person of that name and mailbox again.
    const back = await correct(staff.fraser, first, { firstName: 'Nora' });
    expect(detailsOf(back)).toMatchObject({
      kind: 'registered-already',
      other: { documentId: second },
    });
  });

  test.each([
    ['no object', { answers: [] }],
    ['no stamp', { stamp: 'now' }],
    ['more', { more: 1 }],
  ])('of %s is refused', async (_what, sent) => {
    const documentId = await register(newNurse('Malformed', [inFraser]));
    const { form, answers, stamp } = await correctable(staff.fraser, documentId);
    const answer = await staff.fraser
      .post(at(documentId, '/correction'))
      .send({ stamp, version: form.version, answers, ...sent });
    expect(answer.status).toBe(400);
  });
});
