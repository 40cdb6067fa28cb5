import { expect, type Page } from '@playwright/test';
import type { PublishedForm } from '../../form-schemas/src/index.ts';

/** Certifies the answers on the page where they are checked, sends them, and sees that they arrived. */
export async function sendRegistration(page: Page, form: PublishedForm): Promise<void> {
  const certification = form.steps.at(-1)?.questions[0]?.label ?? '';
  await page.getByRole('checkbox', { name: certification }).check();
  await page.getByRole('button', { name: 'Send my registration' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are registered' })).toBeVisible();
}
