import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

test('staff extract what they searched for, say why, and find it again @registry', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const stamp = Date.now();
  const lastName = `Tableton${stamp}`;
  await registerAsSite(stack, { ...nurse, lastName, email: `${lastName}@example.org` });

  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await page.goto(
    `${stack.cmsUrl}/admin/plugins/registry/extracts?stream=Nurse&community=PrinceGeorge`,
  );
  await expect(page.getByText(/Stream: Nurse; Community: Prince George/)).toBeVisible();
  const start = page.getByRole('button', { name: 'Download as CSV' });
  await start.click();
  const reason = page.getByLabel('What you need them for');
  await expect(
    page.getByText('Say in a few words what you need the registrants for'),
  ).toBeVisible();
  await reason.fill(`Staffing the evacuation centre, ${stamp}`);
  const downloading = page.waitForEvent('download');
  await start.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^registrants-\d{4}-\d\d-\d\d\.csv$/);
  const file = await readFile(await download.path(), 'utf8');
  const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
  const theirs = rows.filter((row) => row['Last Name'] === lastName);
  expect(theirs.map((row) => row['Specialty'])).toEqual(['Registered Nurse', 'Nurse Practitioner']);

  await expect(page.getByRole('status').filter({ hasText: 'Downloaded:' })).toBeVisible();
  const past = page.getByRole('group', { name: 'Table of past extracts' });
  const row = past.getByRole('row').filter({ hasText: String(stamp) });
  await expect(row).toContainText('Stream: Nurse; Community: Prince George');
  await expect(row).toContainText('Downloaded');

  await page.getByRole('checkbox', { name: 'Send the mail each week' }).click();
  await page.getByRole('button', { name: 'Save the weekly extract' }).click();
  await expect(page.getByText('The weekly extract is set.')).toBeVisible();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await page.getByRole('heading', { name: 'New extract' }).scrollIntoViewIfNeeded();
  await takePicture(page, 'extracts');

  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, 'main');
  await takePicture(page, 'extracts-phone');
  await page.getByRole('heading', { name: 'Weekly extract' }).scrollIntoViewIfNeeded();
  await takePicture(page, 'extracts-weekly-phone');
});
