import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import type { RegistrantRecord } from '../../cms/src/plugins/registry/shared/record.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { inFraser, nurseOf } from '../harness/health-authorities.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;
let ministry: StaffAgent;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  ministry = await makeStaff(cms, sql, { email: 'm@gov.bc.ca', role: 'ministry-staff' });
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

const dataOf = ({ body }: { body: unknown }) => (body as { data: never }).data;
const read = async (documentId: string): Promise<RegistrantRecord> =>
  dataOf(await ministry.get(`/registry/records/${documentId}`));
const statusOf = async (documentId: string) => (await read(documentId)).status.status;

async function setStatus(documentId: string, status: string) {
  const { stamp } = await read(documentId);
  return ministry.post(`/registry/records/${documentId}/status`).send({ stamp, status });
}

/** The documents that a search finds. */
async function found(query: string): Promise<string[]> {
  const answer = await ministry.get(`/registry/search?${query}`);
  expect(answer.status).toBe(200);
  const { rows }: { rows: { documentId: string }[] } = dataOf(answer);
  return rows.map(({ documentId }) => documentId);
}

describe('somebody who lapsed', () => {
  test('is in no search but one that asks for them, and their choices are not either', async () => {
    const documentId = await register(nurseOf('Gone', [inFraser]));
    expect(await found('stream=Nurse')).toContain(documentId);
    expect(await found(`community=${inFraser}`)).toContain(documentId);
    expect((await setStatus(documentId, 'lapsed')).status).toBe(200);
    expect(await found('stream=Nurse')).not.toContain(documentId);
    expect(await found(`community=${inFraser}`)).not.toContain(documentId);
    expect(await found('status=lapsed')).toEqual([documentId]);
  });

  test('and registers anew is active at once, and the old record is not set back beside it', async () => {
    const answers = nurseOf('Anew', [inFraser]);
    const first = await register(answers);
    await setStatus(first, 'lapsed');
    const second = await register(answers);
    expect(await statusOf(second)).toBe('active');
    const back = await setStatus(first, 'active');
    expect(back.status).toBe(409);
    expect(back.body).toMatchObject({ error: { details: { kind: 'registered-already' } } });
    expect(await statusOf(first)).toBe('lapsed');
    const pairs = (await ministry.get(`/registry/records/${first}/duplicates`)).body as unknown;
    expect(JSON.stringify(pairs)).toContain(second);
  });

  test('while a second registration of theirs waits is listed by that one', async () => {
    const answers = nurseOf('Waiting', [inFraser]);
    const first = await register(answers);
    const second = await register(answers);
    expect(await statusOf(second)).toBe('pending-merge');
    await setStatus(first, 'lapsed');
    expect(await statusOf(second)).toBe('active');
  });
});
