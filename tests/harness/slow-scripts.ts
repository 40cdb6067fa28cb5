import { expect, type Page } from '@playwright/test';

/** Keeps the site's scripts from arriving until they are let go, as on a poor connection. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const letGo = Promise.withResolvers<null>();
  await page.route('**/_astro/*.js', async (route) => {
    await letGo.promise;
    await route.continue();
  });
  return async () => {
    letGo.resolve(null);
    await scriptRuns(page);
  };
}

/** Waits until the form is in the hands of its script. */
export async function scriptRuns(page: Page): Promise<void> {
  await expect(page.locator('form[data-form]:not([data-plain])')).toBeVisible();
}
