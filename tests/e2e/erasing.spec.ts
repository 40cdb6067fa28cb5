import { displayConfirmationNumber } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { connect } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

test('an administrator sees what would be erased, sets the period, and confirms what waits @registry', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const stamp = Date.now();
  const emails = Array.from({ length: 23 }, (_, index) => `oldfield${index}.${stamp}@example.org`);
  await Promise.all(
    emails.map((email) => registerAsSite(stack, { ...nurse, lastName: 'Oldfield', email })),
  );
  const sql = await connect(stack.databaseUrl);
  const theirs = () =>
    sql('select confirmation_number as number from registrants where email = any($1) order by id', [
      emails,
    ]);
  const numbers = (await theirs()).map(({ number }) => displayConfirmationNumber(String(number)));
  await sql(
    `update registrants set last_confirmed_at = now() - interval '7 years' where email = any($1)`,
    [emails],
  );

  await signInToAdmin(page, stack, 'program.administrator@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/registry`);
  await page
    .getByRole('navigation', { name: 'Registry' })
    .getByRole('link', { name: 'Erasing' })
    .click();
  // Twenty of them are shown, whichever of those who registered in the same moment.
  const person = page.getByRole('link', { name: /^\w{3}-\w{3}-\w{3}-\w{4}$/ }).first();
  await expect(person).toBeVisible();
  expect(numbers).toContain(await person.textContent());
  await expect(page.getByText(/who confirmed last before/)).toBeVisible();

  const period = page.getByRole('combobox', { name: 'Years after the last confirmation' });
  await chooseOption(period, '8 years');
  await expect(page.getByText(/If it were 8 years, which is not saved/)).toBeVisible();
  await expect(person).toBeHidden();
  await chooseOption(period, '6 years');
  await expect(person).toBeVisible();
  await page.getByRole('button', { name: 'Save the period' }).click();
  await expect(page.getByText(/It counts from tomorrow/)).toBeVisible();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await takePicture(page, 'erasing');

  // As it is after a night on which too many were due.
  await sql('update registry.erasing set held_at = now(), held_persons = 23');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Erasing waits for you' })).toBeVisible();
  await page.getByRole('button', { name: /^Confirm that/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'Erase nobody' })).toBeFocused();
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'main');
  await takePicture(page, 'erasing-waits');
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, 'main');
  await takePicture(page, 'erasing-phone');
  await page.getByRole('button', { name: /for good$/ }).click();
  await expect.poll(theirs, { timeout: 20_000 }).toEqual([]);
  await page.reload();
  const log = page.getByRole('group', { name: 'Table of what was erased' });
  await expect(log.getByRole('row').nth(1)).toBeVisible();
  await expect(person).toBeHidden();
  await log.scrollIntoViewIfNeeded();
  await takePicture(page, 'erasing-log-phone');

  await sql('update registry.periods set retention_years = 5');
  await sql.end();
});
