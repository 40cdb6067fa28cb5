import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { connect } from '../harness/sql.ts';
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

  // In the same session, for each sign-in counts: an address of nobody with a record.
  const sql = await connect(stack.databaseUrl);
  const blocked = 'stranger.blocked@example.org';
  await sql(`insert into registry.blocked_address values ($1, 'bounced', now())`, [blocked]);
  await sql.end();
  await page.goto(`${stack.cmsUrl}/admin/plugins/outreach/blocked`);
  const typed = page.getByLabel('Email address');
  await typed.fill('stranger');
  await typed.press('Enter');
  await expect(page.getByText('Type a whole email address')).toBeVisible();
  await expectAccessible(page, 'main');
  await typed.fill(blocked);
  await typed.press('Enter');
  await expect(page.getByText(`Nothing is sent to ${blocked}`)).toBeVisible();
  await expectAccessible(page, 'main');
  await page.getByRole('button', { name: 'Let mail go there again' }).click();
  await expect(page.getByText(`Mail goes to ${blocked} again`)).toBeVisible();
  await expectAccessible(page, 'main');
});
