import type { Page } from '@playwright/test';

/** All that the form in the page would post now, name by name. */
export const postedBy = (page: Page): Promise<[string, FormDataEntryValue][]> =>
  page
    .locator('form')
    .first()
    .evaluate((form: HTMLFormElement) => [...new FormData(form)]);
