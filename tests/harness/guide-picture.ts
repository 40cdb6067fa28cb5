import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { screensFolder } from '../../scripts/lib/environment.ts';

const folder = join(screensFolder(), 'staff');

/** A picture for docs/staff-guide.md. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${name}.jpg`),
    type: 'jpeg',
    quality: 55,
    scale: 'css',
    animations: 'disabled',
  });
}
