import { expect, type Page } from '@playwright/test';
import type { Addresses } from './addresses.ts';

/**
 * Signs a seeded member of staff in to the admin, by its sign-in page. Strapi lets each of them in five
 * times in five minutes: stories share them out.
 */
export async function signInToAdmin(page: Page, stack: Addresses, email: string): Promise<void> {
  await page.goto(`${stack.cmsUrl}/admin/auth/login`);
  await page.getByLabel(/^Email/).fill(email);
  await page.getByLabel(/^Password/).fill(stack.staffPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page).not.toHaveURL(/auth\/login/);
}
