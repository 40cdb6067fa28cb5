import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { screensFolder } from '../../scripts/lib/environment.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { sendRegistration } from '../harness/send-registration.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { devices, viewports } from '../harness/viewports.ts';

/*
 * Pictures of everything that a person sees on the way, for people to look at. They go where SCREENS
 * says, so that a run leaves those of the repository alone.
 */
const folder = screensFolder();
const longestPicture = 3200;
const schemes = ['light', 'dark'] as const;

for (const device of devices) {
  test(`every page of a registration on a ${device}, light and dark @screens`, async ({
    visit,
    stack,
  }) => {
    const form = await liveForm(stack);
    const email = `nora.${Date.now()}@example.org`;
    const page = await visit({ device });
    const take = (name: string) => takePictures(page, `${device}-${name}`);

    await page.goto('/');
    await take('1-home');
    await page.getByRole('main').getByRole('link', { name: 'Register to help' }).click();
    for (const [index, step] of form.steps.slice(0, -1).entries()) {
      await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
      if (step.key === 'contact') {
        await page.getByLabel('Email address').fill('nora.sample@example');
        await page.getByRole('button', { name: 'Continue' }).click();
        await expect(page.getByRole('alert')).toBeFocused();
        await take(`${index + 2}-${step.key}-errors`);
      }
      await answerStep(page, form, step.key, { ...nurse, primaryPhone: '250 555 0100', email });
      await take(`${index + 2}-${step.key}`);
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await expect(page.getByRole('main')).toContainText(email);
    await take(`${form.steps.length + 1}-review`);
    await sendRegistration(page, form);
    await take(`${form.steps.length + 2}-confirmation`);

    await signInToAdmin(page, stack, 'ministry@example.org');
    await page.goto(
      `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${email}`,
    );
    await page.getByRole('row').filter({ hasText: email }).click();
    await expect(page.getByText('Your registration with a regulatory college')).toBeVisible();
    // The admin scrolls inside the page, which is as long as its window.
    await takePictures(page, `${device}-${form.steps.length + 3}-record`, 1600);
  });
}

async function takePictures(page: Page, name: string, shortest = 0): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { width, height } = page.viewportSize() ?? viewports.desktop;
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    const length = Math.min(Math.max(content, shortest), longestPicture);
    await page.setViewportSize({ width, height: length });
    await page.screenshot({
      path: join(folder, `${name}-${colorScheme}.jpg`),
      type: 'jpeg',
      quality: 55,
      scale: 'css',
      animations: 'disabled',
    });
    await page.setViewportSize({ width, height });
  }
}
