import type { Locator, Page } from '@playwright/test';
import type { Addresses } from '../harness/addresses.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { liveForm } from '../harness/live-form.ts';
import { makeForm, publishForm, wildfire } from '../harness/own-form.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

const part = '#versions';

async function openForm(page: Page, stack: Addresses): Promise<void> {
  await page.goto(
    `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::forms.form?_q=registration`,
  );
  await page.getByRole('row').getByText('registration', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
}

const panel = (page: Page) => page.locator('#form-versions');
const section = (page: Page, name: string) => page.getByRole('region', { name });

/** Chooses the latest version on both sides by keyboard, at the width of a phone. */
async function compareWithItself(page: Page, comparison: Locator): Promise<void> {
  await page.setViewportSize(viewports.phone);
  const latest = (await comparison.getByRole('combobox', { name: 'To' }).textContent()) ?? '';
  const from = comparison.getByRole('combobox', { name: 'From' });
  await from.focus();
  await page.keyboard.press('Enter');
  const option = page.getByRole('option', { name: latest });
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(option).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(from).toHaveText(latest);
  await expect(comparison).toContainText('ask the same in the same words');
}

test('staff see what publishing would change, publish it, and bring the old version back @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const before = await liveForm(stack);
  const old = before.steps[0]?.questions[1]?.label ?? '';
  const wording = `Family name (${Date.now()})`;
  await signInToAdmin(page, stack, 'program.administrator@example.org');

  await openForm(page, stack);
  await expect(panel(page)).toContainText(`version ${before.version}`);
  await expect(panel(page)).toContainText('The saved draft is what is live.');
  await page.getByRole('button', { name: before.steps[0]?.title ?? '' }).click();
  await page.getByRole('button', { name: old, exact: true }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill(wording);
  await page.getByRole('textbox', { name: 'Why it is published' }).fill('A wish of the colleges');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(panel(page)).toContainText('The saved draft has 1 change.');
  await expectAccessible(page, '#form-versions');

  await panel(page).getByRole('link', { name: 'Changes and versions' }).click();
  const impact = section(page, 'What publishing would change');
  await expect(impact).toContainText(`makes version ${before.version + 1}, with 1 change`);
  await expect(impact.getByRole('listitem')).toContainText([`Before${old}After${wording}`]);
  await expectAccessible(page, part);

  await page.getByRole('link', { name: 'Back to the form' }).click();
  await publishInAdmin(page);
  await expect(panel(page)).toContainText(`version ${before.version + 1}`);
  await expect(page.getByRole('textbox', { name: 'Why it is published' })).toHaveValue('');

  await panel(page).getByRole('link', { name: 'Changes and versions' }).click();
  const versions = section(page, 'All versions').getByRole('listitem');
  await expect(versions.first()).toContainText(`Version ${before.version + 1}, live`);
  await expect(versions.first()).toContainText('by Example Program Administrator');
  await expect(versions.first()).toContainText('Why: A wish of the colleges');
  const comparison = section(page, 'Compare two versions');
  await expect(comparison).toContainText(`Before${old}After${wording}`);
  await compareWithItself(page, comparison);
  await expectAccessible(page, part);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(viewports.phone.width);
  await page.setViewportSize(viewports.desktop);

  await page.getByRole('button', { name: `Bring back version ${before.version}` }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Nothing is lost');
  // It fades in, and its buttons from theme to theme: colours on the way are none to judge.
  await page.addStyleTag({
    content: '* { animation: none !important; transition: none !important }',
  });
  await expectAccessible(page, '[role="alertdialog"]');
  await dialog.getByRole('button', { name: `Bring version ${before.version} back` }).click();
  await expect(page.getByText(`Version ${before.version} is the draft now`)).toBeVisible();
  await expect(impact).toContainText(`Before${wording}After${old}`);
  expect((await liveForm(stack)).version).toBe(before.version + 1);

  await page.getByRole('link', { name: 'Back to the form' }).click();
  await expect(panel(page)).toContainText('The saved draft has 1 change.');
  await publishInAdmin(page);
  await expect(panel(page)).toContainText(`version ${before.version + 2}`);
  const after = await liveForm(stack);
  expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
});

/** A form in three versions: a question reworded, then one added and another retyped. */
async function inThreeVersions(stack: Addresses): Promise<string> {
  const staff = await signInAt(stack, 'program.administrator@example.org');
  const slug = `three-versions-${Date.now().toString(36)}`;
  const documentId = await makeForm(staff, { ...wildfire, slug, note: 'For the season' });
  const [you, when, send] = wildfire.steps;
  const [name, mail] = you.questions;
  const [months, drives] = when.questions;
  const reworded = { ...you, questions: [{ ...name, label: 'Full name' }, mail] };
  await publishForm(staff, documentId, { steps: [reworded, when, send], note: 'Clearer' });
  const seats = { key: 'seats', kind: 'text', label: 'Seats, in words', maxLength: 20 };
  const bike = { key: 'bike', kind: 'yesNo', label: 'Do you ride?' };
  const changed = { ...when, questions: [months, drives, bike, seats] };
  await publishForm(staff, documentId, { steps: [reworded, changed, send] });
  return documentId;
}

function choose(list: Locator, version: number): Promise<void> {
  return chooseOption(list, new RegExp(`^Version ${version},`));
}

test('communications staff compare any two versions and read one as it was, and bring none back @platform', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(90_000);
  const documentId = await inThreeVersions(stack);
  await signInToAdmin(page, stack, 'communications@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/forms/${documentId}/versions`);
  await expect(section(page, 'All versions').getByRole('listitem')).toContainText([
    'Version 3, live',
    'Why: Clearer',
    'Why: For the season',
  ]);
  await expect(page.getByRole('button', { name: /^Bring back/ })).toHaveCount(0);
  // They may open forms for their words.
  await expect(page.getByRole('link', { name: 'Back to the form' })).toBeVisible();
  await expectAccessible(page, part);

  const comparison = section(page, 'Compare two versions');
  await expect(comparison).toContainText('5 changes from version 2 to version 3');
  await expect(comparison).not.toContainText('Full name');
  await choose(comparison.getByRole('combobox', { name: 'From' }), 1);
  await expect(comparison).toContainText('from version 1 to version 3');
  await expect(comparison).toContainText(/BeforeYour name\s*AfterFull name/);
  await expect(comparison).toContainText('Added: Question “Do you ride?”');
  await expect(comparison).toContainText(/BeforeWhole number\s*AfterText/);
  // Backwards, too: what to expect of bringing an old one back.
  await choose(comparison.getByRole('combobox', { name: 'From' }), 3);
  await choose(comparison.getByRole('combobox', { name: 'To' }), 2);
  await expect(comparison).toContainText('from version 3 to version 2');
  await expect(comparison).toContainText('Removed: Question “Do you ride?”');

  await page.getByRole('link', { name: 'See version 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Version 1' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Why: For the season');
  const when = section(page, 'When').getByRole('listitem');
  await expect(section(page, 'You')).toContainText('Your name');
  await expect(section(page, 'You')).not.toContainText('Full name');
  await expect(when.filter({ hasText: 'How many can you take along?' })).toContainText(
    'Asked if “Can you drive?” is yes',
  );
  await expect(when.first()).toContainText('Options of its own: June, July and August');
  await expect(page.getByRole('main')).not.toContainText('Do you ride?');
  await expectAccessible(page, '#version');
  await page.screenshot({ path: test.info().outputPath('version.png'), fullPage: true });
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, '#version');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(viewports.phone.width);
  await page.screenshot({ path: test.info().outputPath('version-phone.png') });
  await page.getByRole('link', { name: 'All versions' }).click();
  await expect(comparison).toBeVisible();
});
