import { expect, type Page } from '@playwright/test';

/** Opens the registration form at its first step, and waits until its script has taken over. */
export async function openForm(page: Page): Promise<void> {
  await page.goto('/en/register');
  await expect(page).toHaveTitle(/^About you/);
}
