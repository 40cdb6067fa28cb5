import { nurse } from '../../form-schemas/src/testing/people.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { registrantsOf } from '../harness/registrants.ts';
import { registerAsSite } from '../harness/register-as-site.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { takePicture } from '../harness/guide-picture.ts';

test('staff read a record, note, verify, deploy and correct it, and merge it with its double @registry', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const stamp = Date.now();
  const email = `nora.${stamp}@people.example.org`;
  const first = { ...nurse, email, lastName: `Sample${stamp}` };
  await registerAsSite(stack, first);
  await registerAsSite(stack, { ...first, postalCode: 'V5K 0A1' });
  const [older] = await registrantsOf(stack, email);
  const record = `${stack.cmsUrl}/admin/plugins/registry/registrants/${String(older?.['document_id'])}`;
  const main = page.getByRole('main');
  const part = (name: string) => page.getByRole('region', { name, exact: true });

  await page.setViewportSize({ width: 1280, height: 1100 });
  await signInToAdmin(page, stack, 'ministry@example.org');
  await page.goto(record);
  await expect(page.getByRole('heading', { name: `Nora ${first.lastName}` })).toBeVisible();
  await expect(main).toContainText('Nurse practitioner', { ignoreCase: true });
  await expect(part('Emails')).toContainText('Confirmation of the registration');
  await expect(part('History')).toContainText(/Registered, with form version \d/);
  await expectAccessible(page, 'main');
  await takePicture(page, 'record');

  // A note, which is taken back by whoever wrote it.
  const notes = part('Notes');
  await notes.getByRole('button', { name: 'Add the note' }).click();
  await expect(notes).toContainText('Write the note first');
  await notes.getByLabel('New note').fill('Asked to be called in the morning.');
  await notes.getByRole('button', { name: 'Add the note' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Asked to be called in the morning.');
  await notes.scrollIntoViewIfNeeded();
  await takePicture(page, 'notes');
  await notes.getByRole('button', { name: 'Take this note back' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Taken back');
  await expect(notes).not.toContainText('in the morning');

  const credentials = part('Credentials');
  await credentials.getByRole('button', { name: 'Verify credentials' }).click();
  await credentials.getByRole('button', { name: 'Save the credentials' }).click();
  await expect(credentials).toContainText('Say where this was looked up');
  await credentials.getByLabel('Where it was looked up').fill('BCCNM public register');
  await credentials.getByLabel('Day on which it was looked up').fill('2026-03-04');
  await expectAccessible(page, 'main');
  await takePicture(page, 'credentials');
  await credentials.getByRole('button', { name: 'Save the credentials' }).click();
  await expect(credentials).toContainText('Verified on March 4, 2026: BCCNM public register');

  const status = part('Status');
  await status.getByRole('button', { name: 'Set the status' }).click();
  await chooseOption(status.getByRole('combobox', { name: 'New status' }), 'Deployed');
  await status.getByLabel('First day').fill('2026-05-04');
  await status.getByLabel('Last day').fill('2026-05-01');
  await status.getByRole('button', { name: 'Save the status' }).click();
  await expect(status).toContainText('The last day must be the day on which');
  // Strapi's buttons are paler below the pointer.
  await status.getByLabel('Last day').hover();
  await expectAccessible(page, 'main');
  await status.getByLabel('Last day').fill('2026-05-18');
  await status.getByRole('button', { name: 'Save the status' }).click();
  await expect(status).toContainText('Deployed from May 4, 2026 to May 18, 2026');

  // A correction: what is wrong is told by the question, and what is asked follows from the answers.
  await page.getByRole('link', { name: 'Correct the answers' }).click();
  const form = page.locator('#correction');
  await expect(form.getByLabel(/^First name/)).toHaveValue('Nora');
  await form.getByLabel(/^First name/).fill('');
  await form.getByLabel(/^Primary phone number/).fill('(250) 555-0199');
  await chooseOption(form.getByRole('combobox', { name: /^Your work now/ }), /^I do not work/);
  await expect(form.getByRole('group', { name: 'Who you work for' })).toHaveCount(0);
  await form.getByText('Fraser Region: 0 of 13 chosen').click();
  await form.getByText('Fraser East: 0 of 5 chosen').click();
  await form.getByRole('checkbox', { name: 'Hope', exact: true }).check();
  await expect(form.getByText('Fraser Region: 1 of 13 chosen')).toBeVisible();
  await form.getByRole('button', { name: 'Save the correction' }).click();
  const summary = form.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(2);
  await expectAccessible(page, 'main');
  await takePicture(page, 'correction');
  await summary.getByRole('link').first().click();
  await expect(form.getByLabel(/^First name/)).toBeFocused();
  await page.keyboard.type('Norah');
  await chooseOption(
    form.getByRole('combobox', { name: /^What describes you best/ }),
    'I am retired',
  );
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, 'main');
  await takePicture(page, 'correction-phone');
  await page.setViewportSize({ width: 1280, height: 1100 });
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByRole('heading', { name: `Norah ${first.lastName}` })).toBeVisible();
  const history = part('History');
  await expect(history).toContainText('Before: Nora');
  await expect(history).toContainText('After: Norah');
  await expect(history).toContainText('After: I am retired');
  await history.scrollIntoViewIfNeeded();
  await takePicture(page, 'history');

  // By another name it is another person, and so the second registration stands on its own.
  await expect(part('This person may be registered twice')).toHaveCount(0);
  await page.getByRole('link', { name: 'Correct the answers' }).click();
  await form.getByLabel(/^First name/).fill('Nora');
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(summary).toContainText(
    'Someone with this name and email address is registered already',
  );
  await expectAccessible(page, 'main');
  await takePicture(page, 'registered-already');
  await summary.getByRole('button', { name: 'Save, and compare the two' }).click();
  await expect(page.getByRole('button', { name: 'Merge the two records' })).toBeVisible();

  await page.goto(record);
  const twice = part('This person may be registered twice');
  await expect(twice).toContainText('Certain: same name and email address');
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, 'main');
  await takePicture(page, 'record-phone');

  await page.goto(`${stack.cmsUrl}/admin/plugins/registry/duplicates`);
  const pair = main.getByRole('listitem').filter({ hasText: first.lastName });
  await expect(pair).toContainText('Certain: same name and email address');
  await expectAccessible(page, 'main');
  await page.setViewportSize({ width: 1280, height: 1100 });
  await takePicture(page, 'duplicates');
  await pair.getByRole('link', { name: /^Compare/ }).click();
  const code = page.getByRole('radiogroup', { name: 'Postal code' });
  await expect(code.getByRole('radio', { name: /V5K 0A1/ })).toBeChecked();
  await code.getByRole('radio', { name: /V2L 3H9/ }).check();
  await expectAccessible(page, 'main');
  await takePicture(page, 'compare');
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, 'main');
  await takePicture(page, 'compare-phone');
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.getByRole('button', { name: 'Merge the two records' }).click();
  await expect(part('About this record')).toContainText('Merged with');
  await expect(part('History')).toContainText('on the merged record');
  await expect(main).toContainText('V2L 3H9');
  await expect(twice).toHaveCount(0);
  await expect(part('Credentials')).toContainText('Verified on March 4, 2026');
  expect(await registrantsOf(stack, email)).toMatchObject([
    { registrant_status: 'merged' },
    { registrant_status: 'active', postal_code: 'V2L 3H9', listed: true },
  ]);
});
