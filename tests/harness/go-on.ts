import type { Page } from '@playwright/test';

/** Presses the button that leads to the next step, or sends what the last one shows. */
export const goOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Continue|Send my registration)$/ }).click();
