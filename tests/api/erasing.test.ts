import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Campaign,
  CampaignAudience,
} from '../../cms/src/plugins/outreach/shared/campaigns.ts';
import type { DryRun, Erasing } from '../../cms/src/plugins/registry/shared/erasing.ts';
import type { PastExtracts } from '../../cms/src/plugins/registry/shared/extracts.ts';
import type { ComparedPair } from '../../cms/src/plugins/registry/shared/duplicates.ts';
import type { Correctable } from '../../cms/src/plugins/registry/shared/record.ts';
import { displayConfirmationNumber, type Answers } from '../../form-schemas/src/index.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { inFraser, nurseOf } from '../harness/health-authorities.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { startCms } from '../harness/cms-process.ts';
import { registerInvented } from '../harness/register-people.ts';
import { columnsHolding } from '../harness/search-everywhere.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { testSecrets } from '../harness/test-secrets.ts';

let databaseUrl = '';
let cms: BootedCms;
let sql: Sql;
let administrator: StaffAgent;
let ministry: StaffAgent;

beforeAll(async () => {
  databaseUrl = await createDatabase();
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

/** Confirms a campaign to everyone, for tomorrow. */
async function writeToEveryone(): Promise<{ id: string }> {
  const path = '/outreach/campaigns';
  const { id, revision }: Campaign = dataOf(await ministry.post(path).send({ query: '' }));
  const messages = { en: message('Come', 'Please come.') };
  await ministry.put(`${path}/${id}`).send({ revision, messages }).expect(200);
  const { count }: CampaignAudience = dataOf(await ministry.get(`${path}/${id}/audience`));
  const startsAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
  await ministry
    .post(`${path}/${id}/confirm`)
    .send({ revision: revision + 1, recipients: count, startsAt })
    .expect(200);
  return { id };
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

/** Makes a link to a mailbox, as it is mailed. Resolves to its token. */
async function makeLink(mailbox: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `insert into registry.sign_in_link (digest, mailbox, locale, destination, expires_at)
     values ($1, $2, 'en', 'registration', now() + interval '10 minutes')`,
    [createHash('sha256').update(token).digest('hex'), mailbox],
  );
  return token;
}

/** Signs in by a link, as the owner of the mailbox does. Resolves to the token of the session. */
async function signInTo(mailbox: string): Promise<string> {
  const token = await makeLink(mailbox);
  const answer = await cms.asSite.post('/api/registry/sessions').send({ token }).expect(201);
  const { jwt }: { jwt: string } = dataOf(answer);
  return jwt;
}
const asOwner = (jwt: string) =>
  cms.http.get('/api/registry/me').set('Authorization', `Bearer ${jwt}`);

const dryRunOf = async (years: number): Promise<DryRun> =>
  dataOf(await administrator.get(`/registry/erasing/dry-run?years=${years}`).expect(200));

/** Puts a mail into the outbox as plugins do. Resolves to whether it is there. */
async function isWritten(mail: { template: string; to: string; values: object }): Promise<boolean> {
  const cause = `test/${randomUUID()}`;
  const outbox = cms.strapi.plugin('outreach').service('outbox') as unknown as {
    enqueue: (trx: unknown, mail: object) => Promise<void>;
  };
  await cms.strapi.db.transaction(({ trx }) =>
    outbox.enqueue(trx, { ...mail, cause, locale: 'en' }),
  );
  return (await sql('select from registry.outbox where cause = $1', [cause])).length === 1;
}

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
    await sql(
      `insert into registry.mailbox_change (registrant_id, address, digest, expires_at)
       values ($1, 'zephyrine.new@people.example.org', $2, now() + interval '1 hour')`,
      [one.id, createHash('sha256').update('a token').digest('hex')],
    );
    await sql(
      `update registrants set mail_stopped_at = now(), mail_stopped_because = 'other',
         mail_stopped_reason = 'Zephyrine is on another list' where id = $1`,
      [one.id],
    );
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

    // Staff write to everybody. Somebody's mail came back, and is about to be handed over elsewhere.
    const { id } = await writeToEveryone();
    await sql(
      `insert into registry.campaign_chunk (campaign_id, number, payload, wake_at)
       values ($1, 1, 'To Zephyrine', now() + interval '1 day')`,
      [id],
    );
    await sql(
      `update registry.campaign_recipient
       set chunk = 1, state = 'frozen', address = $2, registrant = $3
       where campaign_id = $1 and position = 1`,
      [id, person['email'], one.documentId],
    );
    await sql(
      `insert into registry.blocked_address values ('zq.second@people.example.org', 'bounced', now())`,
    );
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
      'public.registrants.mail_stopped_reason',
      'public.up_users.email',
      'registry.blocked_address.mailbox',
      'registry.campaign_chunk.payload',
      'registry.campaign_recipient.address',
      'registry.extract.reason',
      'registry.idempotency.answer',
      'registry.mailbox_change.address',
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

describe('who is erased', () => {
  test('nobody while they are deployed, however long ago they confirmed', async () => {
    const { documentId } = await register(nurseOf('Away', [inFraser]));
    await confirmedAgo([documentId], '9 years');
    const set = (status: string) =>
      sql('update registrants set registrant_status = $2 where document_id = $1', [
        documentId,
        status,
      ]);
    await set('deployed');
    expect((await erasing()).dryRun).toMatchObject({ persons: 0, deployed: 1 });
    await nightly();
    expect(await isThere(documentId)).toBe(true);
    await set('active');
    await nightly();
    expect(await isThere(documentId)).toBe(false);
  });

  test('nobody who registered again meanwhile, even if that waits to be merged', async () => {
    const answers = nurseOf('Again', [inFraser]);
    const first = await register(answers);
    const second = await register(answers);
    await confirmedAgo([first.documentId], '9 years');
    await nightly();
    expect(await isThere(first.documentId)).toBe(true);
    await confirmedAgo([second.documentId], '9 years');
    expect((await erasing()).dryRun).toMatchObject({ persons: 1, registrations: 2 });
    await nightly();
    expect(await isThere(first.documentId)).toBe(false);
    expect(await isThere(second.documentId)).toBe(false);
  });

  test('one of two who share a mailbox, and the other loses nothing', async () => {
    const email = 'household@people.example.org';
    const one = await register({ ...nurseOf('Elder', [inFraser]), email });
    const other = await register({ ...nurseOf('Younger', [inFraser]), email });
    const jwt = await signInTo(email);
    await confirmedAgo([one.documentId], '9 years');
    await nightly();
    expect(await isThere(one.documentId)).toBe(false);
    const mine = await asOwner(jwt);
    expect(mine.status).toBe(200);
    expect(JSON.stringify(mine.body)).toContain('Younger');
    const reminder = { template: 'confirmation-reminder', to: email, values: { firstName: 'Y' } };
    expect(await isWritten(reminder)).toBe(true);

    await confirmedAgo([other.documentId], '9 years');
    await nightly();
    expect((await asOwner(jwt)).status).toBe(401);
    expect(await isWritten(reminder)).toBe(false);
    expect(await columnsHolding(sql, [email])).toEqual([]);
  });

  test('a person whole or not at all, while others go', async () => {
    const stubborn = await register(nurseOf('Stubborn', [inFraser]));
    const going = await register(nurseOf('Zgoing', [inFraser]));
    await confirmedAgo([stubborn.documentId, going.documentId], '9 years');
    const ofStubborn = () =>
      sql(
        `select (select count(*)::int from registry.registrant_history where registrant_id = $1) as history,
           (select count(*)::int from registry.outbox where cause like '%/' || $2) as mails,
           (select count(*)::int from registry.idempotency
              where answer ->> 'confirmationNumber' = $3) as keys`,
        [stubborn.id, stubborn.documentId, stubborn.number],
      );
    const before = await ofStubborn();
    await sql(
      `create function stay() returns trigger language plpgsql as $$ begin raise 'stays'; end $$`,
    );
    await sql(
      `create trigger stay before delete on registrants
       for each row when (old.last_name = 'Stubborn') execute function stay()`,
    );
    await nightly();
    expect(await isThere(going.documentId)).toBe(false);
    expect(await isThere(stubborn.documentId)).toBe(true);
    expect(await ofStubborn()).toEqual(before);
    await sql('drop function stay cascade');
    await nightly();
    expect(await isThere(stubborn.documentId)).toBe(false);
  });
});

describe('at the last moment', () => {
  test('somebody who confirms while they are looked at stays', async () => {
    const { documentId } = await register(nurseOf('Lastminute', [inFraser]));
    await confirmedAgo([documentId], '9 years');
    const hand = await connect(databaseUrl);
    try {
      await hand('begin');
      await hand('update registrants set last_confirmed_at = now() where document_id = $1', [
        documentId,
      ]);
      const night = nightly();
      // It waits for whoever has the record now.
      await expect
        .poll(() => sql(`select from pg_stat_activity where wait_event_type = 'Lock'`))
        .not.toEqual([]);
      await hand('commit');
      await night;
    } finally {
      await hand.end();
    }
    expect(await isThere(documentId)).toBe(true);
  });

  test('somebody who signs in stays until the next night', async () => {
    const answers = nurseOf('Signingin', [inFraser]);
    const { documentId } = await register(answers);
    await confirmedAgo([documentId], '9 years');
    const lock = 'hashtextextended($1, 3)';
    await sql(`select pg_advisory_lock(${lock})`, [answers['email']]);
    await nightly();
    expect(await isThere(documentId)).toBe(true);
    await sql(`select pg_advisory_unlock(${lock})`, [answers['email']]);
    await nightly();
    expect(await isThere(documentId)).toBe(false);
  });

  test('a link that is opened after its owner was erased makes no account', async () => {
    const token = await makeLink('signingin@people.example.org');
    await cms.asSite.post('/api/registry/sessions').send({ token }).expect(410);
    expect(await sql(`select from up_users where email = 'signingin@people.example.org'`)).toEqual(
      [],
    );
  });
});

test('what each table of the registry holds of a person is said in decision 37', async () => {
  const decision = await readFile(inRoot('docs', 'decisions', '0037-erasing.md'), 'utf8');
  const tables = await sql(`select tablename as name from pg_tables where schemaname = 'registry'`);
  const unsaid = tables.filter(({ name }) => !decision.includes(`\`${String(name)}\``));
  expect(unsaid).toEqual([]);
});

describe('the address of somebody who was erased', () => {
  const email = 'Gone.Away@people.example.org';
  const reminder = { template: 'confirmation-reminder', to: email, values: { firstName: 'G' } };

  test('gets what is asked for, nothing unasked, and all of it after registering anew', async () => {
    const answers = { ...nurseOf('Goneaway', [inFraser]), email };
    const { documentId } = await register(answers);
    expect(await isWritten(reminder)).toBe(true);
    await confirmedAgo([documentId], '9 years');
    await sql(
      `insert into registry.blocked_address values
        ('stranger.of.old@example.org', 'bounced', now() - interval '9 years'),
        ('stranger.of.late@example.org', 'bounced', now() - interval '1 year')`,
    );
    await nightly();
    // Of whoever has no record nothing else would tell the registry to forget them.
    expect(
      await sql(`select mailbox from registry.blocked_address where mailbox like 'stranger.%'`),
    ).toEqual([{ mailbox: 'stranger.of.late@example.org' }]);
    expect(await isWritten(reminder)).toBe(false);
    expect(await isWritten({ ...reminder, to: email.toLowerCase() })).toBe(false);
    const asked = { template: 'submission-confirmation', to: email };
    const values = { formTitle: 'Training', confirmationNumber: 'ABCDEFGHJ0123' };
    expect(await isWritten({ ...asked, values })).toBe(true);

    // An old list that is moved in brings the address back, and nobody by their own will.
    const moved = await register(nurseOf('Movedin', [inFraser]));
    const move = (confirmed: string) =>
      sql(
        `update registrants set email = $2, last_confirmed_at = now() - $3::interval where id = $1`,
        [moved.id, email, confirmed],
      );
    await move('1 year');
    expect(await isWritten(reminder)).toBe(false);
    await move('0');
    expect(await isWritten(reminder)).toBe(true);
    await sql('delete from registrants where id = $1', [moved.id]);
    expect(await isWritten(reminder)).toBe(false);

    const anew = await register(answers);
    expect(anew.documentId).not.toBe(documentId);
    expect(await isWritten(reminder)).toBe(true);
    const [record] = await sql(
      'select registrant_status as status from registrants where id = $1',
      [anew.id],
    );
    expect(record).toEqual({ status: 'active' });
  });
});

describe('more than are erased unasked', () => {
  const people = Array.from({ length: 21 }, (_, index) => nurseOf(`Crowd${index}`, [inFraser]));
  const howMany = async () =>
    Number(
      (await sql(`select count(*) from registrants where last_name like 'Crowd%'`))[0]?.['count'],
    );
  const held = () => sql(`select from registry.audit where action = 'registrants.erasing-held'`);

  test('wait for an administrator who saw how many they are', async () => {
    await registerInvented(cms, people);
    await sql(
      `update registrants set last_confirmed_at = now() - interval '9 years' where last_name like 'Crowd%'`,
    );
    await nightly();
    await nightly();
    expect(await howMany()).toBe(21);
    expect(await held()).toHaveLength(1);
    const { held: waits, dryRun, erased } = await erasing();
    expect(waits?.persons).toBe(21);
    expect(dryRun).toMatchObject({ persons: 21, most: 20 });
    expect(dryRun.first).toHaveLength(20);

    const confirm = (body: object) => administrator.post('/registry/erasing/confirm').send(body);
    await confirm({ persons: 20, years: 5 }).expect(409);
    await confirm({ persons: 21, years: 6 }).expect(409);
    await confirm({ persons: -1, years: 5 }).expect(400);
    expect(await howMany()).toBe(21);
    await confirm({ persons: 21, years: 5 }).expect(200);
    await expect.poll(howMany, { timeout: 20_000 }).toBe(0);
    const before = erased.reduce((sum, { persons }) => sum + persons, 0);
    const after = (await erasing()).erased.reduce((sum, { persons }) => sum + persons, 0);
    expect(after - before).toBe(21);
    await nightly();
    const now = await erasing();
    expect(now).not.toHaveProperty('held');
    expect(now).not.toHaveProperty('confirmed');
  });
});

describe('the period', () => {
  test.each([0, 26, 2.5, 'five', null])('is not %s', async (years) => {
    await administrator.put('/registry/erasing').send({ years }).expect(400);
    await administrator.get(`/registry/erasing/dry-run?years=${String(years)}`).expect(400);
  });

  test('counts from the day after it was set, and is noted', async () => {
    const { documentId } = await register(nurseOf('Fouryears', [inFraser]));
    await confirmedAgo([documentId], '4 years');
    expect((await dryRunOf(5)).persons).toBe(0);
    expect((await dryRunOf(3)).persons).toBe(1);
    expect((await erasing()).years).toBe(5);
    const set: Erasing = dataOf(await administrator.put('/registry/erasing').send({ years: 3 }));
    expect(set).toMatchObject({ years: 3, isNew: true, dryRun: { persons: 1 } });
    await nightly();
    expect(await isThere(documentId)).toBe(true);
    await sql(`update registry.erasing set set_at = now() - interval '1 day'`);
    await nightly();
    expect(await isThere(documentId)).toBe(false);
    const noted = await sql(
      `select details from registry.audit where action = 'registrants.retention-set' order by id`,
    );
    expect(noted).toEqual([{ details: { before: 5, after: 3 } }]);
    await administrator.put('/registry/erasing').send({ years: 5 }).expect(200);
    await sql('update registry.erasing set set_at = null');
  });

  test('is set, and erasing looked at, by program administrators only', async () => {
    const communications = await cms.asStaff('communications@example.org');
    for (const agent of [ministry, communications]) {
      await agent.get('/registry/erasing').expect(403);
      await agent.get('/registry/erasing/dry-run?years=1').expect(403);
      await agent.put('/registry/erasing').send({ years: 1 }).expect(403);
      await agent.post('/registry/erasing/confirm').send({ persons: 1, years: 5 }).expect(403);
    }
    await cms.http.get('/registry/erasing').expect(401);
    await cms.asSite.get('/registry/erasing').expect(401);
  });
});

describe('what staff wrote for an extract', () => {
  const blank = `update registry.extract set reason = '', search = '{}', filter = '[]'`;

  test('is kept as it was until the period is over, and then nothing else of it is changed', async () => {
    const body = { query: 'stream=Nurse', reason: 'Looking for somebody else' };
    const { id }: { id: string } = dataOf(
      await ministry.post('/registry/extracts').send(body).expect(201),
    );
    await expect(sql(`${blank} where id = $1`, [id])).rejects.toThrow('kept as they were');
    await sql('alter table registry.extract disable trigger extract_is_kept');
    await sql(`update registry.extract set asked_at = now() - interval '6 years' where id = $1`, [
      id,
    ]);
    await sql('alter table registry.extract enable always trigger extract_is_kept');
    await expect(sql(`${blank}, staff_id = 1 where id = $1`, [id])).rejects.toThrow('kept');
    await expect(sql(`${blank}, rows = 7 where id = $1`, [id])).rejects.toThrow('kept');
    await expect(
      sql(`update registry.extract set reason = 'Another' where id = $1`, [id]),
    ).rejects.toThrow('kept');
    await nightly();
    const [row] = await sql(
      'select reason, search, filter, expected from registry.extract where id = $1',
      [id],
    );
    expect(row).toMatchObject({ reason: '', search: {}, filter: [] });
    const { extracts }: PastExtracts = dataOf(await ministry.get('/registry/extracts').expect(200));
    expect(extracts.find((extract) => extract.id === id)?.reason).toBe('');
  });
});

test('the search of an old campaign goes, and an old draft as a whole', async () => {
  const insert = (state: string, years: number) =>
    sql(
      `insert into registry.campaign (id, staff_id, created_at, changed_at, query, messages, state,
         confirmed_at, filter, recipients, left_out, starts_at, ended_at)
       select gen_random_uuid(), 1, at, at, 'text=Somebody', '{"en":{"subject":"Old","body":[]}}', $1,
         confirmed, case when confirmed is null then null else '[{"label":"Words","values":["Somebody"]}]'::jsonb end,
         0, '{}', confirmed, confirmed
       from (select now() - make_interval(years => $2) as at,
         case when $1 = 'draft' then null else now() end as confirmed) as given
       returning id`,
      [state, years],
    );
  const ids = [];
  for (const state of ['draft', 'finished']) {
    for (const years of [4, 6]) ids.push((await insert(state, years))[0]?.['id']);
  }
  await nightly();
  const left = await sql(
    `select state, query, filter::text as filter from registry.campaign
     where id = any($1) order by state, query`,
    [ids],
  );
  const filter = '[{"label": "Words", "values": ["Somebody"]}]';
  expect(left).toEqual([
    { state: 'draft', query: 'text=Somebody', filter: null },
    { state: 'finished', query: '', filter: '[]' },
    { state: 'finished', query: 'text=Somebody', filter },
  ]);
});

test('several processes erase each person once', async () => {
  const databaseUrl = await createDatabase();
  const secrets = testSecrets();
  const start = () => startCms(databaseUrl, {}, secrets);
  const running = [await start()];
  const ask = await connect(databaseUrl);
  try {
    const names = Array.from({ length: 20 }, (_, index) => `Many${index}`);
    for (const name of names) {
      const answers = nurseOf(name, [inFraser]);
      const address = `203.0.113.${names.indexOf(name)}`;
      expect((await running[0]?.submit({ answers, address }))?.status).toBe(201);
    }
    await ask(`update registrants set last_confirmed_at = now() - interval '9 years'`);
    // Each of these does on starting what was missed while nothing ran.
    running.push(...(await Promise.all([start(), start()])));
    await expect.poll(() => ask('select from registrants'), { timeout: 20_000 }).toEqual([]);
    await expect
      .poll(
        () =>
          ask(
            `select count(*)::int from pgboss.job
             where name = 'registry-erase-due' and state in ('created', 'retry', 'active')`,
          ),
        { timeout: 20_000 },
      )
      .toEqual([{ count: 0 }]);
    expect(await ask('select sum(persons)::int as persons from registry.erasure')).toEqual([
      { persons: 20 },
    ]);
    const noted = await ask(`select from registry.audit where action = 'registrant.erased'`);
    expect(noted).toHaveLength(20);
    expect(await columnsHolding(ask, ['many1@', '@people.example.org'])).toEqual([]);
  } finally {
    await ask.end();
    for (const each of running) await each.stop();
  }
});
