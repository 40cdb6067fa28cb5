import { randomUUID } from 'node:crypto';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  dentist,
  midwife,
  nurse,
  people,
  retiredDriver,
} from '../../form-schemas/src/testing/people.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: CmsProcess;
let sql: Sql;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const everyTable = [
  'registrants',
  'registry.registrant_choice',
  'registry.registrant_history',
  'registry.outbox',
  'registry.idempotency',
  'registry.spent_proof',
  'registry.rate_limit',
];
beforeEach(() => sql(`truncate ${everyTable.join(', ')} cascade`));

/** How many rows each table of a registration holds. */
async function counts(): Promise<Record<string, number>> {
  const tables = ['registrants', ...everyTable.slice(1, 5)];
  const counted = await Promise.all(
    tables.map(async (table) => {
      const [row] = await sql(`select count(*)::int as count from ${table}`);
      return [table.replace('registry.', ''), row?.['count']] as const;
    }),
  );
  return Object.fromEntries(counted) as Record<string, number>;
}
const nothing = {
  registrants: 0,
  registrant_choice: 0,
  registrant_history: 0,
  outbox: 0,
  idempotency: 0,
};

const numberIn = ({ body }: Answer) =>
  (body as { data: { confirmationNumber: string } }).data.confirmationNumber;
const errorIn = ({ body }: Answer) =>
  (body as { error: { name: string; message: string; details: { errors?: unknown[] } } }).error;
const namesake = (email: string) => ({ ...nurse, email });

describe('a registration', () => {
  test.each(Object.entries(people))('of the %s is recorded whole', async (_name, person) => {
    const answer = await cms.submit({ answers: person });

    expect(answer.status).toBe(201);
    expect(numberIn(answer)).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/);
    const [row] = await sql('select * from registrants');
    expect(row).toMatchObject({
      confirmation_number: numberIn(answer),
      registrant_status: 'active',
      first_name: person['firstName'],
      email: person['email'],
      answers: person,
      form_version: 1,
      answered_version: 1,
    });
    const { registrant_choice: choices, ...others } = await counts();
    expect(choices).toBeGreaterThan(3);
    expect(others).toEqual({
      registrants: 1,
      registrant_history: 1,
      outbox: 1,
      idempotency: 1,
    });
    const [audited] = await sql('select * from registry.audit where subject = $1', [
      row?.['document_id'],
    ]);
    expect(audited).toMatchObject({ actor: 'public', action: 'registrant.registered' });
    expect(JSON.stringify(audited)).not.toContain(person['email']);
  });

  test('is found by each thing chosen, and by the regions of its communities', async () => {
    await cms.submit({ answers: nurse });
    const rows = await sql(
      'select question, value, listed from registry.registrant_choice order by question, value',
    );
    const [row] = await sql('select regions, searched from registrants');
    expect(rows.map(({ question, value }) => `${question} ${value}`)).toEqual([
      'completedSanyasIndigenousCulturalSafetyTraining false',
      'deploymentLocations Gitgaat',
      'deploymentLocations PrinceGeorge',
      'deploymentType fullTime',
      'deploymentType partTime',
      'hasExperienceWithIndigenousCommunity true',
      'hasExperienceWithRemoteRuralCommunity true',
      'hasImmunizationTraining true',
      'hasPreviousDeployment yes',
      'healthAuthorities northern',
      'healthAuthorities privateEmployer',
      'lastDeployedHa interior',
      'placementOptions criticalCareICU',
      'placementOptions emergencyDepartments',
      'region FirstNationsHealthAuthority',
      'region NorthernRegion',
      'specialties.specialty NursePractitioner',
      'specialties.specialty RegisteredNurse',
      'specialties.subspecialties CommunityHealth',
      'specialties.subspecialties CriticalCareAdult',
      'specialties.subspecialties EmergencyAdult',
    ]);
    expect(row?.['regions']).toEqual(['NorthernRegion', 'FirstNationsHealthAuthority']);
    expect(row?.['searched']).toContain('nora sample nora.sample@example.org');
  });

  test.each([
    ['active', true],
    ['deployed', true],
    ['lapsed', false],
    ['pending-merge', false],
    ['withdrawn', false],
    ['merged', false],
  ])('that is %s is listed: %s', async (status, listed) => {
    await cms.submit({ answers: nurse });
    await sql('update registrants set registrant_status = $1', [status]);
    const found = await sql(
      'select listed from registrants union all select distinct listed from registry.registrant_choice',
    );
    expect(found).toEqual([{ listed }, { listed }]);
  });

  test('is kept as it will be read: tidied, normalised, without what was not asked', async () => {
    await cms.submit({
      answers: {
        ...retiredDriver,
        firstName: '  Rolf ',
        postalCode: 'v8w1p6',
        primaryPhone: '(250) 555 0142',
        specialties: [{ specialty: 'Dentist' }],
        deploymentLocations: ['PrinceGeorge'],
      },
    });
    const [row] = await sql('select answers from registrants');
    expect(row?.['answers']).toEqual(retiredDriver);
    expect(await counts()).toMatchObject({ registrants: 1 });
    const regions = `select value from registry.registrant_choice where question = 'region'`;
    expect(await sql(regions)).toEqual([{ value: '*' }]);
  });

  test('with every text as long as it may be is recorded', async () => {
    const long = 'n'.repeat(255);
    const domain = Array.from({ length: 3 }, () => 'd'.repeat(60)).join('.');
    const email = `${'m'.repeat(60)}@${domain}.example.org`.padStart(255, 'm').slice(-255);
    const answers = {
      ...nurse,
      firstName: long,
      lastName: long.replaceAll('n', '𝓃'),
      email: email.slice(email.indexOf('@') - 60),
      registrationNumber: 'r'.repeat(64),
      primaryPhoneExt: '1'.repeat(10),
    };
    expect((await cms.submit({ answers })).status).toBe(201);
  });

  test('that waits for a lock too long is told to try again, and leaves nothing', async () => {
    await sql('begin');
    await sql('lock table registrants in access exclusive mode');
    try {
      const refused = await cms.submit({ answers: nurse });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    } finally {
      await sql('rollback');
    }
    expect(await counts()).toEqual(nothing);
  });

  test('that breaks a rule is refused with the words for it, and leaves nothing', async () => {
    const answer = await cms.submit({
      answers: { ...nurse, postalCode: 'D1A 1A1', nickname: 'N' },
    });

    expect(answer.status).toBe(400);
    expect(errorIn(answer)).toMatchObject({
      name: 'ValidationError',
      details: {
        errors: [
          {
            path: ['postalCode'],
            name: 'format',
            message: expect.stringContaining('V8W 1P6') as string,
          },
          {
            path: ['nickname'],
            name: 'unknown',
            message: expect.stringContaining('nickname') as string,
          },
        ],
      },
    });
    expect(await counts()).toEqual(nothing);
  });

  test('that cannot be written whole leaves nothing, and the key still works later', async () => {
    const key = randomUUID();
    await sql('alter table registry.outbox rename to outbox_away');
    try {
      const failed = await cms.submit({ answers: nurse, key });
      expect(failed.status).toBe(500);
      expect(JSON.stringify(failed.body)).not.toContain('outbox');
    } finally {
      await sql('alter table registry.outbox_away rename to outbox');
    }
    expect(await counts()).toEqual(nothing);
    expect((await cms.submit({ answers: nurse, key })).status).toBe(201);
  });

  test('is in no log', async () => {
    const email = 'seen.nowhere@example.org';
    await cms.submit({ answers: { ...namesake(email), lastName: 'Unheardof' } });
    await cms.submit({ answers: { ...namesake(email), lastName: 'Unheardof', postalCode: 'no' } });
    await cms.call('GET', `/api/forms/registration?locale=en&email=${email}`);
    const log = await cms.log();
    expect(log).toContain('/api/forms/');
    for (const personal of [email, 'Unheardof', '+12505550100', 'V2L 3H9', '203.0.113.7']) {
      expect(log).not.toContain(personal);
    }
  });
});

describe('an idempotency key', () => {
  test('answers the same request again, and nothing is new', async () => {
    const key = randomUUID();
    const first = await cms.submit({ answers: nurse, key });
    const before = await counts();
    const again = await cms.submit({ answers: nurse, key });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await counts()).toEqual(before);
  });

  test('with other answers is refused', async () => {
    const key = randomUUID();
    await cms.submit({ answers: nurse, key });
    const other = await cms.submit({ answers: midwife, key });
    expect([other.status, errorIn(other).name]).toEqual([409, 'IdempotencyKeyReused']);
    expect(await counts()).toMatchObject({ registrants: 1 });
  });

  test('binds only when a registration is accepted', async () => {
    const key = randomUUID();
    expect((await cms.submit({ answers: {}, key })).status).toBe(400);
    expect((await cms.submit({ answers: nurse, key })).status).toBe(201);
  });

  test('sent by twelve requests at once makes one registrant', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => cms.submit({ answers: nurse, key })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(numberIn)).size).toBe(1);
    expect(await counts()).toMatchObject({ registrants: 1, outbox: 1, idempotency: 1 });
  });

  test('must be there', async () => {
    const answer = await cms.submit({ answers: nurse, key: '' });
    expect([answer.status, errorIn(answer).name]).toEqual([400, 'IdempotencyKeyMissing']);
  });
});

describe('the same person', () => {
  test('is answered like a first time, and kept aside', async () => {
    const first = await cms.submit({ answers: nurse });
    const second = await cms.submit({
      answers: { ...nurse, firstName: 'NÓRA', email: 'Nora.Sample@example.org' },
    });
    expect(second.status).toBe(201);
    expect(Object.keys(second.body as object)).toEqual(Object.keys(first.body as object));
    expect(numberIn(second)).not.toBe(numberIn(first));
    const rows = await sql('select registrant_status as status from registrants order by id');
    expect(rows.map(({ status }) => status)).toEqual(['active', 'pending-merge']);
  });

  test('registering eight times at once is active once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => cms.submit({ answers: nurse })));
    const rows = await sql(
      'select registrant_status as status, count(*)::int from registrants group by 1 order by 1',
    );
    expect(rows).toEqual([
      { status: 'active', count: 1 },
      { status: 'pending-merge', count: 7 },
    ]);
  });

  test('is not whoever shares the mailbox', async () => {
    await cms.submit({ answers: nurse });
    await cms.submit({ answers: { ...dentist, email: nurse['email'] } });
    const rows = await sql('select registrant_status as status from registrants');
    expect(rows.map(({ status }) => status)).toEqual(['active', 'active']);
  });
});

describe('the limit of a client', () => {
  const register = (address: string, proof?: string) =>
    cms.submit({
      answers: namesake(`${randomUUID()}@example.org`),
      address,
      ...(proof && { proof }),
    });

  async function solvedProof(): Promise<string> {
    const { body } = await cms.call('GET', '/api/forms/registration/challenge');
    const challenge = (body as { data: Challenge }).data;
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  }

  test('without a proof is ten an hour; what is refused or repeated does not count', async () => {
    const address = '198.51.100.1';
    for (let i = 0; i < 15; i += 1) await cms.submit({ answers: {}, address });
    const statuses: number[] = [];
    for (let i = 0; i < 10; i += 1) statuses.push((await register(address)).status);
    expect(statuses).toEqual(Array<number>(10).fill(201));

    const refused = await register(address);
    expect([refused.status, errorIn(refused).name]).toEqual([429, 'RateLimitError']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await register('198.51.100.2')).status).toBe(201);
    expect(await counts()).toMatchObject({ registrants: 11 });
  });

  test('is wider with a proof, which works once', async () => {
    const address = '2001:db8:1:2::1';
    const proof = await solvedProof();
    expect((await register(address, proof)).status).toBe(201);
    for (let i = 0; i < 10; i += 1) await register('2001:db8:1:2::ffff');
    // The limit without proof is used up: by the same network, and so for a used or a forged proof.
    expect((await register(address, proof)).status).toBe(429);
    expect((await register(address, Buffer.from('{}').toString('base64'))).status).toBe(429);
    expect((await register(address, await solvedProof())).status).toBe(201);
  });

  test(
    'lets a hundred people of one hospital register in an hour',
    { timeout: 180_000 },
    async () => {
      const address = '198.51.100.4';
      const statuses: number[] = [];
      for (let i = 0; i < 100; i += 1) {
        statuses.push((await register(address, await solvedProof())).status);
      }
      expect(statuses).toEqual(Array<number>(100).fill(201));
    },
  );

  test.each(['registry.rate_limit', 'registry.spent_proof'])(
    'holds nobody up while %s is out of order',
    async (table) => {
      const [schema = '', name = ''] = table.split('.');
      await sql(`alter table ${table} rename to out_of_order`);
      try {
        for (let i = 0; i < 12; i += 1) {
          expect((await register('198.51.100.5', await solvedProof())).status).toBe(201);
        }
        expect((await register('198.51.100.5', 'no proof at all')).status).toBe(201);
      } finally {
        await sql(`alter table ${schema}.out_of_order rename to ${name}`);
      }
      expect(await counts()).toMatchObject({ registrants: 13, idempotency: 13 });
    },
  );

  test('holds no address', async () => {
    await register('198.51.100.3');
    const rows = await sql('select * from registry.rate_limit');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('198.51.100.3');
  });
});

describe('what is no submission', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    cms.call('POST', '/api/forms/registration/submissions', {
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body,
    });
  const nested = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  const withAnswers = (answers: string) => `{"version":1,"answers":${answers}}`;
  const large = withAnswers(JSON.stringify({ ...nurse, firstName: 'a'.repeat(260 * 1024) }));

  test.each([
    ['is not JSON', 'answers', {}, 400],
    ['is not an object', '[]', {}, 400],
    ['says more than it may', '{"version":1,"answers":{},"admin":true}', {}, 400],
    ['names no version', '{"answers":{}}', {}, 400],
    ['names a version beyond counting', '{"version":2147483648,"answers":{}}', {}, 400],
    ['names a version that never was', withAnswers('{}').replace('1', '99'), {}, 400],
    ['is over 256 kB', large, {}, 413],
    ['is nested absurdly deep', withAnswers(nested), {}, 400],
    [
      'is a form of another type',
      'a=b',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
    ],
    ['says that it is compressed, and is not', '{}', { 'content-encoding': 'gzip' }, 400],
    ['is text', '{}', { 'content-type': 'text/plain' }, 415],
    ['comes without the token', withAnswers('{}'), { authorization: 'Bearer wrong' }, 401],
  ])('%s: %3$s', async (_why, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ data: null, error: { status } });
    expect(await counts()).toEqual(nothing);
  });

  test.each([
    ['NUL', 'a\u0000b'],
    ['half a character', 'a\ud800'],
    ['only what cannot be seen', '\u200b \u00a0'],
  ])('a name with %s', async (_what, firstName) => {
    const answer = await post(JSON.stringify({ version: 1, answers: { ...nurse, firstName } }));
    expect(answer.status).toBe(400);
    expect(errorIn(answer).details.errors).toMatchObject([{ path: ['firstName'] }]);
  });

  test('nobody reads the API without the token', async () => {
    for (const path of ['/api/forms/registration', '/api/revision', '/api/registry/registrants']) {
      const response = await fetch(`${cms.url}${path}`);
      expect([401, 403, 404, 405]).toContain(response.status);
    }
  });
});
