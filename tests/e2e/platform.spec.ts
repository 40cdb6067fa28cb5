import { expect } from '../harness/browser.ts';
import { openFormEditor } from '../harness/form-editor.ts';
import { test } from '../harness/republish.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

for (const path of ['/healthz', '/readyz']) {
  test(`the site and the CMS answer ${path} @platform`, async ({ request, stack }) => {
    for (const url of [stack.siteUrl, stack.cmsUrl]) {
      expect((await request.get(`${url}${path}`)).status()).toBe(200);
    }
  });
}

test('a question reworded and published is on the site within five seconds @platform', async ({
  page,
  stack,
  staff,
  // Undoes afterwards what is published here.
  republish: _undone,
}) => {
  const wording = `First name (${Date.now()})`;
  await signInToAdmin(page, stack, 'ministry@example.org');
  const { documentId } = await staff.readForm('registration');
  await openFormEditor(page, stack, documentId);
  await page.getByRole('button', { name: /^About you/ }).click();
  await page.getByRole('button', { name: /^First name/ }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill(wording);
  await publishInAdmin(page);
  await expect(page.getByText('Published document')).toBeVisible();

  await expect(async () => {
    await page.goto(`${stack.siteUrl}/en/register`);
    await expect(page.getByLabel(wording)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });
});
