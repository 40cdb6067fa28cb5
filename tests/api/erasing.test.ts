import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Erasing } from '../../cms/src/plugins/registry/shared/erasing.ts';
import type { ComparedPair } from '../../cms/src/plugins/registry/shared/duplicates.ts';
import type { Correctable } from '../../cms/src/plugins/registry/shared/record.ts';
import { displayConfirmationNumber, type Answers } from '../../form-schemas/src/index.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { inFraser, nurseOf } from '../harness/health-authorities.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { columnsHolding } from '../harness/search-everywhere.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;
let administrator: StaffAgent;
let ministry: StaffAgent;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  administrator = await cms.asStaff('program.administrator@example.org');
  ministry = await makeStaff(cms, sql, { email: 'm@gov.bc.ca', role: 'ministry-staff' });
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

type Chores = { all: () => { name: string; work: () => Promise<void> }[] };

/** Does what is done each night. */
async function nightly(): Promise<void> {
  const chores = cms.strapi.plugin('outreach').service('chores') as unknown as Chores;
  const chore = chores.all().find(({ name }) => name === 'registry-erase-due');
  if (!chore) throw new Error('Nothing is erased at night');
  await chore.work();
}

/** What was answered, as the type that it is given to. */
const dataOf = ({ body }: { body: unknown }) => (body as { data: never }).data;
const erasing = async (): Promise<Erasing> =>
  dataOf(await administrator.get('/registry/erasing').expect(200));

type Registered = { id: number; documentId: string; number: string };

async function register(answers: Answers): Promise<Registered> {
  await registerInvented(cms, [answers]);
  const [row] = await sql(
    `select id, document_id as "documentId", confirmation_number as number
     from registrants where email = $1 order by id desc limit 1`,
    [answers['email']],
  );
  return row as Registered;
}

/** Has it be so long ago that somebody confirmed their registration. */
const confirmedAgo = (documentIds: readonly string[], ago: string) =>
  sql(
    `update registrants set last_confirmed_at = now() - $2::interval where document_id = any($1)`,
    [documentIds, ago],
  );
const isThere = async (documentId: string): Promise<boolean> =>
  (await sql('select from registrants where document_id = $1', [documentId])).length === 1;

/** Signs in by a link, as the owner of the mailbox does. Resolves to the token of the session. */
async function signInTo(mailbox: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `insert into registry.sign_in_link (digest, mailbox, locale, destination, expires_at)
     values ($1, $2, 'en', 'registration', now() + interval '10 minutes')`,
    [createHash('sha256').update(token).digest('hex'), mailbox],
  );
  const answer = await cms.asSite.post('/api/registry/sessions').send({ token }).expect(201);
  const { jwt }: { jwt: string } = dataOf(answer);
  return jwt;
}
const asOwner = (jwt: string) =>
  cms.http.get('/api/registry/me').set('Authorization', `Bearer ${jwt}`);

describe('one person, with everything', () => {
  const person = nurseOf('Quillfeather', [inFraser], {
    firstName: 'Zephyrine',
    email: 'zephyrine.q@people.example.org',
    primaryPhone: '+12505550187',
    secondaryPhone: '+12505550188',
    postalCode: 'V0N 2W7',
  });
  const twin = { ...person, email: 'zq.second@people.example.org' };
  const stranger = nurseOf('Bystander', [inFraser], { primaryPhone: '+12505550187' });
  let registered: Registered[] = [];
  let words: string[] = [];
  let session = '';

  beforeAll(async () => {
    const one = await register(person);
    const two = await register(twin);
    const other = await register(stranger);
    registered = [one, two];

    // Staff note, correct, search, extract and merge.
    const record = `/registry/records/${one.documentId}`;
    await ministry
      .post(`${record}/notes`)
      .send({ id: randomUUID(), words: 'Zephyrine Quillfeather asked to be called at night' })
      .expect(200);
    const { stamp, form, answers }: Correctable = dataOf(
      await ministry.get(`${record}/correction`).expect(200),
    );
    await ministry
      .post(`${record}/correction`)
      .send({ stamp, version: form.version, answers: { ...answers, postalCode: 'V0N 2W8' } })
      .expect(200);
    await ministry
      .post('/registry/search/text')
      .send({ words: 'quillfeather zephyrine' })
      .expect(200);
    await ministry.post('/registry/searches').send({
      name: 'The one with the feather',
      isShared: true,
      query: '',
      text: { words: 'zephyrine.q@people.example.org' },
    });
    await ministry
      .post('/registry/extracts')
      .send({ query: 'stream=Nurse', reason: 'Looking for Zephyrine Quillfeather' })
      .expect(201);
    // Merging takes the later address: the account of this one is left without a registration.
    session = await signInTo(String(person['email']));
    const pair = `/registry/duplicates/${one.documentId}/${two.documentId}`;
    const { stamps }: ComparedPair = dataOf(await ministry.get(pair).expect(200));
    await ministry.post(`${pair}/merge`).send({ stamps, choices: {} }).expect(200);
    await sql(
      `insert into registry.told_apart (older_id, newer_id, at, actor) values ($1, $2, now(), 'system')`,
      [one.id, other.id],
    );
    await sql(
      `insert into registry.registrant_history
         (registrant_id, at, cause, version, answered_version, details)
       values ($1, now(), 'told-apart', 1, 1, json_build_object('other', $2::text))`,
      [other.id, one.number],
    );
    await sql(
      `insert into registry.upload (id, form, question, name, type, size, digest, content, scanned,
         client, uploaded_at, bound_to, bound_at)
       values ($1, 'registration', 'licence', 'zephyrine-licence.txt', 'text/plain', 22, 'x', $2, true,
         'x', now(), $3, now())`,
      [randomBytes(24).toString('base64url'), Buffer.from('Zephyrine Quillfeather'), one.number],
    );
    await cms.asSite.post('/api/registry/links').send({ entry: twin.email }).expect(202);
    words = [
      'Quillfeather',
      'Zephyrine',
      'zephyrine.q@',
      'zq.second',
      '2505550188',
      'V0N 2W7',
      'V0N 2W8',
      ...registered.flatMap(({ number }) => [number, displayConfirmationNumber(number)]),
    ];
  });

  test('is found in many places before', async () => {
    await expect
      .poll(
        () => sql(`select from registry.outbox where kind = 'sign-in-link' and status = 'sent'`),
        {
          timeout: 20_000,
        },
      )
      .toHaveLength(1);
    const holding = await columnsHolding(sql, words);
    for (const place of [
      'public.registrants.answers',
      'public.up_users.email',
      'registry.extract.reason',
      'registry.idempotency.answer',
      'registry.outbox.payload',
      'registry.outbox.to_address',
      'registry.registrant_history.before',
      'registry.registrant_history.details',
      'registry.registrant_note.words',
      'registry.registrant_search.asked',
      'registry.sign_in_link.mailbox',
      'registry.upload.content',
    ]) {
      expect(holding).toContain(place);
    }
    expect((await asOwner(session)).status).toBe(200);
  });

  test('stays while one of their registrations was confirmed lately enough', async () => {
    const [one, two] = registered.map(({ documentId }) => documentId);
    await confirmedAgo([one ?? ''], '6 years');
    await confirmedAgo([two ?? ''], '4 years');
    await nightly();
    expect(await isThere(one ?? '')).toBe(true);
    expect(await isThere(two ?? '')).toBe(true);
  });

  test('is found nowhere after they were erased, and what is counted before is what went', async () => {
    const documents = registered.map(({ documentId }) => documentId);
    await confirmedAgo(documents, '6 years');
    // Time went by for the extract too: nothing else changes one.
    await sql('alter table registry.extract disable trigger extract_is_kept');
    await sql(`update registry.extract set asked_at = now() - interval '6 years'`);
    await sql('alter table registry.extract enable always trigger extract_is_kept');

    const { dryRun } = await erasing();
    expect(dryRun).toMatchObject({ persons: 1, registrations: 2, notes: 1, files: 1, extracts: 1 });
    expect(dryRun.mails).toBeGreaterThanOrEqual(3);
    expect(dryRun.first).toHaveLength(2);
    await nightly();

    expect(await columnsHolding(sql, words)).toEqual([]);
    const { erased } = await erasing();
    const { persons, registrations, mails, notes, files } = dryRun;
    expect(erased).toEqual([
      { day: expect.any(String) as string, persons, registrations, mails, notes, files },
    ]);
    expect((await asOwner(session)).status).toBe(401);
    // Whoever shares a phone number with them, and was told apart from them, is still there.
    expect(await columnsHolding(sql, ['Bystander'])).toContain('public.registrants.last_name');

    const noted = await sql(
      `select actor, action, subject, details from registry.audit
       where action in ('registrant.erased', 'registrants.erased') order by id`,
    );
    expect(noted).toHaveLength(3);
    expect(noted.at(-1)).toMatchObject({
      actor: 'system',
      details: { persons, registrations, mails, notes, files, extracts: 1, years: 5 },
    });
    await nightly();
    expect((await erasing()).erased).toEqual(erased);
  });
});
