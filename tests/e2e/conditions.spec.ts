import type { Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { chooseByKeyboard, chooseOption } from '../harness/choose-in-list.ts';
import { openPart } from '../harness/form-editor.ts';
import { liveForm } from '../harness/live-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const wording = 'Which languages do you speak?';
const condition = 'Asked when “Would you go anywhere in British Columbia?” is “Yes”.';
/** The step of the new question, as the editor and the site call it. */
const step = { key: 'preferences', title: 'Where and how you could help' };

async function openStep(page: Page, cmsUrl: string): Promise<void> {
  await page.goto(
    `${cmsUrl}/admin/content-manager/collection-types/plugin::forms.form?_q=registration`,
  );
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

  await openPart(
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
  await chooseOption(kind, 'text');
  await page.getByRole('textbox', { name: 'Question' }).fill(wording);
  await page.getByLabel('Most characters').fill('200');

  await editor.getByRole('radio', { name: 'Always ask this' }).focus();
  await page.keyboard.down('ArrowDown');
  await expect(editor.getByRole('radio', { name: 'Ask only when …' })).toBeChecked();
  await page.keyboard.up('ArrowDown');
  await page.keyboard.press('Tab');
  const asked = editor.getByRole('combobox', { name: 'Question' });
  await expect(asked).toBeFocused();
  await chooseByKeyboard(page, 'Would you go');
  // The list gives the keyboard back, and what follows from the choice is drawn.
  await expect(asked).toBeFocused();
  await expect(editor.getByRole('combobox', { name: 'Answer' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(editor.getByRole('combobox', { name: 'Answer' })).toBeFocused();
  await chooseByKeyboard(page, 'Yes');
  await expect(editor).toContainText(condition);
  await expectAccessible(page, '[id$="visibleWhen"]');
  await publish(page);
  await page.reload();
  await page.getByRole('button', { name: step.title }).click();
  await openPart(page.getByRole('button', { name: wording }), editor);
  await expect(editor).toContainText(condition);

  await expect(async () => {
    expect(await (await page.request.get('/en/register')).text()).toContain(wording);
  }).toPass({ timeout: 60_000 });
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
