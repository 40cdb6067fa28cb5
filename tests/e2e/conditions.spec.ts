import type { Locator, Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const wording = 'Which languages do you speak?';
const condition = 'Asked when “Would you go anywhere in British Columbia?” is “Yes”.';
/** The step of the new question, as the editor and the site call it. */
const step = { key: 'preferences', title: 'Where and how you could help' };

/** Opens the list that has the keyboard, and chooses an option by its first letters. */
async function chooseByKeyboard(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(letters);
  await expect(page.getByRole('option', { name: letters }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** Opens a part of the form's editor, which may still be loading and take no notice of a press. */
async function open(part: Locator, content: Locator): Promise<void> {
  await expect(async () => {
    if ((await part.getAttribute('aria-expanded')) !== 'true') await part.click();
    await expect(content).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

async function openStep(page: Page, cmsUrl: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/content-manager/collection-types/plugin::forms.form`);
  await page.getByRole('row').getByText('registration', { exact: true }).click();
  await page.getByRole('button', { name: step.title }).click();
}

async function publish(page: Page): Promise<void> {
  await publishInAdmin(page);
  await expect(page.getByText('Published document').first()).toBeVisible();
}

test('staff make a question follow from an answer, without JSON or a mouse @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await openStep(page, stack.cmsUrl);
  const editor = page.getByRole('group', { name: 'Asked when' });

  await open(
    page.getByRole('button', { name: 'Have you worked with an Indigenous community?' }),
    editor,
  );
  await expect(editor).toContainText('“Where you would go” includes anything under');
  await expect(editor).toContainText('This is a core question');
  await expect(editor.getByRole('radio')).toHaveCount(0);

  await page.getByRole('button', { name: 'Add an entry' }).first().click();
  const kind = page.getByRole('combobox', { name: 'Kind of answer' });
  await expect(kind, 'the question before has closed').toHaveCount(1);
  await page.getByRole('textbox', { name: 'Key' }).last().fill('languages');
  await kind.click();
  await page.getByRole('option', { name: 'text', exact: true }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill(wording);
  await page.getByLabel('Most characters').fill('200');

  await editor.getByRole('radio', { name: 'Always ask this' }).focus();
  await page.keyboard.down('ArrowDown');
  await expect(editor.getByRole('radio', { name: 'Ask only when …' })).toBeChecked();
  await page.keyboard.up('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(editor.getByRole('combobox', { name: 'Question' })).toBeFocused();
  await chooseByKeyboard(page, 'Would you go');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(editor.getByRole('combobox', { name: 'Answer' })).toBeFocused();
  await chooseByKeyboard(page, 'Yes');
  await expect(editor).toContainText(condition);
  await expectAccessible(page, '[id$="visibleWhen"]');
  await publish(page);
  await page.reload();
  await page.getByRole('button', { name: step.title }).click();
  await open(page.getByRole('button', { name: wording }), editor);
  await expect(editor).toContainText(condition);

  await expect(async () => {
    expect(await (await page.request.get('/en/register')).text()).toContain(wording);
  }).toPass({ timeout: 10_000 });
  const form = await liveForm(stack);
  const person = await visit();
  await person.goto('/en/register');
  for (const { key, title } of form.steps) {
    await expect(person.getByRole('heading', { name: title })).toBeVisible();
    if (key === step.key) break;
    await answerStep(person, form, key, nurse);
    await person.getByRole('button', { name: 'Continue' }).click();
  }
  const question = person.getByRole('textbox', { name: wording });
  const anywhere = person.getByRole('group', { name: 'Would you go anywhere' });
  await expect(anywhere).toBeVisible();
  await expect(question).toBeHidden();
  await anywhere.getByRole('radio', { name: 'Yes' }).check();
  await expect(question).toBeVisible();
  await anywhere.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(question).toBeHidden();

  await page
    .getByRole('heading')
    .filter({ has: page.getByRole('button', { name: wording }) })
    .getByRole('button', { name: 'Delete' })
    .click();
  await publish(page);
  expect((await liveForm(stack)).schema.properties).not.toHaveProperty('languages');
});
