import type { Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerSteps } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { devices } from '../harness/viewports.ts';
import { liveForm } from '../harness/live-form.ts';
import { sendRegistration } from '../harness/send-registration.ts';
import { countTraffic } from '../harness/traffic.ts';

const kilobyte = 1024;

for (const device of devices) {
  test(`the first view of the form on a ${device} is small and does not move @register`, async ({
    visit,
  }) => {
    const page = await visit({ device });
    const traffic = await countTraffic(page);
    const shifts = await watchShifts(page);
    await page.goto('/en/register', { waitUntil: 'networkidle' });
    await expect(page.locator('form[data-plain]')).toHaveCount(0);

    expect(traffic.bytes()).toBeGreaterThan(20 * kilobyte);
    expect(traffic.bytes()).toBeLessThan(200 * kilobyte);
    expect(traffic.fontBytes()).toBeGreaterThan(10 * kilobyte);
    expect(traffic.fontBytes()).toBeLessThan(80 * kilobyte);
    expect(await shifts()).toBe(0);

    // And one would have been noticed.
    await page.evaluate(() => document.querySelector('main')?.prepend('x', new Image(9, 99)));
    await expect.poll(shifts).toBeGreaterThan(0);
  });
}

test('pages of content bring no script @site', async ({ visit }) => {
  const page = await visit({ device: 'phone' });
  const traffic = await countTraffic(page);
  await page.goto('/en/', { waitUntil: 'networkidle' });
  expect(traffic.fontBytes()).toBeGreaterThan(10 * kilobyte);
  expect(traffic.fontBytes()).toBeLessThan(80 * kilobyte);
  for (const path of ['/fr/faq', '/en/privacy']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('script')).toHaveCount(0);
  }
  expect(traffic.scriptBytes()).toBe(0);
});

test('all scripts of a whole registration are small @register', async ({ visit, stack }) => {
  const form = await liveForm(stack);
  const page = await visit();
  const traffic = await countTraffic(page);
  await page.goto('/en/register');
  await answerSteps(page, form, { ...nurse, email: `weight.${Date.now()}@example.org` });
  await sendRegistration(page, form);

  expect(traffic.scriptBytes()).toBeGreaterThan(10 * kilobyte);
  expect(traffic.scriptBytes()).toBeLessThan(90 * kilobyte);
});

/** Counts, from the next page on, how often what stood in sight moved by itself. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      seen.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}
