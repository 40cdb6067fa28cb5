import type { Locator, Page, Response } from '@playwright/test';

/** Presses a button that posts the page. Resolves to the answer, once its page is there. */
export async function post(page: Page, button: Locator): Promise<Response> {
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  const arrived = page.waitForEvent('load');
  await button.click();
  await arrived;
  return posted;
}
