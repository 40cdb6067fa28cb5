import { expect, type Locator, type Page } from '@playwright/test';
import type { Addresses } from './addresses.ts';
import { formsPath } from './own-form.ts';

/** Opens the editor of a form in the admin. Resolves once it is there with its panels. */
export async function openFormEditor(
  page: Page,
  { cmsUrl }: Addresses,
  documentId: string,
): Promise<void> {
  await page.goto(`${cmsUrl}/admin${formsPath}/${documentId}`);
  await expect(page.locator('#form-versions')).toContainText(/Live since|never published/, {
    timeout: 30_000,
  });
}

/** Opens a part of the editor, which may still be loading and take no notice of a press. */
export async function openPart(part: Locator, content: Locator): Promise<void> {
  await expect(async () => {
    if ((await part.getAttribute('aria-expanded')) !== 'true') await part.click();
    await expect(content).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

/** Opens a question in the editor, by what is written on its step and on itself. */
export async function openQuestion(page: Page, step: string, question: string): Promise<void> {
  const part = (name: string) => page.getByRole('button', { name, exact: true });
  await openPart(part(step), part(question));
  await openPart(part(question), page.getByRole('textbox', { name: 'Question', exact: true }));
}

/** Saves what the editor shows, and sees that it was. */
export async function saveInAdmin(page: Page): Promise<void> {
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  // Strapi has nothing to save once it is saved.
  await expect(save).toBeDisabled();
  await expect(page.getByText('Saved document').first()).toBeVisible();
}

/** Nothing fades or slides: what is on the way is nothing to judge. */
export async function withoutMotion(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '* { animation: none !important; transition: none !important }',
  });
}
