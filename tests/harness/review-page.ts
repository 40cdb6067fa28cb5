import { expect, type Locator, type Page } from '@playwright/test';
import type { PublishedForm } from '../../form-schemas/src/index.ts';
import { saying } from './site-words.ts';

export const sendButton = (page: Page): Locator =>
  page.getByRole('button', { name: saying(({ send }) => send) });

/** Says that what is written is true, as the last step asks. */
export async function certify(page: Page, form: PublishedForm): Promise<void> {
  const declaration = form.steps.at(-1)?.questions[0]?.label ?? '';
  await page.getByRole('checkbox', { name: declaration }).check();
}

/** Demands that the page confirms a registration. Resolves to its number, as it is stored. */
export async function confirmedNumber(page: Page): Promise<string> {
  const name = saying(({ registeredTitle }) => registeredTitle);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const said = await page.getByRole('main').innerText();
  const number = /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(said)?.[0];
  expect(number, 'a confirmation number').toBeDefined();
  return (number ?? '').replaceAll('-', '');
}
