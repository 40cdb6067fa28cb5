import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { mailTo } from '../harness/inbox.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

/** Somebody who would go to one community. */
const goingTo = (community: string, lastName: string): Answers => ({
  ...nurse,
  lastName,
  email: `${lastName}@people.example.org`,
  deploymentLocations: [community],
});

test('an administrator invites someone, who sees theirs; moves them, and shuts them out @registry', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const stamp = Date.now();
  const email = `wren.${stamp}@fraserhealth.ca`;
  await registerAsSite(stack, goingTo('Hope', `Hopewell${stamp}`));
  await registerAsSite(stack, goingTo('Kimberley', `Kimberly${stamp}`));
  const staff = `${stack.cmsUrl}/admin/plugins/registry/staff`;

  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await page.goto(staff);
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Give a first name');
  await dialog.getByLabel('First name').fill('Wren');
  await dialog.getByLabel('Last name').fill(`Invented ${stamp}`);
  await dialog.getByLabel('Email address').fill(email);
  await chooseOption(dialog.getByRole('combobox', { name: 'Role' }), 'Health-authority staff');
  await expectAccessible(page, '[role=dialog]');
  await takePicture(page, 'invite');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(dialog).toBeHidden();

  await page.getByLabel('Name, email address or role').fill(String(stamp));
  const row = page.getByRole('row').filter({ hasText: email });
  await expect(row).toContainText('Invited');
  await expect(row).toContainText('Those of Fraser Health (by email address)');

  // Whoever is invited reads the mail, sets a password and sees theirs.
  const mail = await mailTo(stack, email);
  const link = /https?:\S+registrationToken=[0-9a-f]+/u.exec(mail.text)?.[0] ?? '';
  const invited = await visit();
  await invited.goto(link);
  const password = `Only-4-Tests-${stamp}`;
  await expect(invited.getByLabel(/^Email/)).toHaveValue(email);
  await invited.getByLabel(/^Password/).fill(password);
  await invited.getByLabel(/^Confirm Password/).fill(password);
  await invited.getByRole('button', { name: /Let's start/ }).click();
  await expect(invited).toHaveURL(/\/admin\/?(?:\?.*)?$/u);
  const people = `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${stamp}`;
  await invited.goto(people);
  await expect(invited.getByText(`Hopewell${stamp}`).first()).toBeVisible();
  await expect(invited.getByText(`Kimberly${stamp}`)).toHaveCount(0);

  // Another authority counts at once; so does a role without registrants, and they are told why.
  await page.reload();
  await page.getByLabel('Name, email address or role').fill(String(stamp));
  await expect(row).toContainText('Active');
  await expectAccessible(page, '#staff');
  await takePicture(page, 'staff');
  await row.getByRole('button', { name: /^Manage Wren/ }).click();
  await chooseOption(dialog.getByRole('combobox', { name: 'Health authority' }), 'Interior Health');
  await expectAccessible(page, '[role=dialog]');
  await takePicture(page, 'manage');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Those of Interior Health (set by hand)');
  await invited.reload();
  await expect(invited.getByText(`Kimberly${stamp}`).first()).toBeVisible();
  await expect(invited.getByText(`Hopewell${stamp}`)).toHaveCount(0);

  await row.getByRole('button', { name: /^Manage Wren/ }).click();
  await chooseOption(dialog.getByRole('combobox', { name: 'Role' }), 'Communications');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('No registrants');
  await invited.goto(`${stack.cmsUrl}/admin/plugins/registry`);
  await expect(invited.getByRole('main')).toContainText('Your role shows you no registrants.');
  await expectAccessible(invited, 'main');
  await takePicture(invited, 'no-registrants');

  // Blocked on a phone, at once.
  await page.setViewportSize(viewports.phone);
  await row.getByRole('button', { name: /^Manage Wren/ }).click();
  await dialog.getByRole('button', { name: 'Block' }).click();
  await expect(dialog.getByRole('button', { name: 'Block now' })).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await takePicture(page, 'block-phone');
  await dialog.getByRole('button', { name: 'Block now' }).click();
  await expect(row).toContainText('Blocked');
  await expectAccessible(page, '#staff');
  await takePicture(page, 'staff-phone');
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await invited.reload();
  await expect(invited).toHaveURL(/auth\/login/u);
});
