import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { mailTo } from '../harness/inbox.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const stamp = Date.now();
const title = 'Availability for the wildfire season';

type Question = { key: string; kind: string; label: string; fill?: Record<string, string> };

const questions: Question[] = [
  { key: 'fullName', kind: 'text', label: 'Your name', fill: { 'Most characters': '100' } },
  { key: 'mail', kind: 'email', label: 'Your email address' },
  { key: 'drives', kind: 'yesNo', label: 'Can you drive?' },
  {
    key: 'seats',
    kind: 'wholeNumber',
    label: 'How many can you take along?',
    fill: { 'Least number': '0', 'Greatest number': '50' },
  },
];
const last: Question = { key: 'confirm', kind: 'declaration', label: 'What I said is true' };

async function addQuestion(page: Page, { key, kind, label, fill = {} }: Question): Promise<void> {
  const kinds = page.getByRole('combobox', { name: 'Kind of answer' });
  await expect(kinds, 'the question before has closed').toHaveCount(1);
  await page.getByRole('textbox', { name: /^Key/ }).last().fill(key);
  await chooseOption(kinds, kind);
  await page.getByRole('textbox', { name: 'Question' }).fill(label);
  for (const [name, value] of Object.entries(fill)) await page.getByLabel(name).fill(value);
}

async function publish(page: Page): Promise<void> {
  await publishInAdmin(page);
  await expect(page.getByText('Published document').first()).toBeVisible();
}

/** Makes and publishes the form in English. */
async function makeInEnglish(page: Page, cmsUrl: string, slug: string): Promise<void> {
  await page.goto(
    `${cmsUrl}/admin/content-manager/collection-types/plugin::forms.form/create?plugins[i18n][locale]=en`,
  );
  await page.getByRole('textbox', { name: /^Title/ }).fill(title);
  await page.getByRole('textbox', { name: /^Address/ }).fill(slug);
  const empty = page.getByRole('button', { name: /No entry yet/ });
  await empty.first().click();
  await page.getByRole('textbox', { name: /^Key/ }).fill('about');
  await page
    .getByRole('textbox', { name: /^Title/ })
    .last()
    .fill('About you');
  for (const [index, question] of questions.entries()) {
    if (index === 0) await empty.last().click();
    else await page.getByRole('button', { name: 'Add an entry' }).first().click();
    await addQuestion(page, question);
    if (question.key === 'drives') {
      await page.getByRole('checkbox', { name: 'Responses can be filtered by it' }).check();
    }
  }
  await page.getByRole('button', { name: 'Add an entry' }).last().click();
  await page.getByRole('textbox', { name: /^Key/ }).last().fill('send');
  await page
    .getByRole('textbox', { name: /^Title/ })
    .last()
    .fill('Check and send');
  await empty.last().click();
  await addQuestion(page, last);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved document').first()).toBeVisible();
  await publish(page);
  await expect(page.getByText('The form is open.')).toBeVisible();
}

test('an administrator makes a form from nothing; people answer it; its responses are found @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const slug = `wildfire-${stamp}`;
  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await makeInEnglish(page, stack.cmsUrl, slug);
  const editor = page.url();

  // A person with script, and one without.
  const address = `/en/forms/${slug}`;
  await expect(async () => {
    expect((await page.request.get(`${stack.siteUrl}${address}`)).status()).toBe(200);
  }).toPass({ timeout: 60_000 });
  const zoe = `zoe.${stamp}@example.org`;
  const person = await visit();
  await person.goto(address);
  await person.getByLabel('Your name').fill('Zoë Gagnon');
  await person.getByLabel('Your email address').fill(zoe);
  await person.getByRole('radio', { name: 'Yes' }).check();
  await person.getByLabel('How many can you take along?').fill('3');
  await expectAccessible(person);
  await person.getByRole('button', { name: 'Continue' }).click();
  await person.getByRole('checkbox').check();
  await person.getByRole('button', { name: 'Send my answers' }).click();
  await expect(person.getByRole('heading', { name: 'Your answers were sent' })).toBeVisible();
  await expectAccessible(person);
  expect((await mailTo(stack, zoe)).text).toContain(title);

  const ada = `ada.${stamp}@example.org`;
  const plain = await visit({ scripts: 'off' });
  await plain.goto(address);
  await plain.getByLabel('Your name').fill('=Ada');
  await plain.getByLabel('Your email address').fill(ada);
  await plain.getByRole('radio', { name: 'No' }).check();
  await plain.getByRole('button', { name: 'Check your answers' }).click();
  await plain.getByRole('checkbox').check();
  await plain.getByRole('button', { name: 'Send my answers' }).click();
  await expect(plain.getByRole('heading', { name: 'Your answers were sent' })).toBeVisible();

  // Staff find both, one of them by words, by an answer, and in a table.
  const formInEditor = page.url();
  const responses = page.getByRole('link', { name: '2 responses' });
  // On a busy machine, Strapi's editor may open before it knows what one may see, and leads elsewhere.
  await expect(async () => {
    await page.goto(formInEditor);
    await expect(responses).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await responses.click();
  const found = page.getByRole('region', { name: 'Found' });
  await expect(found).toContainText('2 responses.');
  await expectAccessible(page, '#responses');
  await page.getByLabel('Words').fill('zoe gagnon');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(found).toContainText('1 response.');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(found).toContainText('2 responses.');
  await chooseOption(page.getByRole('combobox', { name: 'Can you drive?' }), 'No');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(found).toContainText('1 response.');
  await expect(found).toContainText(ada);

  // The answers in the table are chosen, by keyboard as well, and stay chosen.
  const nameColumn = found.locator('thead').getByText('Your name');
  await expect(nameColumn).toBeVisible();
  await page.getByRole('combobox', { name: 'Answers in the table' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('option', { name: 'Your name' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(nameColumn).toHaveCount(0);
  await page.reload();
  await expect(found.locator('thead').getByText('Can you drive?')).toBeVisible();
  await expect(nameColumn).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('responses.png') });
  await page.setViewportSize(viewports.phone);
  await page.screenshot({ path: test.info().outputPath('responses-phone.png') });
  await expectAccessible(page, '#responses');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(viewports.phone.width);
  await page.setViewportSize(viewports.desktop);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(found).toContainText('2 responses.');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${slug}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)], 'the mark of UTF-8').toEqual([0xef, 0xbb, 0xbf]);
  const table: string[][] = parse(bytes, { bom: true });
  const [heading = [], ...rows] = table;
  expect(heading.slice(4)).toEqual([...questions, last].map(({ label }) => label));
  expect(rows.map((row) => row.slice(4))).toEqual([
    ['Zoë Gagnon', zoe, 'Yes', '3', 'Confirmed'],
    ["'=Ada", ada, 'No', '', 'Confirmed'],
  ]);

  await found.getByRole('row').filter({ hasText: zoe }).getByRole('link').click();
  await expect(page.getByRole('region', { name: 'About you' })).toContainText('Zoë Gagnon');
  await expectAccessible(page, '#response');
  await page.screenshot({ path: test.info().outputPath('response.png') });

  // Someone is filling it in when it has enough responses.
  const late = await visit();
  await late.goto(address);
  await late.getByLabel('Your name').fill('Noor Late');
  await late.getByRole('button', { name: 'Continue' }).click();
  await late.getByRole('checkbox').check();
  await page.goto(editor);
  await page.getByLabel('Most responses').fill('2');
  await page.getByRole('textbox', { name: 'Message when closed' }).fill('We have enough people.');
  await publish(page);
  await expect(page.getByText('it has as many responses as it takes')).toBeVisible();
  await late.getByRole('button', { name: 'Send my answers' }).click();
  await expect(late.getByRole('alert')).toContainText('We have enough people.');
  await expect(late.getByRole('main')).toContainText('Noor Late');
  await expectAccessible(late);
  await expect(async () => {
    await plain.goto(address);
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText('This form is closed');
  }).toPass({ timeout: 60_000 });
  await expect(plain.getByRole('main')).toContainText('We have enough people.');
  await plain.screenshot({ path: test.info().outputPath('closed.png') });
});

test('an administrator writes its French; people answer in French; what they read and write is told in it @platform @french', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const slug = `feux-${stamp}`;
  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await makeInEnglish(page, stack.cmsUrl, slug);
  const editor = page.url();

  await chooseOption(page.getByRole('combobox', { name: /locale/i }), /French/);
  const panel = page.locator('#form-translation');
  await expect(panel).toContainText('8 texts to write');
  await expect(page.getByRole('button', { name: 'about', exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: /^Title/ }).fill('Disponibilité pour la saison des feux');
  await page
    .getByRole('textbox', { name: 'Message when closed' })
    .fill('Nous avons assez de monde.');
  const french: [place: string, field: string, words: string][] = [
    ['About you, title', 'Title', 'À votre sujet'],
    ['About you › Your name, question', 'Question', 'Votre nom'],
    ['About you › Your email address, question', 'Question', 'Votre adresse courriel'],
    ['About you › Can you drive?, question', 'Question', 'Conduisez-vous?'],
    ['Check and send, title', 'Title', 'Vérifier et envoyer'],
    ['Check and send › What I said is true, question', 'Question', 'Ce que j’ai dit est vrai'],
  ];
  for (const [place, field, words] of french) {
    await panel.getByRole('link', { name: place }).click();
    const box = page.getByRole('textbox', { name: field }).last();
    await expect(box, place).toHaveValue('');
    await box.fill(words);
  }
  for (const viewport of [viewports.desktop, viewports.phone]) {
    await page.setViewportSize(viewport);
    await expectAccessible(page, '#form-translation');
    const path = test.info().outputPath(`french-editor-${viewport.width}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await page.setViewportSize(viewports.desktop);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel).toContainText('1 text to write');
  await publish(page);

  // What has no French is read in English.
  const address = `/fr/forms/${slug}`;
  const person = await visit();
  await expect(async () => {
    await person.goto(address);
    await expect(person.getByLabel('Votre nom')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  const zoe = `zoe.fr.${stamp}@example.org`;
  await expect(person.getByRole('main')).toContainText('Disponibilité pour la saison des feux');
  await person.getByLabel('Votre nom').fill('Zoé Gagnon');
  await person.getByLabel('Votre adresse courriel').fill(zoe);
  await person.getByRole('radio', { name: 'Oui' }).check();
  await person.getByLabel('How many can you take along?').fill('3');
  await expect(person.getByText('How many can you take along?')).toHaveAttribute('lang', 'en');
  await expect(person.locator('[lang=en]')).toHaveText(['English', 'How many can you take along?']);
  await expectAccessible(person);
  await person.getByRole('button', { name: 'Continuer' }).click();
  await expect(person.getByRole('main')).toContainText('Votre adresse courriel');
  await person.getByRole('checkbox', { name: 'Ce que j’ai dit est vrai' }).check();
  await person.getByRole('button', { name: 'Envoyer mes réponses' }).click();
  await expect(
    person.getByRole('heading', { name: 'Vos réponses ont été envoyées' }),
  ).toBeVisible();
  const mail = await mailTo(stack, zoe);
  expect(mail.text).toContain('Disponibilité pour la saison des feux');
  expect(mail.text).not.toContain(title);
  expect(mail.subject).toContain('réponses');

  // Staff find it in their own language, and what was answered in French as it was written.
  await page.goto(editor);
  await page.getByRole('link', { name: '1 response' }).click();
  const found = page.getByRole('region', { name: 'Found' });
  await page.getByLabel('Words').fill('zoe GAGNON');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(found).toContainText('1 response.');
  await expect(found.getByRole('row').last()).toContainText('French');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const table: string[][] = parse(await readFile(await (await downloading).path()), { bom: true });
  expect(table.map((row) => row.slice(4))).toEqual([
    [...questions, last].map(({ label }) => label),
    ['Zoé Gagnon', zoe, 'Yes', '3', 'Confirmed'],
  ]);

  await page.goto(editor);
  await page.getByLabel('Most responses').fill('1');
  await publish(page);
  await expect(async () => {
    await person.goto(address);
    await expect(person.getByRole('main')).toContainText('Nous avons assez de monde.', {
      timeout: 1_000,
    });
  }).toPass({ timeout: 30_000 });
  await expect(person.locator('html')).toHaveAttribute('lang', 'fr');
  await expectAccessible(person);
});
