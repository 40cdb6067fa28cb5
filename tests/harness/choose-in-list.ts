import { expect, type Locator, type Page } from '@playwright/test';

/** With what somebody works in the admin. */
export type By = 'keyboard' | 'pointer';

/** Opens the list that has the keyboard, and chooses an option by its first letters. */
export async function chooseByKeyboard(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(letters);
  await expect(page.getByRole('option', { name: letters }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** Chooses an option of a list: the first that has the words in it. */
export async function chooseInList(list: Locator, words: string, by: By): Promise<void> {
  const page = list.page();
  if (by === 'keyboard') {
    await list.focus();
    await chooseByKeyboard(page, words);
    return;
  }
  await list.click();
  await page.getByRole('option', { name: words }).first().click();
  await expect(page.getByRole('listbox')).toBeHidden();
}

/**
 * Chooses an option of a list in the admin. The admin may draw a page anew while the list is open, which
 * closes it: then it is opened again.
 */
export async function chooseOption(list: Locator, name: string | RegExp): Promise<void> {
  const option = list.page().getByRole('option', { name, exact: typeof name === 'string' });
  await expect(async () => {
    if (!(await option.isVisible())) await list.click({ timeout: 2_000 });
    await option.click({ timeout: 2_000 });
  }).toPass();
}
