import { locales } from '../../form-schemas/src/definition/locales.ts';
import { expect, test } from '../harness/browser.ts';
import { expectAllToFit, withWideText } from '../harness/layout.ts';
import { takeSitePictures } from '../harness/site-picture.ts';
import { countTraffic } from '../harness/traffic.ts';
import { devices } from '../harness/viewports.ts';

/** Pages that need no more than an address, by the names of their pictures. */
const named = {
  home: '',
  'how-it-works': 'how-it-works',
  'who-can-register': 'who-can-register',
  privacy: 'privacy',
  accessibility: 'accessibility',
  faq: 'faq',
  contact: 'contact',
  update: 'update',
  'signed-out': 'signed-out',
  'not-found': 'nowhere',
};
const all = locales.flatMap((locale) => Object.values(named).map((path) => `/${locale}/${path}`));
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

test('on paper, every question has its answer @site', async ({ page }) => {
  await page.goto('/en/faq');
  const answers = page.locator('details > :not(summary)');
  await expect(answers.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const answer of await answers.all()) await expect(answer).toBeVisible();
});

for (const device of devices) {
  test(`every page on a ${device}, light and dark @site @screens`, async ({
    visit,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    const page = await visit({ device });
    const traffic = await countTraffic(page);
    for (const locale of locales) {
      for (const [name, path] of Object.entries(named)) {
        await page.goto(`/${locale}/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (locale === 'fr') await expect(page.locator('main [lang="en"]')).toHaveCount(0);
        if (device === 'phone' || locale === 'en') await expectAccessible(page);
        if (locale === 'en' || name === 'home')
          await takeSitePictures(page, `pages/${device}-${locale}-${name}`);
      }
    }
    await page.goto('/500');
    await expectAccessible(page);
    await takeSitePictures(page, `pages/${device}-en-broken`);

    await page.goto('/en/faq');
    for (const answer of await page.locator('details').all()) await answer.click();
    await expectAccessible(page);
    if (device === 'phone') {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Who can register' }).first().click();
      await expect(page).toHaveURL(/who-can-register/u);
    }
    expect(traffic.scriptBytes()).toBe(0);
  });
}
