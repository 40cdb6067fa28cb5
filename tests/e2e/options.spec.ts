import type { Locator, Page } from '@playwright/test';
import type { Addresses } from '../harness/addresses.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { listsPath } from '../harness/own-form.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

async function openList(page: Page, { cmsUrl }: Addresses, key: string): Promise<Locator> {
  await page.goto(`${cmsUrl}/admin${listsPath}`);
  await page.getByRole('row').filter({ hasText: key }).click();
  const editor = page.getByRole('group', { name: 'Options' });
  await expect(editor).toContainText(/\d+ options/);
  return editor;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved document').first()).toBeVisible();
}

test('staff edit a shared list one by one, retire an option, and are told of faults @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  await signInToAdmin(page, stack, 'ministry@example.org');
  const editor = await openList(page, stack, 'communities');
  await expectAccessible(page, '[id="options"]');

  await editor.getByRole('button', { name: 'Add an option', exact: true }).click();
  await expect(editor.getByLabel('Label', { exact: true })).toBeFocused();
  await expect(editor).toContainText('Write what people read');
  await page.keyboard.type('Haida Gwaii — west');
  await expect(editor.getByLabel('Code')).toHaveValue('haidaGwaiiWest');
  await editor.getByLabel('Label in French').fill('Haida Gwaii — ouest');
  await expectAccessible(page, '[id="options"]');

  await editor.getByRole('button', { name: 'Move Haida Gwaii — west up' }).click();
  await expect(editor).toContainText(/Haida Gwaii — west is now \d of \d/);
  await editor.getByRole('button', { name: 'Add an option below Haida Gwaii — west' }).click();
  await page.keyboard.type('Tlell');
  await save(page);

  await editor.getByRole('searchbox', { name: 'Find an option' }).fill('richm');
  const found = editor.getByRole('list', { name: 'Options found' });
  await found.getByRole('button', { name: 'Edit Richmond' }).last().click();
  await expect(editor.getByLabel('Code')).toBeDisabled();
  await expect(editor).toContainText('names the answer for ever');
  await found.getByRole('button', { name: 'Remove Richmond' }).last().click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Retire it instead?');
  await page.addStyleTag({
    content: '* { animation: none !important; transition: none !important }',
  });
  await expectAccessible(page, '[role="alertdialog"]');
  await dialog.getByRole('button', { name: 'Retire it' }).click();
  await expect(found).toContainText('Retired');
  await save(page);
  await expect(page.locator('#saved-by-someone')).toHaveCount(0);
  await page.screenshot({ path: 'test-results/options-desktop.png', fullPage: true });
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, '[id="options"]');
  await page.screenshot({ path: 'test-results/options-phone.png', fullPage: true });
  await page.setViewportSize(viewports.desktop);

  await page.reload();
  await editor.getByRole('searchbox', { name: 'Find an option' }).fill('richmond');
  await found.getByRole('button', { name: 'Edit Richmond' }).last().click();
  await editor.getByRole('checkbox', { name: 'Retired' }).click();
  await editor.getByRole('searchbox', { name: 'Find an option' }).fill('haida gwaii — west');
  await found.getByRole('button', { name: 'Remove Haida Gwaii — west' }).click();
  await save(page);
  expect((await liveForm(stack)).version).toBeGreaterThan(0);
});

test('two who edit one list: the second is told, sees the difference, and loses nothing @platform', async ({
  page,
  stack,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  await signInToAdmin(page, stack, 'ministry@example.org');
  const other = await (await browser.newContext()).newPage();
  await signInToAdmin(other, stack, 'program.administrator@example.org');
  await openList(page, stack, 'professions');
  await openList(other, stack, 'professions');
  const name = page.getByRole('textbox', { name: 'Name' });
  const was = await name.inputValue();

  await other.getByRole('textbox', { name: 'Name' }).fill('Professions and trades');
  await save(other);
  const editor = page.getByRole('group', { name: 'Options' });
  await editor.getByRole('button', { name: 'Add an option', exact: true }).click();
  await page.keyboard.type('Mine alone');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/see “Saved by someone else” beside/)).toBeVisible();
  const panel = page.locator('#saved-by-someone');
  await expect(panel).toContainText('Nothing of yours is lost');
  await expect(editor.getByLabel('Label', { exact: true })).toHaveValue('Mine alone');
  await expectAccessible(page, '#saved-by-someone');

  await panel.getByRole('button', { name: 'See the difference' }).click();
  const difference = page.getByRole('dialog');
  await expect(difference).toContainText('Added: Option “Mine alone”');
  await page.screenshot({ path: 'test-results/two-editors.png' });
  await page.getByRole('button', { name: 'Go on editing' }).click();
  await panel.getByRole('button', { name: 'Keep mine' }).click();
  await save(page);
  await expect(panel).toHaveCount(0);

  await name.fill(was);
  await editor.getByRole('button', { name: 'Remove Mine alone' }).click();
  await save(page);
  await other.context().close();
});
