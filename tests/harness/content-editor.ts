import { expect, type Page } from '@playwright/test';
import { openPart } from './form-editor.ts';

/** The part of the editor in which a section is written, opened. */
export async function openSection(page: Page, kind: string): Promise<ReturnType<Page['locator']>> {
  const section = page.getByRole('region', { name: new RegExp(`^${kind}`, 'u') });
  await openPart(
    page.getByRole('button', { name: new RegExp(`^${kind}`, 'u') }).first(),
    section.getByRole('textbox').first(),
  );
  return section;
}

/** Adds a section of a kind below the others of a page, and opens it. */
export async function addSection(page: Page, kind: string): Promise<ReturnType<Page['locator']>> {
  const kinds = page.getByRole('region', { name: 'Sections' });
  await openPart(page.getByRole('button', { name: 'Add to Sections' }), kinds);
  await kinds.getByRole('button', { name: kind, exact: true }).click();
  return openSection(page, kind);
}

/** Publishes what the editor shows, and sees that it was. */
export async function publishContent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published document').first()).toBeVisible();
}

/** Takes what the editor shows off the site. */
export async function unpublishContent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More document actions' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish' }).click();
  await expect(page.getByText('Unpublished document').first()).toBeVisible();
}
