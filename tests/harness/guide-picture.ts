import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { screensFolder } from '../../scripts/lib/environment.ts';

const folder = join(screensFolder(), 'staff');

/** A picture for the guides of staff and of communications staff. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${name}.jpg`),
    type: 'jpeg',
    quality: 55,
    scale: 'css',
    animations: 'disabled',
    // What Strapi tells for a moment hides what is shown. The site's content policy takes no style.
    ...(page.url().includes('/admin/') && {
      style: '[aria-label^="Notifications"] { display: none }',
    }),
  });
}
