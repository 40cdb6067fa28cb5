import type { Page } from '@playwright/test';
import { expect, test } from '../harness/browser.ts';
import {
  openFormEditor,
  openQuestion,
  saveInAdmin,
  withoutMotion,
} from '../harness/form-editor.ts';
import { liveForm } from '../harness/live-form.ts';
import { formsPath, makeForm, wildfire } from '../harness/own-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

const stamp = Date.now().toString(36);
const slug = `two-editors-${stamp}`;
const [you, when] = wildfire.steps;

const panelOf = (page: Page) => page.locator('#saved-by-someone');
const labelOf = (page: Page) => page.getByRole('textbox', { name: 'Question', exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** Opens a question and writes another label. */
async function reword(page: Page, step: string, question: string, label: string): Promise<void> {
  await openQuestion(page, step, question);
  await labelOf(page).fill(label);
}

test('two edit one form: the second is told when saving and publishing, and loses nothing @platform', async ({
  page: second,
  stack,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const staff = await signInAt(stack, 'program.administrator@example.org');
  const documentId = await makeForm(staff, { ...wildfire, slug, title: `Two editors ${stamp}` });
  const labels = async () => {
    const { body } = await staff.call('GET', `${formsPath}/${documentId}`);
    const { steps } = (body as { data: { steps: { questions: { label: string }[] }[] } }).data;
    return steps.flatMap(({ questions }) => questions.map(({ label }) => label));
  };
  const version = async () => (await liveForm(stack, 'en', slug)).version;
  const elsewhere = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const first = await elsewhere.newPage();
  await signInToAdmin(first, stack, 'program.administrator@example.org');
  await signInToAdmin(second, stack, 'ministry@example.org');
  for (const page of [first, second]) await openFormEditor(page, stack, documentId);

  // The second to save is told by whom, with what was written still there.
  await reword(first, you.title, 'Your name', 'Full name');
  await saveInAdmin(first);
  await reword(second, when.title, 'Can you drive?', 'Do you drive?');
  await save(second).click();
  await expect(second.getByText(/Example Program Administrator saved this/).first()).toBeVisible();
  await expect(panelOf(second)).toContainText('Nothing of yours is lost');
  await expect(labelOf(second)).toHaveValue('Do you drive?');
  expect(await labels()).toContain('Full name');
  await expectAccessible(second, '#saved-by-someone');

  await panelOf(second).getByRole('button', { name: 'See the difference' }).click();
  const difference = second.getByRole('dialog', { name: 'From theirs to yours' });
  await expect(difference).toContainText(/Before\s*Full name\s*After\s*Your name/);
  await expect(difference).toContainText(/Before\s*Can you drive\?\s*After\s*Do you drive\?/);
  await withoutMotion(second);
  await expectAccessible(second, '[role="dialog"]');
  await second.screenshot({ path: test.info().outputPath('difference.png') });
  await difference.getByRole('button', { name: 'Go on editing' }).click();
  await expect(labelOf(second)).toHaveValue('Do you drive?');

  // They keep theirs, knowing what it replaces.
  await panelOf(second).getByRole('button', { name: 'Keep mine' }).click();
  await saveInAdmin(second);
  await expect(panelOf(second)).toHaveCount(0);
  expect(await labels()).toEqual(expect.arrayContaining(['Your name', 'Do you drive?']));

  // Now the first is the second: to publish, too. What was written is copied, and theirs taken.
  await reword(first, you.title, 'Full name', 'Whole name');
  await first.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = first.getByRole('dialog', { name: 'Publish the form' });
  await expect(dialog).toContainText('Someone else saved the form while you had it open');
  await expect(dialog.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  expect(await version()).toBe(1);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panelOf(first)).toContainText('saved this on');
  await expect(labelOf(first)).toHaveValue('Whole name');
  await panelOf(first).getByRole('button', { name: 'Copy mine as text' }).click();
  await expect(first.getByText('What you have here is copied as text')).toBeVisible();
  expect(await first.evaluate(() => navigator.clipboard.readText())).toContain('Whole name');
  await panelOf(first).getByRole('button', { name: 'Take theirs' }).click();
  await expect(panelOf(first)).toHaveCount(0);
  await openQuestion(first, you.title, 'Your name');

  // Who changed nothing would not publish over what was saved meanwhile, or without having seen it.
  await reword(second, you.title, 'Your name', 'Name');
  await saveInAdmin(second);
  await first.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.getByRole('button', { name: /^Publish (now|anyway)$/ }).click();
  await expect(
    first.getByText(/Example Ministry\S* saved this|saved this .* open/).first(),
  ).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await version()).toBe(1);
  await panelOf(first).getByRole('button', { name: 'Take theirs' }).click();
  await expect(panelOf(first)).toHaveCount(0);
  await expect(first.locator('#form-versions')).toContainText('2 changes');
  await publishInAdmin(first);
  await expect(first.locator('#form-versions')).toContainText('version 2');
  const live = await liveForm(stack, 'en', slug);
  expect(live.steps.flatMap(({ questions }) => questions.map(({ label }) => label))).toEqual(
    await labels(),
  );
  expect(await labels()).toEqual(expect.arrayContaining(['Name', 'Do you drive?']));
  await elsewhere.close();
});
