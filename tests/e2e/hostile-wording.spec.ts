import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { addresses } from '../harness/addresses.ts';
import { expect } from '../harness/browser.ts';
import { pdf } from '../harness/files.ts';
import { saveInAdmin } from '../harness/form-editor.ts';
import { mailTo } from '../harness/inbox.ts';
import { formsPath, listsPath, publishForm } from '../harness/own-form.ts';
import { questionOf, signInAt, type FormEntry, type StaffMember } from '../harness/staff.ts';
import { test } from '../harness/republish.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { post } from '../harness/posting.ts';
import { viewports } from '../harness/viewports.ts';
import {
  english,
  fileName,
  hostile,
  inFrench,
  list,
  ofChoices,
  ofQuestions,
  shown,
  slug,
  title,
} from './hostile.fixture.ts';

/*
 * Whatever staff write in a form, or paste into it, is text: in every place where it is shown.
 */

const run = Date.now();

/** Watches for what must never happen, in a tab of either the site or the admin. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/\/x$/u.test(new URL(request.url()).pathname)) seen.push(request.url());
  });
  return seen;
}

async function expectHarmless(page: Page, seen: readonly string[]): Promise<void> {
  expect(seen).toEqual([]);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
}

/** Demands that an element says a text, character by character. */
const says = (element: Locator, text: string) =>
  expect
    .poll(async () => (await element.allTextContents()).map(squeezed))
    .toContainEqual(expect.stringContaining(squeezed(text)));
const squeezed = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const email = 'system.administrator@example.org';
const answer = `=${hostile('Answer')}`.slice(0, 100);
let form = '';
let listId = '';
let response = '';

/** Makes what the admin makes. Resolves to the id of its document. */
async function make(staff: StaffMember, path: string, entry: object): Promise<string> {
  const made = await staff.call('POST', path, entry);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return (made.body as { data: { documentId: string } }).data.documentId;
}

/** Calls the CMS as the site does. */
async function asSite(path: string, body: BodyInit, headers: Record<string, string>) {
  const { cmsUrl, cmsApiToken } = addresses();
  const sent = await fetch(`${cmsUrl}/api/forms/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cmsApiToken}`, ...headers },
    body,
  });
  expect(sent.status, await sent.clone().text()).toBe(201);
  return ((await sent.json()) as { data: Record<string, unknown> }).data;
}

const submit = (form: string, answers: Answers, version = 1) =>
  asSite(`${form}/submissions`, JSON.stringify({ version, locale: 'en', answers }), {
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  });

/** Sends hostile answers, with a file of a hostile name. */
async function answerFromElsewhere(): Promise<void> {
  const paper = await asSite(`${slug}/uploads`, new Uint8Array(pdf()), {
    'content-type': 'application/octet-stream',
    'x-question': 'paper',
    'x-file-name': encodeURIComponent(fileName),
  });
  const answers = {
    name: answer,
    mail: `hostile.${run}@example.org`,
    choice: 'a',
    rows: [{ inRow: hostile('Row answer').slice(0, 50) }],
    levels: { row: 'column' },
    share: true,
    paper: [paper],
    tree: ['=1+1'],
    sure: true,
  };
  await submit(slug, answers);
}

test.describe('whatever staff write is text @platform', () => {
  test.beforeAll(async () => {
    const staff = await signInAt(addresses(), email);
    listId = await make(staff, listsPath, list);
    form = await make(staff, formsPath, english);
    await publishForm(staff, form, {});
    await answerFromElsewhere();
    const { body } = await staff.call('POST', `/forms/${form}/responses/search`, {});
    response = (body as { data: { rows: { id: string }[] } }).data.rows[0]?.id ?? '';
  });

  for (const scripts of ['on', 'off'] as const) {
    test(`on the site, from the form to the mail, scripts ${scripts}`, async ({ visit, stack }) => {
      const page = await visit({ scripts, device: 'phone' });
      const seen = watch(page);
      await expect(async () => {
        expect((await page.goto(`/en/forms/${slug}`))?.status()).toBe(200);
      }).toPass({ timeout: 60_000 });
      const main = page.getByRole('main');
      const next = page.getByRole('button', {
        name: scripts === 'on' ? 'Continue' : 'Check your answers',
      });
      const press = (button: Locator) => (scripts === 'on' ? button.click() : post(page, button));

      await says(page.getByRole('heading', { level: 1 }), title);
      expect(squeezed(await page.title())).toContain(squeezed(title));
      for (const name of [...ofQuestions, ...ofChoices]) await says(main, shown(name));
      await press(next);
      await says(page.getByRole('alert'), shown('Message'));
      // A message in our words, with the label of the question in it.
      await says(page.getByRole('alert'), shown('Choice'));
      await says(page.locator('.field-error'), shown('Message'));
      await expectHarmless(page, seen);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewports.phone.width);

      const address = `hostile.${scripts}.${run}@example.org`;
      await page.locator('[name="name"]').fill(hostile('Answer').slice(0, 100));
      await page.locator('[name="mail"]').fill(address);
      await page.locator('[name="choice"][value="a"]').check();
      await page.locator('input[type="file"]').setInputFiles({
        name: fileName,
        mimeType: 'application/pdf',
        buffer: pdf(),
      });
      // With script, the file is there before the rest is sent.
      if (scripts === 'on') await says(main, fileName);
      await press(next);
      for (const name of ['Name', 'Choice', 'Option', 'File']) await says(main, shown(name));
      await says(main, fileName);
      await expectHarmless(page, seen);
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Send my answers' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: 'Your answers were sent' }),
      ).toBeVisible();
      await expectHarmless(page, seen);

      const mail = await mailTo(stack, address);
      expect(squeezed(mail.text)).toContain(squeezed(title));
      expect(mail.html).not.toMatch(/<script|<img[^>]*onerror/iu);
      // The policy of the site would let nothing in.
      await page.goto('about:blank');
      await page.setContent(mail.html);
      await says(page.locator('body'), title);
      await expectHarmless(page, seen);
    });
  }

  /** Pages of the admin, and what each has to say. */
  const places: [string, () => string, string, string[]][] = [
    [
      'a version as it was',
      () => `/plugins/forms/${form}/versions/1`,
      '#version',
      ['Why', 'Step', 'In row', 'Declaration', ...ofQuestions].map(hostile),
    ],
    ['all versions', () => `/plugins/forms/${form}/versions`, '#versions', [hostile('Why')]],
    ['how far people get', () => `/plugins/forms/${form}/progress`, '#progress', [hostile('Step')]],
    [
      'the responses',
      () => `/plugins/forms/${form}/responses`,
      '#responses',
      [...['Name', 'Choice', 'Option'].map(hostile), answer],
    ],
    [
      'a response',
      () => `/plugins/forms/${form}/responses/${response}`,
      '#response',
      [
        ...['Name', 'Choice', 'Option', 'Group', 'Matrix', 'Line', 'Column'],
        ...['Consent', 'Tree', 'Leaf', 'Joined', 'File', 'Declaration'],
      ]
        .map(hostile)
        .concat(answer, fileName),
    ],
    ['the option lists', () => listsPath, 'table', [list.name]],
    [
      'an option list',
      () => `${listsPath}/${listId}`,
      'main',
      [hostile('Branch'), hostile('Branche'), title],
    ],
    ['the preview', () => `/plugins/forms/${form}/preview`, 'main', [title]],
  ];
  for (const [name, path, part, texts] of places) {
    test(`in the admin: ${name}`, async ({ page, stack }) => {
      const seen = watch(page);
      await signInToAdmin(page, stack, email);
      await page.goto(`${stack.cmsUrl}/admin${path()}`);
      for (const text of texts) await says(page.locator(part), text);
      await expectHarmless(page, seen);
    });
  }

  test('in the table of responses, where nothing is computed', async ({ page, stack }) => {
    await signInToAdmin(page, stack, email);
    await page.goto(`${stack.cmsUrl}/admin/plugins/forms/${form}/responses`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const bytes = await readFile(await (await downloading).path());
    const [heading = [], ...rows]: string[][] = parse(bytes, { bom: true });
    const cells = [heading, ...rows].flat();
    expect(cells.filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    const names = ['Name', 'Choice', 'Group', 'Consent', 'Matrix', 'Tree', 'File', 'Declaration'];
    const headings = squeezed(heading.join(' | '));
    for (const text of [...names.map(hostile), `'=${hostile('Joined')}`]) {
      expect(headings).toContain(squeezed(text));
    }
    const said = squeezed(rows.flat().join(' | '));
    for (const text of [`'${answer}`, `'${fileName}`, `: =${hostile('Leaf')}`, hostile('Option')]) {
      expect(said).toContain(squeezed(text));
    }
  });

  test('in French, on the site and beside the English', async ({ page, stack, visit }) => {
    const staff = await signInAt(stack, email);
    const { body } = await staff.call('GET', `${formsPath}/${form}?locale=fr`);
    const { data } = body as { data: FormEntry };
    const french = { ...inFrench(data), closedMessage: hostile('Fermé') };
    const saved = await staff.call('PUT', `${formsPath}/${form}?locale=fr`, french);
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const published = await staff.call(
      'POST',
      `${formsPath}/${form}/actions/publish?locale=fr`,
      {},
    );
    expect(published.status, JSON.stringify(published.body)).toBe(200);

    const person = await visit({ device: 'phone' });
    const seen = watch(person);
    await expect(async () => {
      await person.goto(`/fr/forms/${slug}`);
      await says(person.getByRole('heading', { level: 1 }), french.title);
    }).toPass({ timeout: 60_000 });
    const main = person.getByRole('main');
    const texts = ['Étape 0', 'Question 0.0', 'Aide 0.0', 'Branche', 'Feuille', 'Option'];
    for (const name of texts) await says(main, hostile(name));
    await expectHarmless(person, seen);
    await person.getByRole('button', { name: 'Continuer' }).click();
    await says(person.getByRole('alert'), hostile('Question 0.2'));
    await expectHarmless(person, seen);

    await signInToAdmin(page, stack, email);
    const inAdmin = watch(page);
    await page.goto(`${stack.cmsUrl}/admin${formsPath}/${form}?plugins[i18n][locale]=fr`);
    await says(page.getByRole('heading', { level: 1 }), french.title);
    await expectHarmless(page, inAdmin);
  });

  test('in the admin, from the list of forms over publishing to comparing', async ({
    page,
    stack,
  }) => {
    test.setTimeout(90_000);
    const seen = watch(page);
    await signInToAdmin(page, stack, email);
    await page.goto(`${stack.cmsUrl}/admin${formsPath}`);
    const row = page.getByRole('row').filter({ hasText: slug });
    await says(row, title);
    await expectHarmless(page, seen);
    await row.click();
    await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
    await says(page.getByRole('heading', { level: 1 }), title);
    await page.getByRole('button', { name: /^Step <script>/u }).click();
    await page.getByRole('button', { name: /^Name <script>/u }).click();
    const label = page.getByRole('textbox', { name: 'Question', exact: true });
    await expect(label).toHaveValue(hostile('Name'));
    await expectHarmless(page, seen);

    // The draft says otherwise than what is live, so that both stand beside each other.
    await label.fill(hostile('Renamed'));
    await saveInAdmin(page);
    await expect(page.locator('#form-versions')).toContainText('The saved draft has 1 change.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish the form' });
    for (const name of ['Name', 'Renamed']) await says(dialog, hostile(name));
    await dialog.getByRole('textbox', { name: 'Why you publish it' }).fill(hostile('Again'));
    await expectHarmless(page, seen);
    await dialog.getByRole('button', { name: /^Publish (now|anyway)$/ }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('link', { name: 'Changes and versions' }).click();
    const part = (name: string) => page.getByRole('region', { name });
    for (const name of ['Why', 'Again']) await says(part('All versions'), hostile(name));
    for (const name of ['Name', 'Renamed']) await says(part('Compare two versions'), hostile(name));
    await expectHarmless(page, seen);
  });

  test('in the record of a registrant', async ({ page, stack, republish }) => {
    test.setTimeout(90_000);
    const present = await republish((entry) => {
      questionOf(entry, 'firstName').label = hostile('Given name');
    });
    const address = `registrant.${run}@example.org`;
    const answers = { ...nurse, firstName: answer, email: address };
    await submit('registration', answers, present.version);
    const seen = watch(page);
    await signInToAdmin(page, stack, email);
    const registrants = '/admin/content-manager/collection-types/plugin::registry.registrant';
    await page.goto(`${stack.cmsUrl}${registrants}?_q=${address}`);
    const row = page.getByRole('row').filter({ hasText: 'Answer <script>' });
    await says(row, answer);
    await row.click();
    for (const text of [hostile('Given name'), answer]) await says(page.locator('main'), text);
    await expectHarmless(page, seen);
  });

  test('where the form is closed', async ({ stack, visit }) => {
    const staff = await signInAt(stack, email);
    const closesAt = new Date(Date.now() - 60_000).toISOString();
    await publishForm(staff, form, { closesAt });
    for (const [locale, text] of [
      ['en', 'Closed'],
      ['fr', 'Fermé'],
    ]) {
      const page = await visit({ device: 'phone' });
      const seen = watch(page);
      await expect(async () => {
        await page.goto(`/${locale}/forms/${slug}`);
        await says(page.getByRole('main'), hostile(text ?? ''));
      }).toPass({ timeout: 60_000 });
      await expectHarmless(page, seen);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewports.phone.width);
    }
  });
});
