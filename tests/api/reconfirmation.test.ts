import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import type {
  Considered,
  Reconfirmation,
} from '../../cms/src/plugins/registry/shared/reconfirmation.ts';
import type { RegistrantRecord } from '../../cms/src/plugins/registry/shared/record.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { inFraser, nurseOf } from '../harness/health-authorities.ts';
import { callInProcess } from '../harness/call-in-process.ts';
import { mailsFor, signInAsOwner, type OwnerAtApi } from '../harness/owner.ts';
import { makeStaff, type StaffAgent } from '../harness/make-staff.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

let cms: BootedCms;
let sql: Sql;
let ministry: StaffAgent;
let administrator: StaffAgent;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl, { LIMIT_LINKS: '1000' });
  sql = await connect(databaseUrl);
  ministry = await makeStaff(cms, sql, { email: 'm@gov.bc.ca', role: 'ministry-staff' });
  administrator = await cms.asStaff('program.administrator@example.org');
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

type Chores = { all(): { name: string; work(): Promise<void> }[] };

/** What is done each hour. */
async function askToConfirm(): Promise<void> {
  const chores: Chores = cms.strapi.plugin('outreach').service('chores');
  await chores
    .all()
    .find(({ name }) => name === 'registry-ask-to-confirm')
    ?.work();
}

/** Lets days go by for everyone who is asked. */
const daysGoBy = (days: number) =>
  sql(
    `update registrants set reconfirmation_asked_at = reconfirmation_asked_at - $1 * interval '1 day',
       reconfirmation_mailed_at = reconfirmation_mailed_at - $1 * interval '1 day'
     where reconfirmation_asked_at is not null`,
    [days],
  );

/** Makes somebody have confirmed so many days ago. */
const confirmedAgo = (documentId: string, days: number) =>
  sql(
    `update registrants set last_confirmed_at = now() - $2 * interval '1 day' where document_id = $1`,
    [documentId, days],
  );

/** Somebody who has not confirmed for so long that they are asked. */
async function registerLongAgo(lastName: string): Promise<string> {
  const documentId = await register(nurseOf(lastName, [inFraser]));
  await confirmedAgo(documentId, 400);
  return documentId;
}

/** The mails about somebody that ask them to confirm, oldest first. */
const askedOf = async (documentId: string): Promise<string[]> =>
  (
    await sql(
      `select kind, payload from registry.outbox
       where kind like 'confirmation-re%' and cause like '%/' || $1 order by created_at, cause`,
      [documentId],
    )
  ).map(({ kind, payload }) =>
    (payload as { lapsesOn?: string }).lapsesOn === undefined ? String(kind) : 'last reminder',
  );

const causesOf = async (documentId: string): Promise<unknown[]> =>
  (
    await sql(
      `select cause, actor, details from registry.registrant_history
       join registrants on registrants.id = registrant_id where document_id = $1
       order by registrant_history.id`,
      [documentId],
    )
  ).map(({ cause, actor }) => `${String(cause)} by ${String(actor)}`);

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

const counted = async (query: string): Promise<number> => {
  const answer = await ministry.get(`/registry/search/count?${query}`);
  const { count }: { count: number } = dataOf(answer);
  return count;
};

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

const asked = 'confirmation-request';
const reminded = 'confirmation-reminder';

describe('somebody whose registration is due', () => {
  test('is asked once, reminded after 14 and 28 days, and lapses 14 days after that', async () => {
    const documentId = await registerLongAgo('Silent');
    const other = await register(nurseOf('Fresh', [inFraser]));
    await askToConfirm();
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked]);
    expect(await askedOf(other)).toEqual([]);
    await daysGoBy(13);
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked]);
    await daysGoBy(1);
    await askToConfirm();
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked, reminded]);
    await daysGoBy(14);
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked, reminded, 'last reminder']);
    await daysGoBy(13);
    await askToConfirm();
    expect(await statusOf(documentId)).toBe('active');
    await daysGoBy(1);
    await askToConfirm();
    await askToConfirm();
    expect(await statusOf(documentId)).toBe('lapsed');
    await daysGoBy(100);
    await askToConfirm();
    expect(await askedOf(documentId)).toHaveLength(3);
    expect(await causesOf(documentId)).toEqual([
      'registered by public',
      'asked by system',
      'reminded by system',
      'reminded by system',
      'status by system',
    ]);
    const [audit] = await sql(
      `select actor, details from registry.audit where subject = $1 and action = 'registrant.status-set'`,
      [documentId],
    );
    expect(audit).toEqual({ actor: 'system', details: { before: 'active', after: 'lapsed' } });
  });

  test('has time to act after each mail, however late it went', async () => {
    const documentId = await registerLongAgo('Late');
    await askToConfirm();
    await daysGoBy(90);
    await askToConfirm();
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked, reminded]);
    expect(await statusOf(documentId)).toBe('active');
  });

  test('is judged by the calendar of the registry, and by the period that staff set', async () => {
    const documentId = await register(nurseOf('Calendar', [inFraser]));
    const confirmed = (day: string) =>
      sql('update registrants set last_confirmed_at = $2 where document_id = $1', [
        documentId,
        day,
      ]);
    const [today] = await sql(
      `select (now() at time zone 'America/Vancouver' - interval '12 months')::date::text as day`,
    );
    await confirmed(`${String(today?.['day'])} 23:59:59 America/Vancouver`);
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked]);
    await sql(`delete from registry.outbox where cause like '%' || $1`, [documentId]);
    await sql(
      `update registrants set last_confirmed_at = last_confirmed_at + interval '1 second'
       where document_id = $1`,
      [documentId],
    );
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([]);
    await sql('update registry.periods set confirm_months = 11');
    await askToConfirm();
    await sql('update registry.periods set confirm_months = 12');
    expect(await askedOf(documentId)).toEqual([asked]);
  });

  test.each([
    ['who stopped mail', `mail_stopped_at = now()`],
    ['who withdrew', `registrant_status = 'withdrawn'`],
    ['whose registration waits', `registrant_status = 'pending-merge'`],
    ['whose record was merged', `registrant_status = 'merged'`],
    ['who lapsed', `registrant_status = 'lapsed'`],
    ['who is deployed', `registrant_status = 'deployed', deployed_from = '2026-01-01'`],
  ])('%s is not asked, and does not lapse', async (_who, change) => {
    const before = await registerLongAgo(`Not-${randomUUID()}`);
    await sql(`update registrants set ${change} where document_id = $1`, [before]);
    const meanwhile = await registerLongAgo(`Not-${randomUUID()}`);
    const statusNow = async (id: string) =>
      (await sql('select registrant_status from registrants where document_id = $1', [id]))[0];
    const status = await statusNow(before);
    await askToConfirm();
    expect(await askedOf(before)).toEqual([]);
    expect(await askedOf(meanwhile)).toEqual([asked]);
    await sql(`update registrants set ${change} where document_id = $1`, [meanwhile]);
    for (let times = 0; times < 4; times += 1) {
      await daysGoBy(20);
      await askToConfirm();
    }
    expect(await askedOf(meanwhile)).toEqual([asked]);
    expect([await statusNow(before), await statusNow(meanwhile)]).toEqual([status, status]);
  });

  test('and who stopped mail after the last reminder is asked anew when they want mail again', async () => {
    const documentId = await registerLongAgo('Resumed');
    for (let times = 0; times < 3; times += 1) {
      await askToConfirm();
      await daysGoBy(14);
    }
    const wish = (since: string) =>
      sql(`update registrants set mail_stopped_at = ${since} where document_id = $1`, [documentId]);
    await wish('now()');
    await askToConfirm();
    await wish('null');
    // The mails of a day are one asking, so that this is another day.
    await sql(`update registry.outbox set cause = 'earlier/' || cause where cause like '%' || $1`, [
      documentId,
    ]);
    await askToConfirm();
    expect(await statusOf(documentId)).toBe('active');
    const [row] = await sql(
      'select reconfirmation_reminders from registrants where document_id = $1',
      [documentId],
    );
    expect(row).toEqual({ reconfirmation_reminders: 0 });
  });

  test('and is back from a deployment is asked', async () => {
    const documentId = await registerLongAgo('Back');
    await sql(
      `update registrants set registrant_status = 'deployed', deployed_from = '2026-01-01',
         deployed_until = '2026-02-01' where document_id = $1`,
      [documentId],
    );
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked]);
  });

  test('and lapses while a second registration waits is listed by that one', async () => {
    const documentId = await registerLongAgo('Doubled');
    const second = await register(nurseOf('Doubled', [inFraser]));
    for (let times = 0; times < 4; times += 1) {
      await askToConfirm();
      await daysGoBy(14);
    }
    expect(await statusOf(documentId)).toBe('lapsed');
    expect(await statusOf(second)).toBe('active');
  });
});

describe('somebody who comes back', () => {
  type Own = { stamp: string; lastConfirmedAt: string; status: { status: string } };

  const signIn = (lastName: string): Promise<OwnerAtApi> =>
    signInAsOwner(callInProcess(cms), String(nurseOf(lastName, [])['email']));
  const own = async (owner: OwnerAtApi): Promise<Own> =>
    dataOf(await owner.call('GET', '/registration?locale=en'));
  const confirm = (owner: OwnerAtApi, { stamp, lastConfirmedAt }: Own) =>
    owner.call('POST', '/confirmation', { stamp, confirmedAt: lastConfirmedAt });

  test('by the link in the mail reads their answers, and confirms them once however often they press', async () => {
    const documentId = await registerLongAgo('Confirms');
    await askToConfirm();
    const address = String(nurseOf('Confirms', [])['email']);
    await expect.poll(() => mailsFor(address, 'Is your'), { timeout: 20_000 }).toHaveLength(1);
    const [mail] = await mailsFor(address, 'Is your');
    const [, reference] = /\/en\/update\?from=([\w-]+)&for=confirm/u.exec(mail?.text ?? '') ?? [];
    const told = await cms.asSite.get(`/api/registry/references/${reference}`);
    expect(told.body).toMatchObject({ data: { mailbox: address } });

    const owner = await signIn('Confirms');
    const seen = await own(owner);
    const answers = await Promise.all([1, 2, 3].map(() => confirm(owner, seen)));
    for (const { status, body } of [...answers, await confirm(owner, seen)]) {
      expect([status, body]).toEqual([200, { data: { kind: 'done', isBack: false } }]);
    }
    expect(await causesOf(documentId)).toEqual([
      'registered by public',
      'asked by system',
      'confirmed by registrant',
    ]);
    const audit = await sql(
      `select actor, details from registry.audit where subject = $1 and action = 'registrant.confirmed'`,
      [documentId],
    );
    expect(audit).toEqual([{ actor: 'registrant', details: { version: 1, isBack: false } }]);
    await daysGoBy(100);
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked]);
    const { confirmation, history } = await read(documentId);
    expect(confirmation.asked).toBeUndefined();
    expect(confirmation.next?.step).toBe('ask');
    expect(history.map(({ kind }) => kind)).toEqual(['confirmed', 'asked', 'registered']);
  });

  test('after they lapsed is active again, and due in a whole period from now', async () => {
    const documentId = await registerLongAgo('Returns');
    for (let times = 0; times < 4; times += 1) {
      await askToConfirm();
      await daysGoBy(14);
    }
    expect(await statusOf(documentId)).toBe('lapsed');
    const owner = await signIn('Returns');
    const seen = await own(owner);
    const answers = await Promise.all([confirm(owner, seen), confirm(owner, seen)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await statusOf(documentId)).toBe('active');
    expect(await found(`community=${inFraser}&stream=Nurse`)).toContain(documentId);
    expect((await causesOf(documentId)).slice(-3)).toEqual([
      'status by system',
      'status by registrant',
      'confirmed by registrant',
    ]);
    await askToConfirm();
    expect(await askedOf(documentId)).toHaveLength(3);
  });

  test('after they lapsed and registered anew is told so, by the old registration', async () => {
    const first = await registerLongAgo('Elsewhere');
    await setStatus(first, 'lapsed');
    const second = await register(nurseOf('Elsewhere', [inFraser]));
    const owner = await signIn('Elsewhere');
    expect((await owner.call('PUT', `/registration/${first}`)).status).toBe(200);
    const refused = await confirm(owner, await own(owner));
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      error: { details: { kind: 'registered-already', other: { documentId: second } } },
    });
    expect(await causesOf(first)).not.toContain('confirmed by registrant');
  });

  test('does not confirm what was changed since they read it, nor what they withdrew', async () => {
    const documentId = await registerLongAgo('Stale');
    const owner = await signIn('Stale');
    const seen = await own(owner);
    await sql(`update registrants set updated_at = now() where document_id = $1`, [documentId]);
    const changed = await confirm(owner, seen);
    expect([changed.status, changed.body]).toMatchObject([
      409,
      { error: { details: { kind: 'changed' } } },
    ]);
    await sql(`update registrants set registrant_status = 'withdrawn' where document_id = $1`, [
      documentId,
    ]);
    const withdrawn = await confirm(owner, await own(owner));
    expect(withdrawn.body).toMatchObject({ error: { details: { kind: 'not-now' } } });
    for (const body of [{}, { stamp: 'x', confirmedAt: 'y' }, { ...seen }]) {
      expect((await owner.call('POST', '/confirmation', body)).status).toBe(400);
    }
    expect(await causesOf(documentId)).toEqual(['registered by public']);
  });

  test('is told on the record how far they are asked', async () => {
    const documentId = await registerLongAgo('Told');
    await askToConfirm();
    const asking = (await read(documentId)).confirmation;
    expect(asking).toMatchObject({ asked: { reminders: 0 }, next: { step: 'remind' } });
    await daysGoBy(14);
    await askToConfirm();
    const { confirmation, history } = await read(documentId);
    expect(confirmation).toMatchObject({ asked: { reminders: 1 }, next: { step: 'remind' } });
    expect(confirmation.asked?.remindedAt).toBeDefined();
    expect(history[0]).toMatchObject({ kind: 'reminded', reminder: 1, by: { kind: 'registry' } });
  });
});

describe('program administrators', () => {
  const path = '/registry/reconfirmation';
  const set = (months: unknown) => administrator.put(path).send({ months });

  test('see how many are due, asked, reminded and lapsed, as the search finds them', async () => {
    const now: Reconfirmation = dataOf(await administrator.get(path));
    const { due, asked: notReminded, reminded: were, lapsed, confirmedBy } = now;
    expect(due).toBe(await counted(`asking=no&confirmed.to=${confirmedBy}`));
    expect(notReminded).toBe(await counted('asking=asked'));
    expect(were).toBe(await counted('asking=reminded'));
    expect(lapsed).toBe(await counted('status=lapsed'));
    const stopped = await registerLongAgo('Leftout');
    await sql('update registrants set mail_stopped_at = now() where document_id = $1', [stopped]);
    expect(dataOf(await administrator.get(path))).toEqual({
      ...now,
      due: due + 1,
      leftOut: now.leftOut + 1,
    });
  });

  test('are told how many a period would have asked, before they set it', async () => {
    await sql('update registrants set last_confirmed_at = now()');
    const documentId = await register(nurseOf('Period', [inFraser]));
    await confirmedAgo(documentId, 70);
    const consider = async (months: number): Promise<Considered> =>
      dataOf(await administrator.get(`${path}/considered?months=${months}`));
    expect(await consider(2)).toMatchObject({ months: 2, due: 1, leftOut: 0 });
    expect(await consider(3)).toMatchObject({ due: 0 });
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([]);

    expect(dataOf(await set(2))).toMatchObject({ months: 2, due: 1 });
    expect(dataOf(await set(2))).toMatchObject({ months: 2 });
    await askToConfirm();
    expect(await askedOf(documentId)).toEqual([asked]);
    expect(dataOf(await set(12))).toMatchObject({ months: 12, due: 0, asked: 1 });
    const audit = await sql(
      `select subject, details from registry.audit
       where action = 'registrants.confirm-period-set' order by id`,
    );
    expect(audit.map(({ details }) => details)).toEqual([
      { before: 12, after: 2 },
      { before: 2, after: 12 },
    ]);
  });

  test('set whole months from 1 to 60, and nobody else sets any', async () => {
    for (const months of [0, 61, 1.5, '12', null, -1]) {
      expect((await set(months)).status).toBe(400);
    }
    expect((await administrator.get(`${path}/considered?months=x`)).status).toBe(400);
    for (const answer of await Promise.all([
      ministry.get(path),
      ministry.get(`${path}/considered?months=1`),
      ministry.put(path).send({ months: 1 }),
    ])) {
      expect(answer.status).toBe(403);
    }
  });
});

describe('of hundreds who are due', () => {
  /** Copies of somebody, with mailboxes of their own, all of them due. */
  async function copies(lastName: string, count: number): Promise<void> {
    const documentId = await register(nurseOf(lastName, [inFraser]));
    const [columns] = await sql(
      `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
       where table_name = 'registrants' and is_generated = 'NEVER' and column_name not in
         ('id', 'document_id', 'person_key', 'confirmation_number', 'email', 'last_confirmed_at')`,
    );
    const names = String(columns?.['names']);
    await sql(
      `insert into registrants (document_id, person_key, confirmation_number, email,
         last_confirmed_at, ${names})
       select left(md5(n || document_id), 24), md5(n || person_key), left(upper(md5(n || 'x' || document_id)), 13),
         n || email, now() - interval '400 days', ${names}
       from registrants, generate_series(1, $2::int) n where document_id = $1`,
      [documentId, count],
    );
  }

  const mailed = async (name: string) =>
    sql(
      `select count(*)::int as mails, count(distinct to_address)::int as people from registry.outbox
       where kind = 'confirmation-request' and to_address like '%' || $1 || '%'`,
      [name],
    );
  const inHistory = (name: string) =>
    sql(
      `select count(*)::int as changes, count(distinct registrant_id)::int as people
       from registry.registrant_history join registrants on registrants.id = registrant_id
       where cause = 'asked' and email like '%' || $1 || '%'`,
      [name],
    );

  test('each is asked once, by however many who ask at once', async () => {
    await copies('crowd', 450);
    await Promise.all([askToConfirm(), askToConfirm(), askToConfirm()]);
    await askToConfirm();
    expect(await mailed('crowd')).toEqual([{ mails: 450, people: 450 }]);
    expect(await inHistory('crowd')).toEqual([{ changes: 450, people: 450 }]);
  });

  test('nobody is forgotten or asked twice when it ends in the middle', async () => {
    await copies('crash', 450);
    await sql(
      `create function fail_in_the_middle() returns trigger language plpgsql as $$
       begin raise exception 'the power went'; end $$;
       create trigger fail_in_the_middle before insert on registry.outbox for each row
         when (new.to_address like '433crash%') execute function fail_in_the_middle()`,
    );
    await expect(askToConfirm()).rejects.toThrow();
    const [stopped] = await mailed('crash');
    expect(stopped).toEqual({ mails: 400, people: 400 });
    expect(await inHistory('crash')).toEqual([{ changes: 400, people: 400 }]);
    await sql('drop function fail_in_the_middle cascade');
    await askToConfirm();
    expect(await mailed('crash')).toEqual([{ mails: 450, people: 450 }]);
    expect(await inHistory('crash')).toEqual([{ changes: 450, people: 450 }]);
  });

  test('no more are asked in an hour than the mail service takes', async () => {
    await sql('update registrants set last_confirmed_at = now()');
    // With the one whom they are copies of, 1950.
    await copies('flood', 1949);
    await sql(
      `update registrants set reconfirmation_asked_at = now(), reconfirmation_mailed_at = now()
       where email like '%flood%'`,
    );
    await copies('tardy', 120);
    await askToConfirm();
    await askToConfirm();
    expect(await mailed('tardy')).toEqual([{ mails: 50, people: 50 }]);
    await daysGoBy(1);
    await askToConfirm();
    expect(await mailed('tardy')).toEqual([{ mails: 120, people: 120 }]);
  });
});
