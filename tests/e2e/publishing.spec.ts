import type { Page } from '@playwright/test';
import type { Addresses } from '../harness/addresses.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { withoutMotion } from '../harness/form-editor.ts';
import { liveForm } from '../harness/live-form.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { questionOf, signInAt } from '../harness/staff.ts';

const email = 'ministry@example.org';
const collection = '/content-manager/collection-types/plugin::forms.form';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Publish the form' });

async function openEditor(page: Page, stack: Addresses, documentId: string): Promise<void> {
  await page.goto(`${stack.cmsUrl}/admin${collection}/${documentId}`);
  await expect(page.locator('#form-versions')).toContainText('Live since');
}

test('staff are warned before they publish, and may publish anyway @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const staff = await signInAt(stack, email);
  const before = await liveForm(stack);
  const { documentId, title, steps } = await staff.readForm('registration');
  await signInToAdmin(page, stack, email);
  await openEditor(page, stack, documentId);
  try {
    await page.getByRole('button', { name: before.steps[0]?.title ?? '' }).click();
    await page.getByRole('button', { name: 'First name', exact: true }).click();
    await page.getByRole('textbox', { name: 'Hint' }).fill('As on your licence');
    const form = await staff.readForm('registration');
    form.steps[0]?.questions.push({
      key: 'badgeNumber',
      kind: 'text',
      label: 'Badge number',
      maxLength: 20,
      required: true,
    });
    await staff.call('PUT', `${collection}/${documentId}`, { title, steps: form.steps });
    await page.reload();
    await expect(page.locator('#form-versions')).toContainText('1 change');
    await page.getByRole('button', { name: before.steps[0]?.title ?? '' }).click();
    await page.getByRole('button', { name: 'First name', exact: true }).click();
    await page.getByRole('textbox', { name: 'Hint' }).fill('As on your licence');

    await page.keyboard.press('Control+Shift+Enter');
    const dialog = dialogOf(page);
    await expect(dialog).toContainText('“Badge number” must now be answered');
    await expect(dialog).toContainText('with 2 changes');
    await expect(dialog).toContainText('in the last two hours');
    await expect(dialog).toContainText(/In French, \d+ texts? would be read in English/);
    expect((await liveForm(stack)).version).toBe(before.version);
    const { body } = await staff.call('GET', `/forms/${documentId}/impact`);
    expect(body).toMatchObject({ data: { changes: [{}, {}] } });

    await withoutMotion(page);
    await expectAccessible(page, '[role="dialog"]');
    await page.screenshot({ path: 'test-results/publish-warning-desktop.png' });
    await page.setViewportSize(viewports.phone);
    await expectAccessible(page, '[role="dialog"]');
    await page.screenshot({ path: 'test-results/publish-warning-phone.png' });
    await page.setViewportSize(viewports.desktop);

    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    expect((await liveForm(stack)).version).toBe(before.version);

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Why you publish it' }).fill('Badges are checked');
    await dialog.getByRole('button', { name: 'Publish anyway' }).click();
    await expect(dialog).toBeHidden();
    const after = await liveForm(stack);
    expect(after.version).toBe(before.version + 1);
    expect(after.steps[0]?.questions.map(({ key }) => key)).toContain('badgeNumber');
    const versions = await staff.call('GET', `/forms/${documentId}/versions`);
    const { data } = versions.body as { data: { versions: { note: string | null }[] } };
    expect(data.versions[0]?.note).toBe('Badges are checked');
    await expect(page.locator('#form-versions')).toContainText('The saved draft is what is live.');
  } finally {
    await staff.publish({ documentId, title, steps });
  }
});

test('what is in the way cannot be published, and is one link from being put right @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const staff = await signInAt(stack, email);
  const before = await liveForm(stack);
  const form = await staff.readForm('registration');
  const { documentId, title } = form;
  questionOf(form, 'registrationNumber')['visibleWhen'] = {
    question: 'confirm',
    operator: 'isAnswered',
  };
  form.steps[0]?.questions.push({ key: 'badge', kind: 'text', label: 'Badge' });
  await signInToAdmin(page, stack, email);
  try {
    await staff.call('PUT', `${collection}/${documentId}`, { title, steps: form.steps });
    await openEditor(page, stack, documentId);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = dialogOf(page);
    await expect(dialog).toContainText('Most characters: needs a greatest number of characters');
    await expect(dialog.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
    await withoutMotion(page);
    await expectAccessible(page, '[role="dialog"]');
    await page.screenshot({ path: 'test-results/publish-blocked.png' });

    await dialog.getByRole('link', { name: 'About you › Badge' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue('Badge');
    await page.screenshot({ path: 'test-results/publish-place.png' });
    expect((await liveForm(stack)).version).toBe(before.version);
  } finally {
    await staff.call('POST', `${collection}/${documentId}/actions/discard`, {});
  }
});
