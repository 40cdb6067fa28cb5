import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { screensFolder } from '../../scripts/lib/environment.ts';
import { devices, viewports } from './viewports.ts';

const longestPicture = 3200;

/**
 * Pictures of a page, light and dark, as NAME-light.jpg and NAME-dark.jpg, for people to look at. They
 * go where SCREENS says, so that a run leaves those of the repository alone. A page that scrolls inside
 * itself, as the admin's do, says how tall it has to be.
 */
export async function takeSitePictures(page: Page, name: string, shortest = 0): Promise<void> {
  const picture = join(screensFolder(), name);
  await mkdir(dirname(picture), { recursive: true });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { width, height } = page.viewportSize() ?? viewports.desktop;
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    const length = Math.min(Math.max(content, shortest), longestPicture);
    await page.setViewportSize({ width, height: length });
    await page.screenshot({
      path: `${picture}-${colorScheme}.jpg`,
      type: 'jpeg',
      quality: 55,
      scale: 'css',
      animations: 'disabled',
    });
    await page.setViewportSize({ width, height });
  }
}

/** The same at the sizes of a phone and of a desktop, as pages/DEVICE-NAME-light.jpg and -dark.jpg. */
export async function takePicturesOnDevices(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const device of devices) {
    await page.setViewportSize(viewports[device]);
    await takeSitePictures(page, `pages/${device}-${name}`);
  }
  if (before) await page.setViewportSize(before);
}
