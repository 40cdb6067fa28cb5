import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import type { ComparedPair, Pairs } from '../../cms/src/plugins/registry/shared/duplicates.ts';
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

/** Registers somebody. Resolves to the id of their document. */
async function register(answers: Answers): Promise<string> {
  await registerInvented(cms, [answers]);
  const [row] = await sql('select document_id from registrants order by id desc limit 1');
  return String(row?.['document_id']);
}

/** What was answered, as the type that it is given to. */
const dataOf = ({ body }: { body: unknown }) => (body as { data: never }).data;
const correctableIn = (answer: { body: unknown }): Correctable => dataOf(answer);
const detailsOf = ({ body }: { body: unknown }) =>
  (body as { error: { details: Record<string, unknown> } }).error.details;
const at = (one: string, other: string, path = '') => `/registry/duplicates/${one}/${other}${path}`;

async function pairs(agent: StaffAgent): Promise<string[]> {
  const answer = await agent.get('/registry/duplicates');
  expect(answer.status).toBe(200);
  const found: Pairs = dataOf(answer);
  return found.pairs.map(
    ({ older, newer, alike }) => `${older.documentId}/${newer.documentId} ${alike.join(' ')}`,
  );
}
async function pairsWith(agent: StaffAgent, documentId: string) {
  return (await pairs(agent)).filter((pair) => pair.includes(documentId));
}
async function compare(agent: StaffAgent, one: string, other: string): Promise<ComparedPair> {
  const answer = await agent.get(at(one, other));
  expect(answer.status).toBe(200);
  return dataOf(answer);
}
async function merge(
  agent: StaffAgent,
  one: string,
  other: string,
  choices: Record<string, 'older' | 'newer'> = {},
) {
  const { stamps } = await compare(agent, one, other);
  return agent.post(at(one, other, '/merge')).send({ stamps, choices });
}
const read = async (documentId: string): Promise<RegistrantRecord> =>
  dataOf(await staff.ministry.get(`/registry/records/${documentId}`));

describe('two records', () => {
  test.each([
    [
      'same mailbox and name',
      {
        email: 'TWIN0@people.example.org',
        firstName: 'nora',
        postalCode: 'V5K 0A1',
        primaryPhone: '+16045550199',
      },
      'person',
    ],
    [
      'same name and postal code',
      { email: 'elsewhere1@people.example.org', firstName: 'NÓRA', primaryPhone: '+16045550199' },
      'postal-code',
    ],
    [
      'same name and phone',
      { email: 'elsewhere2@people.example.org', postalCode: 'V5K 0A1' },
      'phone',
    ],
    ['all of it', {}, 'person postal-code phone'],
    [
      'only the name',
      { email: 'e3@people.example.org', postalCode: 'V5K 0A1', primaryPhone: '+16045550199' },
      undefined,
    ],
    [
      'only phone and postal code',
      { email: 'e4@people.example.org', firstName: 'Twin' },
      undefined,
    ],
  ])('with %s are recognised for what they are', async (_what, changes, alike) => {
    const index = ['person', 'postal-code', 'phone', 'person postal-code phone'].indexOf(
      alike ?? '',
    );
    const name = `Twin${index === -1 ? `x${Object.keys(changes).length}` : index}`;
    const first = nurseOf(name, [inFraser]);
    const older = await register(first);
    const newer = await register({ ...first, ...changes });
    expect(await pairsWith(staff.fraser, newer)).toEqual(
      alike === undefined ? [] : [`${older}/${newer} ${alike}`],
    );
    const ofOne: Pairs = dataOf(await staff.fraser.get(`/registry/records/${older}/duplicates`));
    expect(ofOne.pairs.map((pair) => pair.alike.join(' '))).toEqual(
      alike === undefined ? [] : [alike],
    );
  });

  test('are a pair only for who may see both, by whatever way they ask', async () => {
    const shared = nurseOf('Halfseen', [inFraser]);
    const older = await register(shared);
    const newer = await register({ ...shared, deploymentLocations: [inInterior] });
    expect(await pairsWith(staff.ministry, newer)).toHaveLength(1);
    for (const agent of [staff.fraser, staff.interior]) {
      expect(await pairsWith(agent, newer)).toEqual([]);
      for (const id of [older, newer]) {
        const ofOne = await agent.get(`/registry/records/${id}/duplicates`);
        expect(ofOne.body).toEqual({ data: { pairs: [], areMore: false } });
      }
    }
    const { stamps } = await compare(staff.ministry, older, newer);
    const before = await sql('select * from registrants where last_name = $1', ['Halfseen']);
    for (const [one, other] of [
      [older, newer],
      [newer, older],
    ] as const) {
      for (const answer of await Promise.all([
        staff.fraser.get(at(one, other)),
        staff.fraser.post(at(one, other, '/merge')).send({ stamps, choices: {} }),
        staff.fraser.post(at(one, other, '/apart')).send({}),
        staff.fraser.get(at(one, 'a'.repeat(24))),
      ])) {
        expect(answer.status).toBe(404);
        expect(answer.body).toMatchObject({ error: { message: 'There is no such registrant' } });
      }
    }
    expect(await sql('select * from registrants where last_name = $1', ['Halfseen'])).toEqual(
      before,
    );
    expect(await sql('select * from registry.told_apart')).toEqual([]);
  });

  test('that are alike in nothing are neither compared nor merged', async () => {
    const one = await register(nurseOf('Unlike', [inFraser]));
    const other = await register(nurseOf('Different', [inFraser]));
    const stamp = new Date().toISOString();
    const sent = { stamps: { older: stamp, newer: stamp }, choices: {} };
    expect((await staff.ministry.get(at(one, other))).status).toBe(404);
    expect((await staff.ministry.post(at(one, other, '/merge')).send(sent)).status).toBe(404);
    expect((await staff.ministry.get(at(one, one))).status).toBe(404);
  });
});

describe('merging', () => {
  test('keeps one record, with the numbers, the history, the notes and the mails of both', async () => {
    const first = nurseOf('Merged', [inFraser]);
    const older = await register(first);
    const newer = await register({ ...first, postalCode: 'V5K 0A1', primaryPhoneExt: '77' });
    expect((await read(newer)).status.status).toBe('pending-merge');
    const note = { id: crypto.randomUUID(), words: 'Written on the second' };
    await staff.fraser.post(`/registry/records/${newer}/notes`).send(note);
    const numbers = [
      (await read(older)).confirmationNumber,
      (await read(newer)).confirmationNumber,
    ];

    const compared = await compare(staff.fraser, newer, older);
    const differing = compared.steps.flatMap(({ rows }) => rows).filter(({ differs }) => differs);
    expect(differing.map(({ key }) => key)).toEqual(['postalCode', 'primaryPhoneExt']);

    const answer = await merge(staff.fraser, older, newer, { primaryPhoneExt: 'older' });
    expect(dataOf(answer)).toEqual({ kind: 'merged', documentId: older, stillSeen: true });

    const record = await read(older);
    expect(record).toMatchObject({
      confirmationNumber: numbers[0],
      otherNumbers: [numbers[1]],
      status: { status: 'active' },
      notes: [{ words: note.words, of: numbers[1] }],
    });
    expect(record.mails).toHaveLength(2);
    expect(record.history.map(({ kind, of }) => [kind, of])).toEqual([
      ['merged', undefined],
      ['registered', numbers[1]],
      ['registered', undefined],
    ]);
    const [change] = record.history;
    expect(change).toMatchObject({ other: numbers[1], answers: [{ after: ['V5K 0A1'] }] });
    expect(await read(newer)).toMatchObject({ status: { status: 'merged' }, mergedInto: older });

    const [row] = await sql('select * from registrants where document_id = $1', [older]);
    const plain = numbers.map((number) => number.replaceAll('-', '').toLowerCase());
    for (const number of plain) expect(row?.['searched']).toContain(number);
    expect(JSON.parse(String(row?.['answers']))).toMatchObject({
      primaryPhoneExt: '1234',
      postalCode: 'V5K 0A1',
    });

    // A correction of what was merged is still found by both numbers.
    const correction = `/registry/records/${older}/correction`;
    const { form, answers, stamp } = correctableIn(await staff.fraser.get(correction));
    const sent = { stamp, version: form.version, answers: { ...answers, firstName: 'Norah' } };
    expect((await staff.fraser.post(correction).send(sent)).status).toBe(200);
    const [corrected] = await sql('select searched from registrants where document_id = $1', [
      older,
    ]);
    for (const number of plain) expect(corrected?.['searched']).toContain(number);
  });

  test('at once by two, or again, merges once', async () => {
    const first = nurseOf('Raced', [inFraser]);
    const older = await register(first);
    const newer = await register(first);
    const { stamps } = await compare(staff.ministry, older, newer);
    const send = (agent: StaffAgent) =>
      agent.post(at(older, newer, '/merge')).send({ stamps, choices: {} });
    const answers = await Promise.all([
      send(staff.fraser),
      send(staff.ministry),
      staff.ministry.post(at(newer, older, '/merge')).send({ stamps, choices: {} }),
    ]);
    answers.push(await send(staff.fraser));
    for (const answer of answers) {
      expect(dataOf(answer)).toMatchObject({ kind: 'merged', documentId: older });
    }
    const kinds = (await read(older)).history.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'merged')).toHaveLength(1);
    expect(
      await sql(`select from registry.audit where action = 'registrant.merged' and subject = $1`, [
        older,
      ]),
    ).toHaveLength(1);
  });

  test('of three in all orders at once ends with one that is listed', async () => {
    const first = nurseOf('Threefold', [inFraser]);
    const ids = [await register(first), await register(first), await register(first)] as const;
    const [a, b, c] = ids;
    const tries = [
      [a, b],
      [c, b],
      [c, a],
    ] as const;
    const stamps = await Promise.all(
      tries.map(([one, other]) => compare(staff.ministry, one, other)),
    );
    const answers = await Promise.all(
      tries.map(([one, other], index) =>
        staff.ministry
          .post(at(one, other, '/merge'))
          .send({ stamps: stamps[index]?.stamps, choices: {} }),
      ),
    );
    for (const { status } of answers) expect([200, 404, 409]).toContain(status);
    for (let left = await pairsWith(staff.ministry, a); left.length > 0;) {
      const [one = '', other = ''] = String(left[0]?.split(' ')[0]).split('/');
      expect((await merge(staff.ministry, one, other)).status).toBe(200);
      left = await pairsWith(staff.ministry, a);
    }
    const rows = await sql(
      `select registrant_status as status, merged_into from registrants where last_name = 'Threefold' order by id`,
    );
    expect(rows.filter(({ status }) => status === 'active')).toHaveLength(1);
    expect(rows.filter(({ status }) => status === 'merged')).toHaveLength(2);
    expect(
      (await read(a)).otherNumbers.length + (await read(c)).otherNumbers.length,
    ).toBeGreaterThan(1);
  });

  test('judges a mixture as the public form does, and leaves nothing when it is wrong', async () => {
    const first = nurseOf('Mixed', [inFraser]);
    const older = await register(first);
    const newer = await register({
      ...first,
      stream: 'Midwife',
      specialties: undefined,
      registrationStatus: 'na',
      registrationNumber: undefined,
    });
    const wrong = await merge(staff.fraser, older, newer, { stream: 'older' });
    expect(wrong.status).toBe(400);
    expect(detailsOf(wrong)).toMatchObject({
      kind: 'wrong-answers',
      errors: [{ path: ['specialties'], name: 'required' }],
    });
    expect(await pairsWith(staff.fraser, newer)).toHaveLength(1);
    const right = await merge(staff.fraser, older, newer, {
      stream: 'older',
      specialties: 'older',
    });
    expect(right.status).toBe(200);
  });

  test('with what was changed meanwhile is told so', async () => {
    const first = nurseOf('Overtaken', [inFraser]);
    const older = await register(first);
    const newer = await register(first);
    const { stamps } = await compare(staff.fraser, older, newer);
    const verified = { status: 'verified', source: 'BCCNM', date: '2026-01-01' };
    const credentials = `/registry/records/${newer}/credentials`;
    await staff.ministry.post(credentials).send({ ...verified, stamp: stamps.newer });
    const answer = await staff.fraser
      .post(at(older, newer, '/merge'))
      .send({ stamps, choices: {} });
    expect(answer.status).toBe(409);
    expect(detailsOf(answer)).toMatchObject({ kind: 'changed', by: { kind: 'staff' } });
    // What was found out about either is kept.
    expect((await merge(staff.fraser, older, newer)).status).toBe(200);
    expect((await read(older)).credentials).toEqual(verified);
  });

  test('says that whoever merged them sees the person no more', async () => {
    const first = nurseOf('Leaving', [inFraser]);
    const older = await register(first);
    const newer = await register({ ...first, deploymentLocations: [inFraser, inInterior] });
    const moved = await staff.ministry.get(`/registry/records/${newer}/correction`);
    const { form, answers, stamp } = correctableIn(moved);
    await staff.ministry.post(`/registry/records/${newer}/correction`).send({
      stamp,
      version: form.version,
      answers: { ...answers, firstName: 'Nora', deploymentLocations: [inInterior] },
    });
    expect((await staff.interior.get(at(older, newer))).status).toBe(404);
    const merged = await merge(staff.ministry, older, newer);
    expect(merged.status).toBe(200);
    expect((await staff.fraser.get(`/registry/records/${older}`)).status).toBe(404);
    expect((await staff.interior.get(`/registry/records/${older}`)).status).toBe(200);
  });

  test.each([
    ['no stamps', { choices: {} }],
    ['an unknown side', { choices: { firstName: 'both' } }],
    [
      'too many choices',
      { choices: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`q${i}`, 'older'])) },
    ],
  ])('with %s is refused', async (what, sent) => {
    const stamp = new Date().toISOString();
    const stamps = what === 'no stamps' ? {} : { older: stamp, newer: stamp };
    const answer = await staff.ministry
      .post(at('a'.repeat(24), 'b'.repeat(24), '/merge'))
      .send({ stamps, ...sent });
    expect(answer.status).toBe(400);
  });
});

describe('people who were told apart', () => {
  test('are never a pair again, even with one mailbox, and each stands on their own', async () => {
    const father = nurseOf('Namesake', [inFraser]);
    const older = await register(father);
    const newer = await register(father);
    const apart = () => staff.fraser.post(at(newer, older, '/apart')).send({});
    const answers = await Promise.all([apart(), apart()]);
    answers.push(await apart());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);

    expect(await pairsWith(staff.ministry, newer)).toEqual([]);
    expect((await read(older)).status.status).toBe('active');
    const record = await read(newer);
    expect(record.status.status).toBe('active');
    expect(record.history.map(({ kind }) => kind)).toEqual(['status', 'told-apart', 'registered']);

    // A correction that leaves name and mailbox as they are leaves them apart.
    const correction = `/registry/records/${newer}/correction`;
    const { form, answers: given, stamp } = correctableIn(await staff.fraser.get(correction));
    const sent = { stamp, version: form.version, answers: { ...given, primaryPhoneExt: '5' } };
    expect((await staff.fraser.post(correction).send(sent)).status).toBe(200);
    expect((await read(newer)).status.status).toBe('active');
    expect(await pairsWith(staff.ministry, newer)).toEqual([]);
  });

  test('stay apart from whoever the other is merged with', async () => {
    const first = nurseOf('Chained', [inFraser]);
    const a = await register(first);
    const b = await register(first);
    const c = await register({ ...first, email: 'other@people.example.org' });
    await staff.fraser.post(at(b, c, '/apart')).send({});
    expect((await merge(staff.fraser, a, b)).status).toBe(200);
    expect(await pairsWith(staff.fraser, c)).toEqual([]);
  });
});

test('the list of pairs is read along its indexes', async () => {
  await sql('analyze registrants');
  await sql('set enable_seqscan = off');
  const [plan] = await sql(
    `explain (format json) select same_person from registrants
     where same_person is not null group by same_person having count(*) > 1`,
  );
  expect(JSON.stringify(plan)).toContain('registrants_same_person');
});
