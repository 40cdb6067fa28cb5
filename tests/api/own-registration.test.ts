import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import type {
  OwnChanged,
  OwnRegistration,
} from '../../cms/src/plugins/registry/shared/owner-registration.ts';
import type { RegistrantRecord } from '../../cms/src/plugins/registry/shared/record.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { mailsFor, sending, signInAsOwner, type OwnerAtApi } from '../harness/owner.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl, { LIMIT_WITHOUT_PROOF: '100000', LIMIT_LINKS: '1000' });
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

type Person = OwnerAtApi & { email: string; documentId: string };

let people = 0;

/** Somebody who registered with a mailbox of their own, and signed in by a link. */
async function someone(answers: Answers = {}): Promise<Person> {
  people += 1;
  const email = `someone.${people}@example.org`;
  const { version } = await cms.form();
  const sent = { ...nurse, email, lastName: `Sample-${people}`, ...answers };
  expect(await cms.submit({ answers: sent, version })).toMatchObject({ status: 201 });
  const owner = await signInAsOwner(cms, email);
  const { documentId } = await own(owner);
  return { ...owner, email, documentId };
}

/** What was answered, as the type that it is given to. */
const dataOf = ({ body }: Pick<Answer, 'body'>) => (body as { data: never }).data;
const errorOf = ({ body }: Pick<Answer, 'body'>) =>
  (body as { error: { name: string; details: Record<string, unknown> } }).error;

async function own(owner: OwnerAtApi, locale = 'en'): Promise<OwnRegistration> {
  const answer = await owner.call('GET', `/registration?locale=${locale}`);
  expect(answer.status).toBe(200);
  return dataOf(answer);
}

/** What the site would send: what the form is filled in with, some of it changed. */
async function edited(owner: OwnerAtApi, changes: Answers = {}, more: object = {}) {
  const { documentId, stamp, presentVersion, answers } = await own(owner);
  const filled: Answers = { ...answers, confirm: true, ...changes };
  return { of: documentId, stamp, version: presentVersion, locale: 'en', answers: filled, ...more };
}
const put = (owner: OwnerAtApi, body: object) => owner.call('PUT', '/registration', body);
const change = async (owner: OwnerAtApi, changes: Answers, more: object = {}) =>
  put(owner, await edited(owner, changes, more));

/** All that is kept of a person, of which a refusal must change nothing. */
async function kept({ documentId }: { documentId: string }): Promise<string> {
  const rows = await sql(
    `select to_jsonb(registrants) as record,
       (select count(*) from registry.registrant_history where registrant_id = registrants.id) as changes,
       (select count(*) from registry.registrant_choice where registrant_id = registrants.id) as choices,
       (select count(*) from registry.outbox where cause like '%' || document_id) as mails,
       (select jsonb_agg(address) from registry.mailbox_change where registrant_id = registrants.id) as waits,
       (select count(*) from registry.audit where subject = document_id and action <> 'registrant.signed-in') as noted
     from registrants where document_id = $1`,
    [documentId],
  );
  return JSON.stringify(rows);
}

const record = async (documentId: string): Promise<RegistrantRecord> =>
  dataOf(await staff.call('GET', `/registry/records/${documentId}?look=${randomUUID()}`));

/** A mail of a subject that comes to an address. */
async function mailTo(address: string, subject: string) {
  await expect.poll(() => mailsFor(address, subject), { timeout: 20_000 }).not.toHaveLength(0);
  return mailsFor(address, subject);
}
const summary = 'You changed your registration';
const confirmNew = 'Confirm your new email address';

/** Changes the registration form and publishes it. Resolves to its version. */
async function publish(edit: (form: FormEntry) => void): Promise<number> {
  const form = await staff.readForm('registration');
  edit(form);
  expect(await staff.publish(form)).toMatchObject({ status: 200 });
  return (await cms.form()).version;
}

describe('someone who is signed in', () => {
  test('reads every answer in words, with the state of their registration', async () => {
    const ada = await someone();
    const told = await own(ada, 'fr');
    expect(told).toMatchObject({
      name: expect.stringContaining('Nora Sample-') as string,
      status: { status: 'active' },
      version: 1,
      presentVersion: 1,
      left: [],
      earlier: [],
    });
    const items = told.steps.flatMap((step) => step.items);
    expect(items.map(({ path }) => path[0])).toEqual(
      Object.keys((await cms.form()).schema.properties).filter(
        (key) => key !== 'confirm' && Object.hasOwn(nurse, key),
      ),
    );
    expect(items.find(({ path }) => path[0] === 'firstName')).toMatchObject({
      label: 'Prénom',
      text: ['Nora'],
    });
    expect(told.answers).not.toHaveProperty('confirm');
  });

  test('changes answers: record, history and audit have them, and a mail names the questions', async () => {
    const bea = await someone();
    const before = await own(bea);
    const answer = await change(bea, {
      primaryPhone: '(604) 555-0177',
      deployAnywhere: true,
      deploymentLocations: [],
    });
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual({
      kind: 'changed',
      mailbox: 'same',
      standing: 'same',
    });
    const after = await own(bea);
    expect(after.answers).toMatchObject({ primaryPhone: '+16045550177', deployAnywhere: true });
    expect(after.answers).not.toHaveProperty('deploymentLocations');
    expect(Date.parse(after.lastConfirmedAt)).toBeGreaterThan(Date.parse(before.lastConfirmedAt));

    const [latest] = (await record(bea.documentId)).history;
    expect(latest).toMatchObject({ kind: 'changed', by: { kind: 'public' } });
    expect(JSON.stringify(latest)).toContain('604-555-0177');
    const [row] = await sql(
      `select before, after, superseded from registry.registrant_history
       join registrants on registrants.id = registrant_id
       where document_id = $1 and cause = 'changed'`,
      [bea.documentId],
    );
    expect(row).toMatchObject({
      before: { primaryPhone: '+12505550100', deploymentLocations: ['PrinceGeorge', 'Gitgaat'] },
      after: { primaryPhone: '+16045550177', confirm: true },
    });
    expect(
      await sql(
        `select value from registry.registrant_choice join registrants on registrants.id = registrant_id
         where document_id = $1 and question = 'deploymentLocations'`,
        [bea.documentId],
      ),
    ).toEqual([]);

    const mails = await mailTo(bea.email, summary);
    expect(mails).toHaveLength(1);
    const text = mails[0]?.text ?? '';
    expect(text).toContain('Primary phone');
    expect(text).not.toContain('First name');
    for (const said of ['555', 'PrinceGeorge', 'Prince George', 'Nora', 'Sample']) {
      expect(text).not.toContain(said);
    }
    const audit = await sql(
      `select details from registry.audit where subject = $1 and action = 'registrant.changed'`,
      [bea.documentId],
    );
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toContain('555');
  });

  test('hears what is wrong in the words of their language, and nothing is changed', async () => {
    const cleo = await someone();
    const before = await kept(cleo);
    const answer = await change(cleo, { postalCode: 'D1D 1D1', firstName: '' }, { locale: 'fr' });
    expect(answer.status).toBe(400);
    const { name, details } = errorOf(answer);
    expect(name).toBe('ValidationError');
    expect(details['errors']).toEqual([
      expect.objectContaining({ path: ['firstName'] }),
      expect.objectContaining({
        path: ['postalCode'],
        message: expect.stringMatching(/code postal/u) as string,
      }),
    ]);
    expect((await change(cleo, { confirm: false })).status).toBe(400);
    expect((await change(cleo, { specialties: 'all of them' })).status).toBe(400);
    expect((await put(cleo, { answers: {} })).status).toBe(400);
    expect(await kept(cleo)).toBe(before);
  });

  test('does nothing by sending the same again, and gets one mail', async () => {
    const dora = await someone();
    const body = await edited(dora, { primaryPhoneExt: '99' });
    expect(dataOf(await put(dora, body))).toMatchObject({ kind: 'changed' });
    const once = await kept(dora);
    expect(dataOf(await put(dora, body))).toMatchObject({ kind: 'as-it-was' });
    expect(await kept(dora)).toBe(once);
    expect(await mailTo(dora.email, summary)).toHaveLength(1);
  });

  test('confirms what they save unchanged, once', async () => {
    const edda = await someone();
    const body = await edited(edda);
    const before = await own(edda);
    for (const _try of [1, 2]) {
      expect(dataOf(await put(edda, body))).toEqual({
        kind: 'as-it-was',
        mailbox: 'same',
        standing: 'same',
      });
    }
    const after = await own(edda);
    expect(Date.parse(after.lastConfirmedAt)).toBeGreaterThan(Date.parse(before.lastConfirmedAt));
    const { history } = await record(edda.documentId);
    expect(history.map(({ kind }) => kind)).toEqual(['confirmed', 'registered']);
    expect(await mailsFor(edda.email, summary)).toEqual([]);
  });

  test('saves once of many tries at the same moment', async () => {
    const elsa = await someone();
    const body = await edited(elsa, { primaryPhoneExt: '77' });
    const tries = await Promise.all(Array.from({ length: 8 }, () => put(elsa, body)));
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 200));
    expect(tries.filter((each) => (dataOf(each) as OwnChanged).kind === 'changed')).toHaveLength(1);
    const history = (await record(elsa.documentId)).history;
    expect(history.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });

  test('is told when staff changed the record meanwhile, and can send the same again', async () => {
    const fay = await someone();
    const body = await edited(fay, { primaryPhoneExt: '55' });
    const { stamp } = await record(fay.documentId);
    const status = { status: 'deployed', from: '2026-01-05', stamp };
    const path = `/registry/records/${fay.documentId}/status`;
    expect((await staff.call('POST', path, status)).status).toBe(200);
    const before = await kept(fay);
    const answer = await put(fay, body);
    expect(answer.status).toBe(409);
    expect(errorOf(answer).name).toBe('RecordChanged');
    expect(await kept(fay)).toBe(before);

    const again = await put(fay, { ...body, stamp: errorOf(answer).details['stamp'] });
    expect(dataOf(again)).toMatchObject({ kind: 'changed', standing: 'same' });
    expect(await own(fay)).toMatchObject({
      status: { status: 'deployed' },
      answers: { primaryPhoneExt: '55' },
    });
  });

  test('changes nobody else, whatever document they name', async () => {
    const gina = await someone();
    const hana = await someone();
    const before = await kept(hana);
    const answer = await put(gina, { ...(await edited(gina)), of: hana.documentId });
    expect(answer.status).toBe(409);
    expect(errorOf(answer).name).toBe('OtherRegistration');
    expect(await kept(hana)).toBe(before);
    // Nor one that was theirs when they chose it and has another mailbox now.
    await sql('update registrants set email = $1 where document_id = $2', [
      'elsewhere@example.org',
      gina.documentId,
    ]);
    expect((await gina.call('GET', '/registration')).status).toBe(404);
    expect((await put(gina, { ...(await edited(hana)), of: gina.documentId })).status).toBe(404);
  });

  test('leaves nothing behind when the last of it fails', async () => {
    const ines = await someone();
    const before = await kept(ines);
    const body = await edited(ines, { primaryPhoneExt: '11', email: 'ines.new@example.org' });
    await sql(`create function registry.refuse() returns trigger language plpgsql as
      $$ begin raise exception 'no'; end $$`);
    await sql(`create trigger refuse before insert on registry.outbox
      for each row when (new.cause like 'changed/%') execute function registry.refuse()`);
    try {
      expect((await put(ines, body)).status).toBe(500);
      expect(await kept(ines)).toBe(before);
    } finally {
      await sql('drop trigger refuse on registry.outbox');
      await sql('drop function registry.refuse');
    }
    expect((await put(ines, body)).status).toBe(200);
  });

  test('is back by saving, who withdrew or lapsed', async () => {
    for (const status of ['withdrawn', 'lapsed']) {
      const jade = await someone();
      await sql('update registrants set registrant_status = $1 where document_id = $2', [
        status,
        jade.documentId,
      ]);
      expect(dataOf(await change(jade, {}))).toMatchObject({
        kind: 'as-it-was',
        standing: 'came-back',
      });
      expect(await own(jade)).toMatchObject({ status: { status: 'active' } });
      const { history } = await record(jade.documentId);
      expect(history).toContainEqual(
        expect.objectContaining({ kind: 'status', after: { status: 'active' } }),
      );
    }
  });

  test('stays away whose other registration has their name and mailbox, and is told', async () => {
    const kim = await someone();
    await sql(`update registrants set registrant_status = 'withdrawn' where document_id = $1`, [
      kim.documentId,
    ]);
    const lastName = `Sample-${people}`;
    const { version } = await cms.form();
    const twin = { ...nurse, email: kim.email, lastName };
    expect((await cms.submit({ answers: twin, version })).status).toBe(201);
    expect(dataOf(await change(kim, { primaryPhoneExt: '3' }))).toMatchObject({
      kind: 'changed',
      standing: 'not-back',
    });
    expect(await own(kim)).toMatchObject({
      status: { status: 'withdrawn' },
      answers: { primaryPhoneExt: '3' },
    });
  });

  test('is nobody any more once signed out', async () => {
    const lea = await someone();
    const body = await edited(lea, { primaryPhoneExt: '4' });
    expect((await lea.call('DELETE', '/session')).status).toBe(200);
    expect((await put(lea, body)).status).toBe(401);
    expect((await lea.call('GET', '/registration')).status).toBe(401);
  });
});

describe('another email address', () => {
  const tokenIn = (text = '') => /\/new-address\/([\w-]+)/u.exec(text)?.[1] ?? '';
  const confirm = (token: string) =>
    cms.call('POST', '/api/registry/mailboxes', sending({ token }));

  /** Asks for another address. Resolves to the token that is mailed there. */
  async function ask(person: Person, address: string, changes: Answers = {}): Promise<string> {
    const answer = await change(person, { ...changes, email: address });
    expect(dataOf(answer)).toMatchObject({ mailbox: 'waits' });
    const mails = await mailTo(address, confirmNew);
    return tokenIn(mails.at(-1)?.text);
  }

  test('waits until its mailbox confirms it, while all else is saved', async () => {
    const mona = await someone();
    const address = 'Mona.New@example.org';
    const token = await ask(mona, address, { primaryPhoneExt: '8' });
    expect(await own(mona)).toMatchObject({
      answers: { email: mona.email, primaryPhoneExt: '8' },
      waitingMailbox: { address },
    });
    const notices = await mailTo(mona.email, 'Your email address is about to change');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).not.toContain('Mona');
    expect(await mailTo(mona.email, summary)).toHaveLength(1);

    expect((await confirm(token)).status).toBe(200);
    // Whoever came by the old mailbox is signed out of it.
    expect((await mona.call('GET', '')).status).toBe(401);
    expect((await confirm(token)).status).toBe(410);
    const moved = await signInAsOwner(cms, address.toLowerCase());
    const told = await own(moved);
    expect(told.answers).toMatchObject({ email: address });
    expect(told).not.toHaveProperty('waitingMailbox');
    const [latest] = (await record(mona.documentId)).history;
    expect(latest).toMatchObject({
      kind: 'changed',
      by: { kind: 'public' },
      answers: [{ before: [mona.email], after: [address] }],
    });
    expect(
      await sql(
        `select 1 from registry.audit where subject = $1 and action = 'registrant.mailbox-changed'`,
        [mona.documentId],
      ),
    ).toHaveLength(1);
  });

  test('can be taken back, and its link sent again, each link once', async () => {
    const nia = await someone();
    const address = `nia.new@example.org`;
    const first = await ask(nia, address);
    expect((await nia.call('POST', '/registration/mailbox')).status).toBe(200);
    await expect.poll(() => mailsFor(address, confirmNew), { timeout: 20_000 }).toHaveLength(2);
    const tokens = (await mailsFor(address, confirmNew)).map(({ text }) => tokenIn(text));
    const second = tokens.find((token) => token !== first) ?? '';
    expect((await confirm(first)).status).toBe(410);
    expect((await nia.call('DELETE', '/registration/mailbox')).status).toBe(200);
    expect((await nia.call('DELETE', '/registration/mailbox')).status).toBe(200);
    expect((await confirm(second)).status).toBe(410);
    expect((await nia.call('POST', '/registration/mailbox')).status).toBe(404);
    expect(await own(nia)).not.toHaveProperty('waitingMailbox');
  });

  test('is confirmed once, however many press at once; and not after a day', async () => {
    const olga = await someone();
    const token = await ask(olga, 'olga.new@example.org');
    await sql(`update registry.mailbox_change set expires_at = now() - interval '1 second'`);
    expect((await confirm(token)).status).toBe(410);
    await sql(`update registry.mailbox_change set expires_at = now() + interval '1 day'`);
    const all = await Promise.all(Array.from({ length: 8 }, () => confirm(token)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(410)]);
  });

  test('waits no more once staff correct the one that it was to replace', async () => {
    const vera = await someone();
    const token = await ask(vera, 'vera.new@example.org');
    const path = `/registry/records/${vera.documentId}/correction`;
    const { form, answers, stamp } = dataOf(await staff.call('GET', path)) as {
      form: { version: number };
      answers: Answers;
      stamp: string;
    };
    const corrected = { ...answers, email: 'vera.corrected@example.org' };
    const body = { version: form.version, stamp, answers: corrected };
    expect((await staff.call('POST', path, body)).status).toBe(200);
    expect((await confirm(token)).status).toBe(410);
  });

  test('of somebody who is registered by it is refused, and only to its owner', async () => {
    const pia = await someone();
    const lastName = `Sample-${people}`;
    const address = 'pia.other@example.org';
    const { version } = await cms.form();
    const twin = { ...nurse, email: address, lastName };
    expect((await cms.submit({ answers: twin, version })).status).toBe(201);
    const token = await ask(pia, address);
    const answer = await confirm(token);
    expect(answer.status).toBe(409);
    expect(errorOf(answer).name).toBe('RegisteredAlready');
    expect(await own(pia)).toMatchObject({ answers: { email: pia.email } });
    expect((await confirm(token)).status).toBe(410);
  });

  test('is nowhere in the clear but where it waits, nor its token anywhere once sent', async () => {
    const rosa = await someone();
    const token = await ask(rosa, 'rosa.new@example.org');
    await expect
      .poll(() => sql(`select 1 from registry.outbox where sealed is not null`))
      .toHaveLength(0);
    for (const table of ['registry.outbox', 'registry.mailbox_change', 'pgboss.job']) {
      const rows = await sql(`select each::text as row from ${table} each`);
      expect(rows.filter(({ row }) => String(row).includes(token))).toEqual([]);
    }
    const log = await cms.log();
    expect(log).not.toContain(token);
    expect(log).not.toContain('rosa.new');
  });

  test('cannot be used to flood mailboxes', async () => {
    const sara = await someone();
    for (const number of [1, 2, 3, 4, 5]) {
      expect((await change(sara, { email: `flood.${number}@example.org` })).status).toBe(200);
    }
    const before = await kept(sara);
    const answer = await change(sara, { email: 'flood.6@example.org', primaryPhoneExt: '6' });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await kept(sara)).toBe(before);
  });
});

describe('when the form is changed', () => {
  const text = (key: string, label: string, more: object = {}) => ({
    key,
    kind: 'text',
    label,
    maxLength: 40,
    ...more,
  });
  const stepWith = (form: FormEntry, key: string) => {
    const step = form.steps.find(({ questions }) => questions.some((each) => each.key === key));
    if (!step) throw new Error(`No step asks “${key}”`);
    return step;
  };

  test('nothing that still applies is lost, only what is new is left, and each version stays readable', async () => {
    const first = await publish((form) => {
      const { questions } = stepWith(form, 'deploymentDuration');
      questions.push(text('nickname', 'Nickname'), text('hasCar', 'Do you have a car?'));
    });
    const tess = await someone({ nickname: 'Tessie', hasCar: 'an old one' });
    const stale = await edited(tess, { nickname: 'Tess', hasCar: 'a new one' });

    const second = await publish((form) => {
      const step = stepWith(form, 'deploymentDuration');
      step.questions = step.questions.filter(({ key }) => key !== 'nickname');
      Object.assign(questionOf(form, 'hasCar'), { kind: 'yesNo', required: true, maxLength: null });
      step.questions.push(text('languages', 'Which languages do you speak?', { required: true }));
    });
    expect(second).toBe(first + 1);

    const told = await own(tess);
    expect(told).toMatchObject({ version: first, presentVersion: second });
    expect(told.left).toEqual([
      { key: 'hasCar', label: 'Do you have a car?', why: 'again' },
      { key: 'languages', label: 'Which languages do you speak?', why: 'new' },
    ]);
    expect(told.earlier).toMatchObject([{ label: 'Nickname', text: ['Tessie'] }]);
    expect(JSON.stringify(told.steps)).toContain('an old one');
    // An answer of another kind fills nothing in.
    expect(told.answers).not.toHaveProperty('hasCar');
    expect(told.answers).toMatchObject({ firstName: 'Nora', deploymentDuration: 'twoWeeks' });

    const overtaken = await put(tess, stale);
    expect(overtaken.status).toBe(409);
    expect(errorOf(overtaken).name).toBe('FormSuperseded');
    expect(errorOf(overtaken).details['errors']).toMatchObject([
      { path: ['hasCar'] },
      { path: ['languages'] },
    ]);

    // Who saw the older form and answers what the present one asks is saved too.
    const { answers } = stale;
    const both = { ...answers, hasCar: true, languages: 'English and French' };
    const saved = await put(tess, { ...stale, answers: both });
    expect(dataOf(saved)).toMatchObject({ kind: 'changed' });
    const now = await record(tess.documentId);
    expect(now).toMatchObject({ version: second, answeredVersion: first });
    expect(now.superseded).toMatchObject([{ label: 'Nickname', text: ['Tess'] }]);
    expect(now.history[0]).toMatchObject({ kind: 'changed', version: second });
    const changed = now.history[0]?.kind === 'changed' ? now.history[0].answers : [];
    expect(changed).toContainEqual({
      label: 'Do you have a car?',
      before: ['an old one'],
      after: ['Yes'],
    });
    expect(changed).toContainEqual({ label: 'Nickname', before: ['Tessie'], after: [] });
    expect(await own(tess)).toMatchObject({ left: [], earlier: [] });
    const [mail] = await mailTo(tess.email, summary);
    expect(mail?.text).toContain('Which languages do you speak?');
    expect(mail?.text).not.toContain('French');
  });

  test('files that were sent stay, new ones are taken, and others are nobody’s to take', async () => {
    const version = await publish((form) => {
      const { questions } = stepWith(form, 'deploymentDuration');
      for (const key of ['hasCar', 'languages']) {
        const found = questions.find((each) => each.key === key);
        if (found) Object.assign(found, { required: false });
      }
      questions.push({
        key: 'proof',
        kind: 'file',
        label: 'Proof',
        accept: 'pdf',
        maxMegabytes: 1,
        maxFiles: 3,
      });
    });
    const upload = async (name: string) => {
      const answer = await cms.call('POST', '/api/forms/registration/uploads?locale=en', {
        headers: {
          'content-type': 'application/octet-stream',
          'x-question': 'proof',
          'x-file-name': name,
          'x-client-address': '203.0.113.7',
        },
        body: '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n',
      });
      expect(answer.status).toBe(201);
      return dataOf(answer) as object;
    };
    const old = await upload('old.pdf');
    const una = await someone({ proof: [old] });
    expect(await own(una)).toMatchObject({ version, answers: { proof: [old] } });
    const added = await upload('new.pdf');
    expect((await change(una, { proof: [old, added] })).status).toBe(200);
    expect(await own(una)).toMatchObject({ answers: { proof: [old, added] } });

    const vera = await someone();
    const before = await kept(vera);
    const stolen = await change(vera, { proof: [added] });
    expect(stolen.status).toBe(400);
    expect(errorOf(stolen).details['errors']).toMatchObject([{ path: ['proof'], name: 'upload' }]);
    expect(await kept(vera)).toBe(before);
  });
});
