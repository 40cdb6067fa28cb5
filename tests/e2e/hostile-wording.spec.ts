import type { Locator, Page } from '@playwright/test';
import { addresses } from '../harness/addresses.ts';
import { expect, test } from '../harness/browser.ts';
import { mailTo } from '../harness/inbox.ts';
import { formsPath, publishForm } from '../harness/own-form.ts';
import { signInAt } from '../harness/staff.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { post } from '../harness/posting.ts';
import { viewports } from '../harness/viewports.ts';
import { english, hostile, shown, slug, title } from './hostile.fixture.ts';

/*
 * Whatever staff write in a form, or paste into it, is text: in every place where it is shown.
 */

const run = Date.now();

/** Watches for what must never happen, in a tab of either the site or the admin. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/\/x$/u.test(new URL(request.url()).pathname)) seen.push(request.url());
  });
  return seen;
}

async function expectHarmless(page: Page, seen: readonly string[]): Promise<void> {
  expect(seen).toEqual([]);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
}

/** Demands that an element says a text, character by character. */
const says = (element: Locator, text: string) =>
  expect
    .poll(async () => (await element.allTextContents()).map(squeezed))
    .toContainEqual(expect.stringContaining(squeezed(text)));
const squeezed = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

test.describe('whatever staff write is text @platform', () => {
  test.beforeAll(async () => {
    const staff = await signInAt(addresses(), 'system.administrator@example.org');
    const made = await staff.call('POST', formsPath, english);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await publishForm(staff, documentId, {});
  });

  for (const scripts of ['on', 'off'] as const) {
    test(`on the site, from the form to the mail, scripts ${scripts}`, async ({ visit, stack }) => {
      const page = await visit({ scripts, device: 'phone' });
      const seen = watch(page);
      await expect(async () => {
        expect((await page.goto(`/en/forms/${slug}`))?.status()).toBe(200);
      }).toPass({ timeout: 20_000 });
      const main = page.getByRole('main');
      const next = page.getByRole('button', {
        name: scripts === 'on' ? 'Continue' : 'Check your answers',
      });
      const press = (button: Locator) => (scripts === 'on' ? button.click() : post(page, button));

      await says(page.getByRole('heading', { level: 1 }), title);
      expect(squeezed(await page.title())).toContain(squeezed(title));
      for (const name of [
        'Introduction',
        'Name',
        'Hint',
        'Option',
        'Group',
        'Guidance',
        'Guiding',
      ]) {
        await says(main, shown(name));
      }
      await press(next);
      await says(page.getByRole('alert'), shown('Message'));
      // A message in our words, with the label of the question in it.
      await says(page.getByRole('alert'), shown('Choice'));
      await says(page.locator('.field-error'), shown('Message'));
      await expectHarmless(page, seen);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewports.phone.width);

      const address = `hostile.${scripts}.${run}@example.org`;
      await page.locator('[name="name"]').fill(hostile('Answer').slice(0, 100));
      await page.locator('[name="mail"]').fill(address);
      await page.locator('[name="choice"][value="a"]').check();
      await press(next);
      for (const name of ['Name', 'Choice', 'Option']) await says(main, shown(name));
      await expectHarmless(page, seen);
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Send my answers' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: 'Your answers were sent' }),
      ).toBeVisible();
      await expectHarmless(page, seen);

      const mail = await mailTo(stack, address);
      expect(squeezed(mail.text)).toContain(squeezed(title));
      expect(mail.html).not.toMatch(/<script|<img[^>]*onerror/iu);
      // The policy of the site would let nothing in.
      await page.goto('about:blank');
      await page.setContent(mail.html);
      await says(page.locator('body'), title);
      await expectHarmless(page, seen);
    });
  }

  test('in the admin, from the list of forms to their versions', async ({ page, stack }) => {
    const seen = watch(page);
    await signInToAdmin(page, stack, 'system.administrator@example.org');
    await page.goto(`${stack.cmsUrl}/admin/content-manager/collection-types/plugin::forms.form`);
    const row = page.getByRole('row').filter({ hasText: slug });
    await says(row, title);
    await expectHarmless(page, seen);
    await row.click();
    await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
    await says(page.getByRole('heading', { level: 1 }), title);
    await page.getByRole('button', { name: /^Step <script>/u }).click();
    await page.getByRole('button', { name: /^Name <script>/u }).click();
    await expect(page.getByRole('textbox', { name: 'Question' }).first()).toHaveValue(
      hostile('Name'),
    );
    await expectHarmless(page, seen);

    // The draft says otherwise than what is live, so that both stand beside each other.
    await page.getByRole('textbox', { name: 'Question' }).first().fill(hostile('Renamed'));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('#form-versions')).toContainText('The saved draft has 1 change.');
    await page.getByRole('link', { name: 'Changes and versions' }).click();
    const impact = page.getByRole('region', { name: 'What publishing would change' });
    await says(impact, hostile('Name'));
    await says(impact, hostile('Renamed'));
    await expectHarmless(page, seen);
  });
});
