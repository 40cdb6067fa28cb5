import type { Page } from '@playwright/test';
import { expect, test } from '../harness/browser.ts';
import {
  addSection,
  openSection,
  publishContent,
  unpublishContent,
} from '../harness/content-editor.ts';
import { saveInAdmin } from '../harness/form-editor.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { takePicturesOnDevices } from '../harness/site-picture.ts';
import { signInAt, type StaffMember } from '../harness/staff.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const pages = '/content-manager/collection-types/plugin::content.page';
const banner = '/content-manager/single-types/plugin::content.emergency-banner';

const show = (page: Page, path: string, text: string) =>
  expect(async () => {
    await page.goto(path);
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 500 });
  }).toPass();

test('what communications staff write and publish is on the site, and their draft is not @site @screens', async ({
  page: site,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const admin = await visit();
  const plain = await visit({ scripts: 'off', device: 'phone' });
  const colleague: StaffMember = await signInAt(stack, 'program.administrator@example.org');
  const slug = 'flood-watch';
  const publish = admin.getByRole('button', { name: 'Publish', exact: true });

  await signInToAdmin(admin, stack, 'communications@example.org');
  await admin.getByRole('link', { name: 'Content Manager' }).first().click();
  await admin.getByRole('link', { name: 'Page', exact: true }).click();
  await expect(admin.getByText('faq', { exact: true })).toBeVisible();
  await admin.getByRole('link', { name: 'Create new entry' }).first().click();
  await admin.getByRole('textbox', { name: 'Title' }).fill('Flood watch');
  await admin.getByRole('textbox', { name: 'Address' }).fill('Flood watch');
  await admin.getByRole('textbox', { name: 'Description' }).fill('What to do when rivers rise');
  const notice = await addSection(admin, 'Notice');
  await notice.getByRole('textbox', { name: 'Heading' }).fill('Rivers are high');

  // What is wrong is told at its field.
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    admin.getByText(/No page can have the address “Flood watch”/u).first(),
  ).toBeVisible();
  await admin.getByRole('textbox', { name: 'Address' }).fill(slug);
  await saveInAdmin(admin);
  expect((await site.goto(`/en/${slug}`))?.status()).toBe(404);
  await expect(site.getByRole('link', { name: 'How it works' }).first()).toBeVisible();
  await expectAccessible(site);

  // A preview shows the draft, and names what is not finished.
  await admin.getByRole('link', { name: 'Open preview' }).click();
  const frame = admin.locator('iframe');
  const shown = frame.contentFrame();
  await expect(shown.getByText('This is a preview.')).toBeVisible();
  await expect(shown.getByRole('heading', { name: 'Flood watch' })).toBeVisible();
  await expect(shown.getByText('The section “Notice” is not finished')).toBeVisible();
  await site.goto((await frame.getAttribute('src')) ?? '');
  await expect(site.getByText('Text: Say something here')).toBeVisible();
  await expectAccessible(site);
  await takePicture(admin, 'content-preview');
  await admin.goBack();

  // It cannot be published like this, and not over what a colleague saved meanwhile.
  await publish.click();
  await expect(admin.getByText('Something is missing, or not as it should be.')).toBeVisible();
  const words = (await openSection(admin, 'Notice')).locator('[contenteditable="true"]');
  await words.click();
  await admin.keyboard.type('Bring your licence.');
  const documentId = /page\/([a-z0-9]+)/u.exec(admin.url())?.[1] ?? '';
  const theirs = { title: 'High water', slug, description: 'What to do' };
  expect((await colleague.call('PUT', `${pages}/${documentId}`, theirs)).status).toBe(200);
  await publish.click();
  const panel = admin.locator('#saved-by-someone');
  await expect(panel).toContainText('Nothing of yours is lost');
  await expectAccessible(admin, '#saved-by-someone');
  await panel.getByRole('button', { name: 'Keep mine' }).click();
  await publishContent(admin);
  await show(plain, `/en/${slug}`, 'Rivers are high');
  await expect(plain.getByText('Bring your licence.')).toBeVisible();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Flood watch');

  // Without a French version, it is there in English, which is said and marked.
  await plain.getByRole('link', { name: 'Français' }).click();
  await expect(plain).toHaveURL(new RegExp(`/fr/${slug}$`, 'u'));
  await expect(plain.getByText('Cette page n’est pas encore en français.')).toBeVisible();
  await expect(plain.getByRole('heading', { name: 'Rivers are high' })).toHaveAttribute(
    'lang',
    'en',
  );

  const told = 'Wildfire near Kamloops';
  await admin.getByRole('link', { name: 'Emergency banner' }).click();
  await expect(admin.getByRole('heading', { name: 'Emergency banner', level: 1 })).toBeVisible();
  await admin.getByRole('textbox', { name: 'Heading' }).fill(told);
  await takePicture(admin, 'content-banner');
  await publishContent(admin);
  try {
    for (const path of [
      '/en/',
      `/en/${slug}`,
      '/en/register',
      '/en/update',
      '/en/nowhere',
      '/fr/faq',
    ])
      await show(site, path, told);
    await expectAccessible(site);
    await show(site, '/en/', told);
    await takePicturesOnDevices(site, 'en-home-banner');
    await show(plain, '/en/register/contact', told);
    await unpublishContent(admin);
  } finally {
    await colleague.call('POST', `${banner}/actions/unpublish`, {});
    await colleague.call('DELETE', `${pages}/${documentId}`);
  }
  await expect(async () => {
    expect((await site.goto(`/en/${slug}`))?.status()).toBe(404);
    await expect(site.getByText(told)).toHaveCount(0, { timeout: 500 });
  }).toPass();
});
