import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import { dentist, nurse } from '../../form-schemas/src/testing/people.ts';
import type { Merged, Side } from '../../cms/src/plugins/registry/shared/duplicates.ts';
import type { OwnMerge } from '../../cms/src/plugins/registry/shared/own-merges.ts';
import type { OwnRegistrations } from '../../cms/src/plugins/registry/shared/owner.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { mailsFor, ownerBy, sending, signInAsOwner, type OwnerAtApi } from '../harness/owner.ts';
import { connect, type Row, type Sql } from '../harness/sql.ts';

let cms: CmsProcess;
let sql: Sql;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl, { LIMIT_WITHOUT_PROOF: '10000' });
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const dataOf = ({ body }: Answer) => (body as { data: never }).data;
const errorOf = ({ body }: Answer) =>
  (body as { error: { details: Record<string, unknown> } }).error;

/** A nurse with a mailbox that no other test uses. */
const somebody = (): Answers & { email: string } => ({
  ...nurse,
  email: `nora.${randomUUID().slice(0, 8)}@example.org`,
});

async function register(answers: Answers, locale = 'en'): Promise<Row> {
  const answer = await cms.submit({ answers, locale });
  expect(answer.status).toBe(201);
  const { confirmationNumber } = dataOf(answer) as { confirmationNumber: string };
  const [row] = await sql('select * from registrants where confirmation_number = $1', [
    confirmationNumber,
  ]);
  if (!row) throw new Error('Nobody has that number');
  return row;
}
const idOf = (row: Row) => String(row['document_id']);
const rowsOf = (email: string) =>
  sql('select * from registrants where lower(email) = lower($1) order by id', [email]);
const statusesOf = async (email: string) =>
  (await rowsOf(email)).map((row) => row['registrant_status']);
const historyOf = async ({ id }: Row) =>
  (
    await sql(
      'select cause, actor from registry.registrant_history where registrant_id = $1 order by id',
      [id],
    )
  ).map(({ cause, actor }) => `${String(cause)} by ${String(actor)}`);
const auditOf = async (row: Row) =>
  (
    await sql('select action, actor from registry.audit where subject = $1 order by id', [
      idOf(row),
    ])
  ).map(({ action, actor }) => `${String(action)} by ${String(actor)}`);

/** Somebody who registered twice, and what they entered the second time. */
async function twice(changes: Answers = { postalCode: 'V5K 0A1' }) {
  const person = somebody();
  const older = await register(person);
  const newer = await register({ ...person, ...changes });
  return { person, email: person.email, older, newer };
}

/** Signs in by the link in the mail about a second registration. */
async function signInToMerge(email: string): Promise<OwnerAtApi & { destination: string }> {
  const find = async () => (await mailsFor(email, 'You are registered twice')).at(-1)?.text;
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  const [, token] = /\/sign-in\/([\w-]+)/u.exec((await find()) ?? '') ?? [];
  const answer = await cms.call('POST', '/api/registry/sessions', sending({ token }));
  expect(answer.status).toBe(201);
  const { jwt, destination } = dataOf(answer) as { jwt: string; destination: string };
  return { ...ownerBy(cms, jwt), destination };
}

const registrationsOf = async (owner: OwnerAtApi): Promise<OwnRegistrations> =>
  dataOf(await owner.call('GET', ''));
async function mergeOf(owner: OwnerAtApi, row: Row, locale = 'en'): Promise<OwnMerge> {
  const answer = await owner.call('GET', `/merges/${idOf(row)}?locale=${locale}`);
  expect(answer.status).toBe(200);
  return dataOf(answer);
}
async function merge(
  owner: OwnerAtApi,
  row: Row,
  choices: Record<string, Side> = {},
): Promise<Answer> {
  const { other, stamps } = await mergeOf(owner, row);
  return owner.call('POST', `/merges/${idOf(row)}`, { other, stamps, choices });
}
const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

describe('registering twice', () => {
  test('answers as a first time does, byte for byte but for the number', async () => {
    const person = somebody();
    const bytes = async () => {
      const response = await fetch(`${cms.url}/api/forms/registration/submissions`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${cms.secrets.CMS_API_TOKEN}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({ version: 1, locale: 'en', answers: person }),
      });
      const changing = ['date', 'x-response-time'];
      return {
        status: response.status,
        headers: [...response.headers].filter(([name]) => !changing.includes(name)),
        body: (await response.text()).replace(/"confirmationNumber":"\w{13}"/u, 'NUMBER'),
      };
    };
    const first = await bytes();
    const second = await bytes();
    expect(first.body).toContain('NUMBER');
    expect(second).toEqual(first);
    expect(await statusesOf(person.email)).toEqual(['active', 'pending-merge']);
  });

  test('mails the owner once, with the number and a link to merge, and no answer', async () => {
    const { email, newer } = await twice();
    const all = () => mailsFor(email);
    await expect.poll(async () => (await all()).length, { timeout: 20_000 }).toBe(2);
    const [mail] = await mailsFor(email, 'You are registered twice');
    const shown = String(newer['confirmation_number']).replace(/(...)(...)(...)/u, '$1-$2-$3-');
    expect(mail?.text).toContain(shown);
    expect(mail?.text).toContain('http://localhost:4321/en/sign-in/');
    for (const said of ['V5K', 'V2L', '555', 'Nurse']) expect(mail?.text).not.toContain(said);
    const kept = await sql('select kind, status, sealed from registry.outbox where cause = $1', [
      `registered/${idOf(newer)}`,
    ]);
    expect(kept).toMatchObject([{ kind: 'registered-again', sealed: null }]);
  });

  test('leaves nothing when the mail cannot be kept, and no link to anyone else', async () => {
    const person = somebody();
    await register(person);
    const links = 'select count(*)::int as count from registry.sign_in_link';
    const before = await sql(links);
    await sql(
      `alter table registry.outbox add constraint no_more check (kind <> 'registered-again') not valid`,
    );
    try {
      expect((await cms.submit({ answers: person })).status).toBe(500);
    } finally {
      await sql('alter table registry.outbox drop constraint no_more');
    }
    expect(await statusesOf(person.email)).toEqual(['active']);
    // Nor does a first registration leave any.
    await register(somebody());
    expect(await sql(links)).toEqual(before);
  });

  test('with the address and the name of someone changes nothing of theirs, whatever follows', async () => {
    const { person, email, older } = await twice({
      primaryPhone: '(604) 555-0199',
      email: `${randomUUID()}@example.org`,
    });
    const before = await rowsOf(email);
    for (const changes of [
      { primaryPhone: '(604) 555-0199' },
      { firstName: 'NÓRA', postalCode: 'V5K 0A1' },
      { email: email.toUpperCase(), lastName: ' sample ' },
    ]) {
      await register({ ...person, ...changes });
    }
    const after = await rowsOf(email);
    expect(after.slice(0, 1)).toEqual(before);
    expect(after.slice(1).map((row) => row['registrant_status'])).toEqual(
      Array(3).fill('pending-merge'),
    );
    expect(await historyOf(older)).toEqual(['registered by public']);

    // Nor by whoever owns another mailbox, or none.
    const waiting = after[1] ?? {};
    const { email: strangersMailbox } = await twice();
    const stranger = await signInToMerge(strangersMailbox);
    const stamp = new Date().toISOString();
    const sent = { other: idOf(older), stamps: { older: stamp, newer: stamp }, choices: {} };
    for (const [path, body] of [
      ['', sent],
      ['/apart', { other: idOf(older) }],
      ['/disown', { other: idOf(older) }],
    ] as const) {
      for (const one of [waiting, older]) {
        const at = `/merges/${idOf(one)}${path}`;
        expect((await stranger.call('POST', at, body)).status).toBe(404);
        const bySite = await cms.call('POST', `/api/registry/me${at}`, sending(body));
        expect(bySite.status).toBeGreaterThanOrEqual(400);
      }
    }
    expect((await stranger.call('GET', `/merges/${idOf(waiting)}`)).status).toBe(404);
    expect(await rowsOf(email)).toEqual(after);
  });

  test('by another name is another person, who is registered beside the first', async () => {
    const person = somebody();
    const { email } = person;
    await register(person);
    await register({ ...dentist, email });
    expect(await statusesOf(email)).toEqual(['active', 'active']);
    const owner = await signInAsOwner(cms, email);
    const { chosen, registrations } = await registrationsOf(owner);
    expect(chosen).toBeUndefined();
    expect(registrations.map(({ mergesWith }) => mergesWith)).toEqual([undefined, undefined]);
    expect((await mailsFor(email, 'You are registered twice')).length).toBe(0);
  });
});

describe('the owner of the mailbox', () => {
  test('is signed in to the registration that counts, and told which one waits', async () => {
    const { email, older, newer } = await twice();
    const owner = await signInToMerge(email);
    expect(owner.destination).toBe('merge');
    const own = await registrationsOf(owner);
    expect(own.chosen).toBe(idOf(older));
    expect(own.registrations.map(({ mergesWith }) => mergesWith)).toEqual([undefined, idOf(older)]);
    // What waits is not opened and changed.
    expect((await owner.call('PUT', `/registration/${idOf(newer)}`)).status).toBe(404);
    expect((await registrationsOf(owner)).chosen).toBe(idOf(older));
  });

  test('sees both side by side, the differing answers apart, in the words of a language', async () => {
    const { email, older, newer } = await twice({
      postalCode: 'V5K 0A1',
      deploymentDuration: 'oneWeek',
    });
    const owner = await signInToMerge(email);
    const compared = await mergeOf(owner, newer);
    expect(compared).toMatchObject({
      other: idOf(older),
      older: { documentId: idOf(older), status: 'active' },
      newer: { documentId: idOf(newer), status: 'pending-merge' },
      mayBeDisowned: true,
      differing: [
        { key: 'postalCode', older: ['V2L 3H9'], newer: ['V5K 0A1'] },
        { key: 'deploymentDuration' },
      ],
    });
    expect(keysOf(compared.same)).toContain('firstName');
    expect(keysOf(compared.same)).not.toContain('confirm');
    const inFrench = await mergeOf(owner, newer, 'fr');
    expect(inFrench.differing[0]?.label).toBe('Code postal');
    expect((await owner.call('GET', `/merges/${idOf(older)}`)).status).toBe(404);
  });

  test('merges both into one that either number leads to, and is told of which questions', async () => {
    const { email, older, newer } = await twice({ postalCode: 'V5K 0A1', primaryPhoneExt: '77' });
    await sql(
      `update registrants set last_confirmed_at = now() - interval '1 year', mail_stopped_at = now() where id = $1`,
      [older['id']],
    );
    const owner = await signInToMerge(email);
    const merged = await merge(owner, newer, { primaryPhoneExt: 'older' });
    expect(dataOf(merged)).toMatchObject({ kind: 'merged', documentId: idOf(older) });

    const [stays, gone] = await rowsOf(email);
    expect(stays).toMatchObject({ registrant_status: 'active', postal_code: 'V5K 0A1' });
    expect(stays?.['answers']).toMatchObject({ primaryPhoneExt: nurse['primaryPhoneExt'] });
    expect(gone).toMatchObject({ registrant_status: 'merged', merged_into: idOf(older) });
    for (const row of [older, newer]) {
      expect(stays?.['searched']).toContain(String(row['confirmation_number']).toLowerCase());
    }
    // Merging confirms; that mail was stopped holds.
    expect(stays?.['mail_stopped_at']).not.toBeNull();
    expect((stays?.['last_confirmed_at'] as Date).getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(await historyOf(older)).toEqual(['registered by public', 'merged by registrant']);
    expect(await auditOf(newer)).toEqual([
      'registrant.registered by public',
      'registrant.merged by registrant',
    ]);
    expect(await registrationsOf(owner)).toMatchObject({
      chosen: idOf(older),
      registrations: [{ documentId: idOf(older) }],
    });

    const find = () => mailsFor(email, 'Your two registrations are one now');
    await expect.poll(async () => (await find()).length, { timeout: 20_000 }).toBe(1);
    const [mail] = await find();
    expect(mail?.text).toContain('Postal code');
    expect(mail?.text).not.toMatch(/V5K|Extension/u);
  });

  test('merges once, from two devices at once or again', async () => {
    const { email, older, newer } = await twice();
    const owner = await signInToMerge(email);
    const other = await signInAsOwner(cms, email);
    const { stamps } = await mergeOf(owner, newer);
    const send = (by: OwnerAtApi, choices: Record<string, Side> = {}) =>
      by.call('POST', `/merges/${idOf(newer)}`, { other: idOf(older), stamps, choices });
    const answers = await Promise.all([
      send(owner),
      send(other, { postalCode: 'older' }),
      send(owner),
      send(other),
    ]);
    answers.push(await send(owner), await send(other));
    for (const answer of answers) {
      expect(dataOf(answer) as Merged).toMatchObject({ kind: 'merged', documentId: idOf(older) });
    }
    expect(await statusesOf(email)).toEqual(['active', 'merged']);
    expect(await historyOf(older)).toEqual(['registered by public', 'merged by registrant']);
    const mails = `select 1 from registry.outbox where kind = 'registrations-merged' and to_address = $1`;
    expect(await sql(mails, [email])).toHaveLength(1);
    // A page that still stands open has nothing to show any more.
    expect((await owner.call('GET', `/merges/${idOf(newer)}`)).status).toBe(404);
  });

  test('is told what does not go together, in their language, and nothing is merged', async () => {
    const { email, older, newer } = await twice({
      stream: 'Midwife',
      specialties: undefined,
      registrationStatus: 'na',
      registrationNumber: undefined,
    });
    const owner = await signInToMerge(email);
    const { stamps } = await mergeOf(owner, newer);
    const sent = { other: idOf(older), stamps, choices: { stream: 'older' }, locale: 'fr' };
    const wrong = await owner.call('POST', `/merges/${idOf(newer)}`, sent);
    expect(wrong.status).toBe(400);
    expect(errorOf(wrong).details).toMatchObject({
      kind: 'wrong-answers',
      errors: [
        {
          path: ['specialties'],
          name: 'required',
          message: expect.stringMatching(/^\p{Lu}/u) as string,
        },
      ],
    });
    expect(await statusesOf(email)).toEqual(['active', 'pending-merge']);
    const right = await merge(owner, newer, { stream: 'older', specialties: 'older' });
    expect(right.status).toBe(200);
  });

  test('who looks at what was changed meanwhile is told so', async () => {
    const { email, older, newer } = await twice();
    const owner = await signInToMerge(email);
    const { stamps } = await mergeOf(owner, newer);
    await sql(
      `update registrants set updated_at = updated_at + interval '1 minute' where id = $1`,
      [older['id']],
    );
    const sent = { other: idOf(older), stamps, choices: {} };
    const answer = await owner.call('POST', `/merges/${idOf(newer)}`, sent);
    expect([answer.status, errorOf(answer).details['kind']]).toEqual([409, 'changed']);
    expect((await merge(owner, newer)).status).toBe(200);
  });

  test('tells two people of one name apart: both are registered, and stay so', async () => {
    const { person, email, older, newer } = await twice();
    const owner = await signInToMerge(email);
    const apart = () => owner.call('POST', `/merges/${idOf(newer)}/apart`, { other: idOf(older) });
    const answers = await Promise.all([apart(), apart()]);
    answers.push(await apart());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await statusesOf(email)).toEqual(['active', 'active']);
    expect(await historyOf(newer)).toEqual([
      'registered by public',
      'told-apart by registrant',
      'status by registrant',
    ]);
    const { registrations } = await registrationsOf(owner);
    expect(registrations.map(({ mergesWith }) => mergesWith)).toEqual([undefined, undefined]);
    // A third one waits beside the first again.
    await register(person);
    expect(await statusesOf(email)).toEqual(['active', 'active', 'pending-merge']);
  });

  test('takes out what somebody else entered: it is kept, withdrawn, and asked of no more', async () => {
    const { person, email, older, newer } = await twice({ primaryPhone: '(604) 555-0199' });
    const owner = await signInToMerge(email);
    const disown = () =>
      owner.call('POST', `/merges/${idOf(newer)}/disown`, { other: idOf(older) });
    const answers = await Promise.all([disown(), disown()]);
    answers.push(await disown());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await statusesOf(email)).toEqual(['active', 'withdrawn']);
    expect(await historyOf(newer)).toEqual([
      'registered by public',
      'status by registrant',
      'told-apart by registrant',
    ]);
    expect((await registrationsOf(owner)).registrations[1]?.mergesWith).toBeUndefined();
    const [untouched] = await rowsOf(email);
    expect(untouched?.['answers']).toEqual(older['answers']);
    // Whoever enters it once more is kept aside once more.
    await register(person);
    expect(await statusesOf(email)).toEqual(['active', 'withdrawn', 'pending-merge']);
  });

  test('cannot have what staff work with taken out as nobody’s', async () => {
    const { email, older, newer } = await twice();
    await sql(`update registrants set registrant_status = 'withdrawn' where id = $1`, [
      older['id'],
    ]);
    await sql(
      `update registrants set registrant_status = 'deployed', deployed_from = '2026-01-01' where id = $1`,
      [newer['id']],
    );
    const owner = await signInToMerge(email);
    expect((await mergeOf(owner, older)).mayBeDisowned).toBe(false);
    const answer = await owner.call('POST', `/merges/${idOf(older)}/disown`, {
      other: idOf(newer),
    });
    expect(answer.status).toBe(409);
    expect(await statusesOf(email)).toEqual(['withdrawn', 'deployed']);
  });
});

describe.each(['withdrawn', 'lapsed'])('someone who %s and registers anew', (status) => {
  async function anew() {
    const person = somebody();
    const older = await register(person);
    await sql('update registrants set registrant_status = $1 where id = $2', [status, older['id']]);
    const newer = await register({ ...person, postalCode: 'V5K 0A1' });
    return { email: person.email, older, newer };
  }

  test('is listed by the new one, and merges the old one with it', async () => {
    const { email, older, newer } = await anew();
    expect(await statusesOf(email)).toEqual([status, 'active']);
    const owner = await signInToMerge(email);
    expect((await registrationsOf(owner)).registrations[0]?.mergesWith).toBe(idOf(newer));
    expect((await merge(owner, older)).status).toBe(200);
    const [gone, stays] = await rowsOf(email);
    expect(gone).toMatchObject({ registrant_status: 'merged', merged_into: idOf(newer) });
    expect(stays).toMatchObject({ registrant_status: 'active', postal_code: 'V5K 0A1' });
    expect(stays?.['searched']).toContain(String(older['confirmation_number']).toLowerCase());
  });

  test('or says that it was someone else: the old one is as it was', async () => {
    const { email, older, newer } = await anew();
    const owner = await signInToMerge(email);
    const sent = { other: idOf(newer) };
    expect((await owner.call('POST', `/merges/${idOf(older)}/disown`, sent)).status).toBe(200);
    expect(await statusesOf(email)).toEqual([status, 'withdrawn']);
    const [first] = await rowsOf(email);
    expect(first?.['person_key']).toBe(older['person_key']);
    expect((await registrationsOf(owner)).registrations.map((each) => each.mergesWith)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('what is sent that makes no sense is refused', async () => {
  const { email, older, newer } = await twice();
  const owner = await signInToMerge(email);
  const { stamps } = await mergeOf(owner, newer);
  const other = idOf(older);
  for (const [path, body, status] of [
    ['', {}, 400],
    ['', { other, stamps, choices: { postalCode: 'both' } }, 400],
    ['', { other: '../x', stamps, choices: {} }, 400],
    ['', { other: idOf(newer), stamps, choices: {} }, 404],
    ['/apart', {}, 400],
    ['/disown', { other, more: 1 }, 400],
    ['/disown', { other: idOf(newer) }, 404],
  ] as const) {
    const answer = await owner.call('POST', `/merges/${idOf(newer)}${path}`, body);
    expect([path, answer.status]).toEqual([path, status]);
  }
  expect(await statusesOf(email)).toEqual(['active', 'pending-merge']);
});
