import { expect, type Page } from '@playwright/test';

/** Publishes the form that the editor shows, through the dialog that says what this does. */
export async function publishInAdmin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the form' });
  await dialog.getByRole('button', { name: /^Publish (now|anyway)$/ }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
}
