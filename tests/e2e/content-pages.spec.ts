import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { screensFolder } from '../../scripts/lib/environment.ts';
import { expect, test } from '../harness/browser.ts';
import { expectAllToFit } from '../harness/layout.ts';
import { signInAt, type StaffMember } from '../harness/staff.ts';
import { countTraffic } from '../harness/traffic.ts';
import { devices, viewports } from '../harness/viewports.ts';

const pages = '/content-manager/collection-types/plugin::content.page';
const banner = '/content-manager/single-types/plugin::content.emergency-banner';
const shipped = [
  '',
  'how-it-works',
  'who-can-register',
  'privacy',
  'accessibility',
  'faq',
  'contact',
];

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const notice = (heading: string) => ({
  __component: 'sections.notice',
  tone: 'important',
  heading,
  body: body('Bring your licence.'),
});

const done = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body: said } = await answer;
  expect(status, JSON.stringify(said)).toBeLessThan(300);
  return (said as { data: { documentId: string } }).data;
};

const show = (page: Page, path: string, text: string) =>
  expect(async () => {
    await page.goto(path);
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 500 });
  }).toPass();

test('what communications staff publish is on the site, and their draft is not @site', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const staff: StaffMember = await signInAt(stack, 'communications@example.org');
  const plain = await visit({ scripts: 'off', device: 'phone' });
  const slug = 'flood-watch';
  const words = { slug, title: 'Flood watch', description: 'What to do when rivers rise' };

  const { documentId } = await done(
    staff.call('POST', pages, { ...words, sections: [notice('Rivers are high')] }),
  );
  expect((await page.goto(`/en/${slug}`))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'How it works' }).first()).toBeVisible();
  await expectAccessible(page);

  const asked = `/content-manager/preview/url/plugin::content.page?documentId=${documentId}&locale=en&status=draft`;
  const { url } = (await done(staff.call('GET', asked))) as unknown as { url: string };
  await page.goto(url);
  await expect(page.getByText('Preview: this is not published.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rivers are high' })).toBeVisible();
  await expectAccessible(page);

  await done(staff.call('POST', `${pages}/${documentId}/actions/publish`, {}));
  await show(plain, `/en/${slug}`, 'Rivers are high');

  // Without a French version, it is there in English, which is said and marked.
  await plain.getByRole('link', { name: 'Français' }).click();
  await expect(plain).toHaveURL(new RegExp(`/fr/${slug}$`, 'u'));
  await expect(plain.getByText('Cette page n’est pas encore en français.')).toBeVisible();
  await expect(plain.getByRole('heading', { name: 'Rivers are high' })).toHaveAttribute(
    'lang',
    'en',
  );

  const told = { heading: 'Wildfire near Kamloops', text: 'We are looking for nurses.' };
  await done(staff.call('POST', `${banner}/actions/publish`, told));
  try {
    for (const path of [
      '/en/',
      `/en/${slug}`,
      '/en/register',
      '/en/update',
      '/en/nowhere',
      '/fr/faq',
    ])
      await show(page, path, told.heading);
    await expectAccessible(page);
    await show(plain, '/en/register/contact', told.heading);
  } finally {
    await staff.call('POST', `${banner}/actions/unpublish`, {});
    await staff.call('DELETE', `${pages}/${documentId}`);
  }
  await expect(async () => {
    expect((await page.goto(`/en/${slug}`))?.status()).toBe(404);
    await expect(page.getByText(told.heading)).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

for (const device of devices) {
  test(`every page of content on a ${device}, light and dark @site @screens`, async ({
    visit,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    const page = await visit({ device });
    const traffic = await countTraffic(page);
    for (const slug of shipped) {
      await page.goto(`/en/${slug}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await takePictures(page, `${device}-page-${slug || 'home'}`);
      for (const answer of await page.locator('details').all()) await answer.click();
      await expectAccessible(page);
      if (device === 'phone') {
        await page.setViewportSize({ width: 320, height: 640 });
        await expectAllToFit(page, slug);
        await page.setViewportSize(viewports.phone);
      }
    }
    if (device === 'phone') {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Who can register' }).first().click();
      await expect(page).toHaveURL(/who-can-register/u);
    }
    expect(traffic.scriptBytes()).toBe(0);
    await page.goto('/fr/faq');
    await expect(page.locator('main [lang="en"]')).toHaveCount(0);
    await expectAccessible(page);
  });
}

async function takePictures(page: Page, name: string): Promise<void> {
  const folder = screensFolder();
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({
      path: join(folder, `${name}-${colorScheme}.jpg`),
      type: 'jpeg',
      quality: 55,
      scale: 'css',
      animations: 'disabled',
      fullPage: true,
    });
  }
}
