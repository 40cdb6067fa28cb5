import { dentist, nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep, answerSteps } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { mailTo } from '../harness/inbox.ts';
import { liveForm } from '../harness/live-form.ts';
import { answerPlainForm, waitForAllSteps } from '../harness/plain-form.ts';
import { post } from '../harness/posting.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { registeredOnce } from '../harness/registrants.ts';
import { certify, confirmedNumber, sendButton } from '../harness/review-page.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const address = (who: string) => `${who}.${Date.now()}@example.org`;

test('a person finds the registry in French, registers in French and is written to in French @french', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const form = await liveForm(stack, 'fr');
  const answers = { ...nurse, email: address('francine') };
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'S’inscrire pour aider' }).click();
  await expect(page).toHaveURL(/\/fr\/register/);

  await expect(page.locator('form[data-form]:not([data-plain])')).toBeVisible();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toContainText('corriger');
  await expectAccessible(page);

  await answerSteps(page, form, answers);
  await expectAccessible(page);
  await certify(page, form);
  await sendButton(page).click();
  const number = await confirmedNumber(page);
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'English' })).toBeHidden();

  const record = await registeredOnce(stack, answers);
  expect(record).toMatchObject({ confirmation_number: number, language: 'fr' });
  const mail = await mailTo(stack, answers.email);
  expect(mail.subject).toContain('Votre inscription est faite');
  expect(mail.text).toContain(`Bonjour ${String(nurse['firstName'])},`);
});

test('a person who changes the language in mid-form keeps the answers and the step @french', async ({
  page,
  stack,
}) => {
  const english = await liveForm(stack);
  const french = await liveForm(stack, 'fr');
  const [first, second] = english.steps;
  const label = (form: typeof english, key: string) =>
    form.steps.flatMap(({ questions }) => questions).find((each) => each.key === key)?.label ?? '';
  await page.goto('/en/register');
  await expect(page.locator('form[data-form]:not([data-plain])')).toBeVisible();
  await answerStep(page, english, first?.key ?? '', nurse);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel(label(english, 'email')).fill('half');

  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/register/${second?.key}$`));
  await expect(page.getByLabel(label(french, 'email'))).toHaveValue('half');
  await page.getByRole('button', { name: 'Retour' }).click();
  await expect(page.getByLabel(label(french, 'firstName'))).toHaveValue(String(nurse['firstName']));

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/register/${first?.key}$`));
  await expect(page.getByLabel(label(english, 'firstName'))).toHaveValue(
    String(nurse['firstName']),
  );
});

test('without script, the answers go along to the other language, and are sent from there @french', async ({
  visit,
  stack,
}) => {
  const english = await liveForm(stack);
  const french = await liveForm(stack, 'fr');
  const answers = { ...dentist, email: address('sans.script') };
  const page = await visit({ scripts: 'off', device: 'phone' });
  await page.goto('/fr/register');
  await waitForAllSteps(page);
  await page.locator('#field-firstName').fill('Zoé');
  expect((await post(page, page.getByRole('button', { name: 'English' }))).status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('#field-firstName')).toHaveValue('Zoé');

  await waitForAllSteps(page);
  await answerPlainForm(page, english, answers);
  await post(page, page.getByRole('button', { name: 'Français' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('main')).toContainText(answers.email);
  await certify(page, french);
  await post(page, sendButton(page));
  await confirmedNumber(page);
  expect(await registeredOnce(stack, answers)).toMatchObject({ language: 'fr' });
  await expect(page.getByRole('navigation', { name: 'Langue' })).toHaveCount(0);
});

test.describe('without script, in French, at the width of a phone', () => {
  test('a person registers from the first page to the confirmation @french', async ({
    visit,
    stack,
    expectAccessible,
  }) => {
    const form = await liveForm(stack, 'fr');
    const answers = { ...nurse, email: address('tout.simplement') };
    const page = await visit({ scripts: 'blocked', device: 'phone' });
    await page.goto('/fr/register');
    await waitForAllSteps(page);
    await expectAccessible(page);
    await answerPlainForm(page, form, answers);
    await expectAccessible(page);
    await certify(page, form);
    await post(page, sendButton(page));
    await confirmedNumber(page);
    await expectAccessible(page);
    expect(await registeredOnce(stack, answers)).toMatchObject({ language: 'fr' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  });
});

test('staff translate a question in the admin, publish it, and the French site shows it @french', async ({
  page,
  visit,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const french = await liveForm(stack, 'fr');
  const [first] = french.steps;
  const [, question] = first?.questions ?? [];
  const old = question?.label ?? '';
  const wording = `Nom de famille (${Date.now()})`;
  await signInToAdmin(page, stack, 'communications@example.org');
  await page.goto(
    `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::forms.form?_q=registration`,
  );
  await page.getByRole('row').getByText('registration', { exact: true }).click();
  await chooseOption(page.getByRole('combobox', { name: /locale/i }), /French/);

  const panel = page.locator('#form-translation');
  await expect(panel).toContainText('Only words are written here');
  await expectAccessible(page, '#form-translation');
  const reword = async (to: string) => {
    await page.getByRole('button', { name: first?.key ?? '', exact: true }).click();
    await page.getByRole('button', { name: question?.key ?? '', exact: true }).click();
    const words = page.getByRole('textbox', { name: 'Question' });
    await expect(page.getByRole('textbox', { name: 'Most characters' })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Key' }).last()).toBeDisabled();
    await words.fill(to);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved').first()).toBeVisible();
  };
  await reword(wording);
  await publishInAdmin(page);
  await expect
    .poll(async () => (await liveForm(stack, 'fr')).version, { timeout: 30_000 })
    .toBe(french.version + 1);

  const visitor = await visit();
  await expect(async () => {
    await visitor.goto('/fr/register');
    await expect(visitor.getByLabel(wording)).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await page.reload();
  await reword(old);
  await publishInAdmin(page);
  await expect
    .poll(async () => (await liveForm(stack, 'fr')).version, { timeout: 30_000 })
    .toBe(french.version + 2);
});
