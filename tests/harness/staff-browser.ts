import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { Addresses } from './addresses.ts';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The sessions of staff who signed in during this run, by email. */
const sessions = new Map<string, Cookies>();

/**
 * Has a seeded member of staff signed in to the admin: by its sign-in page the first time, and by the
 * session that this gave from then on, since Strapi lets each of them in five times in five minutes.
 */
export async function signInToAdmin(page: Page, stack: Addresses, email: string): Promise<void> {
  const signInPage = /auth\/login/;
  const session = sessions.get(email);
  if (session) await page.context().addCookies(session);
  await page.goto(`${stack.cmsUrl}/admin`);
  const signedIn = page.getByRole('navigation').first();
  const asked = page.getByLabel(/^Password/);
  await expect(signedIn.or(asked).first()).toBeVisible();
  if (await asked.isVisible()) {
    await page.getByLabel(/^Email/).fill(email);
    await asked.fill(stack.staffPassword);
    await page.getByRole('button', { name: 'Login' }).click();
    await expect(page).not.toHaveURL(signInPage);
  }
  sessions.set(email, await page.context().cookies());
}
