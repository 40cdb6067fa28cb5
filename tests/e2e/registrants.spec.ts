import type { Page } from '@playwright/test';
import { dentist, midwife, nurse, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { addByKeyboard } from '../harness/choose-in-list.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

/** Chooses one of the options of a list that takes several, and closes it. */
async function pick(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
}

test('staff find registrants, save and share the search, sort, select and look at the summary @registry', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const family = `Searchable${Date.now()}`;
  const places = ['Kimberley', 'Hope', 'Richmond', 'PrinceGeorge'];
  for (const [at, person] of [nurse, nurse, dentist, midwife, retiredDriver, nurse].entries()) {
    await registerAsSite(stack, {
      ...person,
      firstName: ['Ada', 'Bea', 'Cleo', 'Dora', 'Ezra', 'Flo'][at] ?? '',
      lastName: family,
      email: `${family}.${at}@people.example.org`,
      ...(person['deployAnywhere'] === false && {
        deploymentLocations: [places[at % places.length]],
      }),
    });
  }
  const list = `${stack.cmsUrl}/admin/plugins/registry`;
  const table = page.getByRole('group', { name: 'Table of registrants' });
  const names = table.getByRole('link');
  const found = page.getByText(/registrants? found\.$/u);

  await signInToAdmin(page, stack, 'ministry@example.org');
  await page.goto(list);
  await expect(found).toBeVisible();
  await expectAccessible(page, '#registrants');

  // Words stand in no address; the address names them.
  await page.getByLabel('Name, email, phone or number').fill(family);
  await page.keyboard.press('Enter');
  await expect(found).toHaveText('6 registrants found.');
  await expect(page).toHaveURL(/stored=[\w-]+/u);
  expect(page.url()).not.toContain(family);

  await pick(page, 'Stream', 'Nurse');
  await expect(found).toHaveText('3 registrants found.');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(names).toHaveText([`Ada ${family}`, `Bea ${family}`, `Flo ${family}`]);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await takePicture(page, 'registrants-list');

  // A saved search is found again, by a colleague too, who sees theirs alone.
  await page.getByRole('button', { name: 'Save this search' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the search').fill(`Nurses of ${family}`);
  await dialog.getByLabel('Share it with all staff').check();
  await expectAccessible(page, '[role=dialog]');
  await takePicture(page, 'registrants-save');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const colleague = await visit();
  await signInToAdmin(colleague, stack, 'interior.health@example.org');
  await colleague.goto(list);
  await colleague.getByText(/^Saved searches/u).click();
  await colleague.getByRole('link', { name: `Nurses of ${family}` }).click();
  await expect(colleague.getByText('1 registrant found.')).toBeVisible();
  await expect(
    colleague.getByRole('group', { name: 'Table of registrants' }).getByRole('link'),
  ).toHaveText([`Ada ${family}`]);

  // The address is the search: reloaded, gone back from and shared, it means the same.
  const shared = page.url();
  await page.getByRole('button', { name: /^Remove Stream/u }).click();
  await expect(found).toHaveText('6 registrants found.');
  await page.goBack();
  await expect(found).toHaveText('3 registrants found.');
  await page.goto(shared);
  await expect(names).toHaveCount(3);
  await page.getByRole('button', { name: /^Remove Stream/u }).click();
  await expect(found).toHaveText('6 registrants found.');

  // The summary narrows the search to what is clicked, and lets go of it.
  const streams = page.getByRole('table', { name: 'By stream' });
  await expect(streams.getByRole('row')).toHaveCount(5);
  await streams.getByRole('button', { name: /Dental/u }).click();
  await expect(found).toHaveText('1 registrant found.');
  await streams.getByRole('button', { name: /Dental/u }).click();
  await expect(found).toHaveText('6 registrants found.');
  const regions = page.getByRole('table', { name: 'By region where they would go' });
  await regions.getByRole('button', { name: 'Anywhere' }).click();
  await expect(found).toHaveText('2 registrants found.');
  await regions.getByRole('button', { name: 'Anywhere' }).click();
  await expect(found).toHaveText('6 registrants found.');
  await page.getByRole('button', { name: /: 6 registrants$/u }).click();
  await expect(page).toHaveURL(/since=.*until=/u);
  await expect(found).toHaveText('6 registrants found.');
  await page.getByText('Numbers by month').click();
  await expectAccessible(page, '#registrants');

  // Columns are kept; a page and all that match are selected without a list of people.
  await pick(page, 'Columns', 'Form version');
  await expect(page.getByRole('columnheader', { name: 'Form version' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Form version' })).toBeVisible();
  const selection = page.getByRole('group', { name: 'Selection' });
  await page.getByRole('checkbox', { name: `Select Cleo ${family}` }).click();
  await expect(selection).toContainText('1 registrant selected.');
  await expect(selection.getByRole('link')).toHaveAttribute('href', /extracts\?only=[a-z0-9]+$/u);
  await page.getByRole('checkbox', { name: 'Select this page' }).click();
  await expect(selection).toContainText('6 registrants selected.');
  await selection.getByRole('button', { name: 'Select all 6 registrants that match' }).click();
  await expect(selection).toContainText('All 6 registrants that match are selected.');
  const extract = selection.getByRole('link', { name: 'Extract the selected' });
  await expect(extract).toHaveAttribute('href', /extracts\?.*stored=[\w-]+/u);
  await expect(extract).not.toHaveAttribute('href', /only=/u);
  await table.scrollIntoViewIfNeeded();
  await takePicture(page, 'registrants-selected');

  // By keyboard alone. Filters that are set were not hidden by the reload.
  await page.getByRole('button', { name: 'Fewer filters' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'More filters' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const communities = page.getByRole('combobox', { name: 'Would go to (community)' });
  await expect(communities).toBeFocused();
  await addByKeyboard(page, 'Richm');
  await expect(found).toHaveText('1 registrant found.');
  await expectAccessible(page, '#registrants');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/plugins\/registry$/u);

  // An address that asks what is unknown says so, and shows nothing wrong.
  await page.goto(`${list}?colour=red`);
  await expect(page.getByText(/The filter “colour” is unknown/u).first()).toBeVisible();
  await expectAccessible(page, '#registrants');

  // On a phone nothing stands outside of the screen but within the table.
  await page.goto(shared);
  for (const width of [viewports.phone.width, 320]) {
    await page.setViewportSize({ width, height: viewports.phone.height });
    await expect(names).toHaveCount(3);
    const main = page.getByRole('main');
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
  await page.setViewportSize(viewports.phone);
  await takePicture(page, 'registrants-phone');
  await expectAccessible(page, '#registrants');
  await names.first().click();
  await expect(page).toHaveURL(/plugins\/registry\/registrants\/[a-z0-9]+$/u);
});
