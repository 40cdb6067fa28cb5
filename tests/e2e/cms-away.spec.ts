import { nurse } from '../../form-schemas/src/testing/people.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { reachReview } from '../harness/reach-review.ts';
import { connect } from '../harness/sql.ts';

test('while the CMS does not answer, pages are read and answers are kept until it does @site', async ({
  visit,
  stack,
}) => {
  test.setTimeout(120_000);
  const form = await liveForm(stack);
  const email = `away.${Date.now()}@example.org`;
  const page = await visit({ device: 'phone' });
  await reachReview(page, form, { ...nurse, email });
  const reader = await visit({ scripts: 'off' });
  process.kill(stack.cmsPid, 'SIGSTOP');
  try {
    for (const path of ['/en/', '/fr/privacy', '/en/faq', '/en/register']) {
      expect((await reader.goto(path))?.status(), path).toBe(200);
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Send my registration' }).click();
    const told = page.getByRole('alert');
    await expect(told).toContainText('We do not know whether your registration was saved', {
      timeout: 30_000,
    });
    await expect(page.getByText(email)).toBeVisible();
  } finally {
    process.kill(stack.cmsPid, 'SIGCONT');
  }

  // What was on its way arrives, and sending it once more makes nothing twice.
  await page.getByRole('button', { name: 'Send my registration' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are registered' })).toBeVisible({
    timeout: 30_000,
  });
  const sql = await connect(stack.databaseUrl);
  expect(await sql('select 1 from registrants where email = $1', [email])).toHaveLength(1);
  await sql.end();
});
