import { expect, type Locator, type Page } from '@playwright/test';

/** With what somebody works in the admin. */
export type By = 'keyboard' | 'pointer';

/** Opens the list that has the keyboard, and chooses an option by its first letters. */
export async function chooseByKeyboard(page: Page, letters: string): Promise<void> {
  await reachByKeyboard(page, letters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** The same of a list that takes several, and closes it. */
export async function addByKeyboard(page: Page, letters: string): Promise<void> {
  await reachByKeyboard(page, letters);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** Letters that come before the list listens are typed again. */
async function reachByKeyboard(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  const option = page.getByRole('option', { name: letters }).first();
  await expect(async () => {
    await page.keyboard.type(letters);
    await expect(option).toBeFocused({ timeout: 2_000 });
  }).toPass();
}

/** Chooses an option of a list: the first that has the words in it. */
export async function chooseInList(list: Locator, words: string, by: By): Promise<void> {
  const page = list.page();
  if (by === 'keyboard') {
    await list.focus();
    await chooseByKeyboard(page, words);
    return;
  }
  await choose(list, page.getByRole('option', { name: words }).first(), () =>
    expect(list).toContainText(words, { ignoreCase: true, timeout: 2_000 }),
  );
  await expect(page.getByRole('listbox')).toBeHidden();
}

/** Chooses an option of a list in the admin, and sees what the list shows then: it, unless told. */
export async function chooseOption(
  list: Locator,
  name: string | RegExp,
  thenShows: string | RegExp = name,
): Promise<void> {
  const option = list.page().getByRole('option', { name, exact: typeof name === 'string' });
  await choose(list, option, () => expect(list).toHaveText(thenShows, { timeout: 2_000 }));
}

/**
 * The admin may draw a page anew meanwhile, which closes a list that is open, or takes back what was
 * chosen: then it is chosen again.
 */
async function choose(list: Locator, option: Locator, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (!(await option.isVisible())) await list.click({ timeout: 2_000 });
    await option.click({ timeout: 2_000 });
    await seen();
  }).toPass({ timeout: 30_000 });
}
