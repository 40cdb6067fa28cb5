import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

test('an administrator finds who did what, and what is noted of that @registry', async ({
  page,
  stack,
  expectAccessible,
}) => {
  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/registry`);
  await page
    .getByRole('navigation', { name: 'Registry' })
    .getByRole('link', { name: 'Audit' })
    .click();
  const table = page.getByRole('group', { name: 'Table of the audit' });
  await expect(table.getByRole('row').nth(1)).toBeVisible();

  await chooseOption(page.getByRole('combobox', { name: 'Who' }), 'Example Program Administrator');
  await chooseOption(page.getByRole('combobox', { name: 'What they did' }), 'Signed in');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('Example Program Administrator');
  await expect(table.getByRole('row').nth(1)).toContainText('signed in');
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await takePicture(page, 'audit');

  await page.setViewportSize(viewports.phone);
  await page.getByLabel('Confirmation number of a registrant').fill('000-000-000-0000');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('Nothing fits. Ask for less.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(table.getByText('searched the audit log').first()).toBeVisible();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await takePicture(page, 'audit-phone');
});
