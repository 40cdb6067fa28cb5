import { expect, test } from '../harness/browser.ts';
import { expectAllToFit, withWideText } from '../harness/layout.ts';

const pages = [
  '',
  'how-it-works',
  'who-can-register',
  'privacy',
  'accessibility',
  'faq',
  'contact',
  'update',
  'nowhere',
];
const all = ['en', 'fr'].flatMap((locale) => pages.map((name) => `/${locale}/${name}`));
// As wide as a screen of 1280 pixels is at 400 %.
const narrow = { width: 320, height: 640 };

test('every page fits at 400 %, with wide text too @site', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(narrow);
  for (const path of all) {
    await page.goto(path);
    await expectAllToFit(page, path);
    await withWideText(page, () => expectAllToFit(page, `${path}, wide text`));
  }
});

test('every page can be walked with the keyboard, and shows where one is, in forced colours too @site', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  for (const path of all) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#content');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    const reachable = await page.locator('main').locator('a[href], button, input, summary').count();
    for (let step = 0; step < Math.min(reachable, 4); step += 1) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      const outline = await focus.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect(outline, `${path}, place ${step}`).toMatch(/^(?:solid|auto|double) [1-9]/u);
    }
    const moves = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 10)
        .map((each) => each.id),
    );
    expect(moves, path).toEqual([]);
  }
});
