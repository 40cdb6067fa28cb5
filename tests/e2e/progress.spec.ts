import type { Progress } from '../../cms/src/plugins/forms/shared/progress.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test, viewports } from '../harness/browser.ts';
import { chooseOption } from '../harness/choose-in-list.ts';
import { liveForm } from '../harness/live-form.ts';
import { answerPlainForm } from '../harness/plain-form.ts';
import { post } from '../harness/posting.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

/** Counts are passed on every few seconds. */
const timeout = 20_000;

test('staff see where two people got to who went different ways @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const form = await liveForm(stack);
  const [first, second] = form.steps;
  const review = form.steps.at(-1);
  const staff = await signInAt(stack, 'communications@example.org');
  const { documentId } = await (
    await signInAt(stack, 'system.administrator@example.org')
  ).readForm('registration');
  const counts = async () => {
    const { body } = await staff.call('GET', `/forms/${documentId}/progress?days=1`);
    const { shown } = (body as { data: Progress }).data;
    const steps = shown?.steps.map(({ key, people }) => [key, people] as const) ?? [];
    return { ...Object.fromEntries(steps), sent: shown?.sent ?? 0 } as Record<string, number>;
  };
  const before = await counts();
  const more =
    (key = '') =>
    async () =>
      ((await counts())[key] ?? 0) - (before[key] ?? 0);

  const gaveUp = await visit({ device: 'phone' });
  await gaveUp.goto('/en/register');
  await answerStep(gaveUp, form, first?.key ?? '', nurse);
  await gaveUp.getByRole('button', { name: 'Continue' }).click();
  await expect(gaveUp.getByRole('heading', { name: second?.title ?? '' })).toBeVisible();
  await gaveUp.reload();
  await expect(gaveUp.getByRole('heading', { name: second?.title ?? '' })).toBeVisible();
  expect(await gaveUp.context().cookies()).toEqual([]);

  const withoutScript = await visit({ scripts: 'off' });
  await withoutScript.goto('/en/register');
  const answers = { ...nurse, email: `progress.${Date.now()}@example.org` };
  await answerPlainForm(withoutScript, form, answers);
  await withoutScript.getByRole('checkbox').check();
  await post(withoutScript, withoutScript.getByRole('button', { name: 'Send my registration' }));

  await expect.poll(more('sent'), { timeout }).toBe(1);
  await expect.poll(more(first?.key), { timeout }).toBe(1);
  await expect.poll(more(second?.key), { timeout }).toBe(1);
  await expect.poll(more(review?.key), { timeout }).toBe(1);

  await signInToAdmin(page, stack, 'communications@example.org');
  await page.goto(`${stack.cmsUrl}/admin/plugins/forms/${documentId}/progress`);
  const chart = page.getByRole('table');
  const now = await counts();
  const row = (name: string) => chart.getByRole('row').filter({ hasText: name });
  await chooseOption(page.getByRole('combobox', { name: 'Period' }), 'The last 24 hours');
  for (const { key, title } of form.steps) {
    await expect(row(title).getByRole('cell').first()).toHaveText(String(now[key]));
  }
  await expect(row('Sent').getByRole('cell').first()).toHaveText(String(now['sent']));
  await expect(page.getByRole('combobox', { name: 'Version' })).toContainText(
    `Version ${form.version}`,
  );
  await expectAccessible(page, '#progress');
  await page.screenshot({ path: 'test-results/progress-desktop.png', fullPage: true });
  await page.setViewportSize(viewports.phone);
  await expectAccessible(page, '#progress');
  await page.screenshot({ path: 'test-results/progress-phone.png', fullPage: true });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(viewports.phone.width);
});
