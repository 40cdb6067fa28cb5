import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  MailWording,
  Wording,
  WordingInList,
} from '../../cms/src/plugins/outreach/shared/wording.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { until } from '../../scripts/lib/until.ts';
import { message } from '../harness/campaigns.ts';
import { bootCms, type BootedCms } from '../harness/cms-in-process.ts';
import { createDatabase } from '../harness/database.ts';
import { makeStaffOf, type StaffAgent } from '../harness/make-staff.ts';
import { mailsFor } from '../harness/owner.ts';
import { registerInvented } from '../harness/register-people.ts';
import { connect, type Sql } from '../harness/sql.ts';

const staff = {
  communications: { email: 'wording@example.org', role: 'communications' },
  ministry: { email: 'wording@gov.bc.ca', role: 'ministry-staff' },
  fraser: { email: 'wording@fraserhealth.ca', role: 'health-authority-staff' },
};
type Name = keyof typeof staff;

const place = '/outreach/wordings/registration-confirmation';
const own: Wording = {
  ...message('Welcome: {{confirmationNumber}}', 'Dear {{firstName}},', '{{numberBox}}'),
  button: '',
  footer: 'From {{siteAddress}}',
};
const unsendable: Wording = { ...own, body: message('', 'Hello {{nickname}}').body };

let cms: BootedCms;
let sql: Sql;
let agents: Record<Name, StaffAgent>;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await bootCms(databaseUrl);
  sql = await connect(databaseUrl);
  agents = await makeStaffOf(cms, sql, staff);
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

const wordingIn = ({ body }: { body: unknown }) => (body as { data: MailWording }).data;
const read = async () => wordingIn(await agents.communications.get(place));
const revisionOf = async (locale: 'en' | 'fr') => (await read()).locales[locale]?.revision;
const save = async (locale: 'en' | 'fr', wording: Wording | null) =>
  agents.communications
    .put(`${place}/${locale}`)
    .send({ wording, revision: await revisionOf(locale) });
const publish = async (locale: 'en' | 'fr', wording: Wording | null) =>
  agents.communications
    .post(`${place}/${locale}/publish`)
    .send({ wording, revision: await revisionOf(locale) });

/** The mail that somebody gets who registers now. */
async function mailOfRegistering(email: string, locale?: 'fr') {
  await registerInvented(cms, [{ ...nurse, email }], locale);
  let found: Awaited<ReturnType<typeof mailsFor>> = [];
  await until(async () => (found = await mailsFor(email)).length === 1, { withinMs: 20_000 });
  return found[0];
}

describe('the words of a mail', () => {
  test('are all told of, and are the shipped ones at first', async () => {
    const answer = await agents.communications.get('/outreach/wordings');
    const all = (answer.body as { data: WordingInList[] }).data;
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(18);
    expect(all.some(({ isOwn, hasDraft }) => isOwn || hasDraft)).toBe(false);
    const inFrench = all.filter(({ locale }) => locale === 'fr').map(({ kind }) => kind);
    expect(inFrench).toContain('sign-in-link');
    expect(inFrench).not.toContain('staff-invitation');
  });

  test('are sent once they are published, and not before, each language for itself', async () => {
    expect((await save('en', own)).status).toBe(200);
    expect((await mailOfRegistering('before.wording@example.org'))?.subject).toMatch(
      /^You are registered/u,
    );
    const published = wordingIn(await publish('en', own));
    expect(published.locales.en).toMatchObject({ published: { wording: own }, draft: null });

    const mail = await mailOfRegistering('after.wording@example.org');
    expect(mail?.subject).toMatch(/^Welcome: \w{3}-/u);
    expect(mail?.text).toContain(`Dear ${nurse.firstName},`);
    const inFrench = await mailOfRegistering('apres.wording@example.org', 'fr');
    expect(inFrench?.subject).toMatch(/^Votre inscription est faite/u);

    expect((await publish('en', null)).status).toBe(200);
    expect((await mailOfRegistering('again.wording@example.org'))?.subject).toMatch(
      /^You are registered/u,
    );
    expect(
      await sql(
        `select action, subject, details from registry.audit
         where action like 'mail-wording.%' order by id`,
      ),
    ).toEqual([
      {
        action: 'mail-wording.published',
        subject: 'registration-confirmation',
        details: { locale: 'en' },
      },
      {
        action: 'mail-wording.reset',
        subject: 'registration-confirmation',
        details: { locale: 'en' },
      },
    ]);
  });

  test('are kept unfinished, shown as they would look, and not sent', async () => {
    expect((await save('fr', unsendable)).status).toBe(200);
    const answer = await publish('fr', unsendable);
    expect(answer.status).toBe(400);
    const { faults } = (answer.body as { error: { details: { faults: unknown[] } } }).error.details;
    expect(faults).toEqual([
      { field: 'body', message: 'There is no merge word “nickname”. Choose one from the menu' },
      {
        field: 'body',
        message: 'This mail needs “Confirmation number in a box”. Choose it from the menu',
      },
    ]);
    expect((await read()).locales.fr).toMatchObject({ draft: { wording: unsendable } });
    const preview = await agents.communications
      .post(`${place}/fr/preview`)
      .send({ wording: unsendable });
    const shown = (preview.body as { data: { html: string; text: string } }).data;
    expect(shown.text).toContain('Hello {{nickname}}');
    expect(shown.html).toContain('lang="fr"');
    expect((await save('fr', null)).status).toBe(200);
    expect((await read()).locales.fr?.draft).toBeNull();
  });

  test('that somebody else saved meanwhile are not written over', async () => {
    const revision = await revisionOf('en');
    await save('en', own);
    const late = { wording: { ...own, subject: 'Late' }, revision };
    for (const answer of [
      await agents.communications.put(`${place}/en`).send(late),
      await agents.communications.post(`${place}/en/publish`).send(late),
    ]) {
      expect(answer.status).toBe(409);
      const { details } = (answer.body as { error: { details: MailWording } }).error;
      expect(details.locales.en?.draft?.wording.subject).toBe(own.subject);
    }
  });

  test.each([
    ['a subject of two lines', { ...own, subject: 'Hello\r\nBcc: x@example.org' }],
    ['a button of two lines', { ...own, button: 'A\nB' }],
    ['more than it holds', { ...own, more: true }],
    ['a picture', { ...own, body: [{ type: 'image', image: {}, children: [] }] }],
    ['a very long body', { ...own, body: message('', 'x'.repeat(70_000)).body }],
  ])('with %s are not even saved', async (_, wording) => {
    const answer = await agents.communications
      .put(`${place}/en`)
      .send({ wording, revision: await revisionOf('en') });
    expect(answer.status).toBe(400);
  });

  test('are for those who may word mails', async () => {
    const body = { wording: own, revision: 0 };
    for (const name of ['ministry', 'fraser'] as const) {
      const agent = agents[name];
      expect((await agent.get('/outreach/wordings')).status).toBe(403);
      expect((await agent.get(place)).status).toBe(403);
      expect((await agent.put(`${place}/en`).send(body)).status).toBe(403);
      expect((await agent.post(`${place}/en/publish`).send(body)).status).toBe(403);
      expect((await agent.post(`${place}/en/preview`).send(body)).status).toBe(403);
    }
    expect((await agents.communications.get('/outreach/campaigns')).status).toBe(403);
  });

  test('are those of mails that there are, in languages that they are sent in', async () => {
    const agent = agents.communications;
    expect((await agent.get('/outreach/wordings/none')).status).toBe(404);
    expect((await agent.get('/outreach/wordings/constructor')).status).toBe(404);
    const staffMail = await agent
      .put('/outreach/wordings/staff-invitation/fr')
      .send({ wording: own, revision: 0 });
    expect(staffMail.status).toBe(404);
  });
});
