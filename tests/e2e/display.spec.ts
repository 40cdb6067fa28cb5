import type { Locator } from '@playwright/test';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { expectAllToFit, withWideText } from '../harness/layout.ts';
import { goOn } from '../harness/go-on.ts';
import { liveForm } from '../harness/live-form.ts';
import { openForm } from '../harness/open-form.ts';
import { reachStep } from '../harness/reach-step.ts';
import { sendRegistration } from '../harness/send-registration.ts';

// As wide as a screen of 1280 pixels is at 400 %.
const narrow = { width: 320, height: 640 };

test('everything fits a narrow screen, with wide text too @register', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const form = await liveForm(stack);
  await page.setViewportSize(narrow);
  const expectToFit = async (where: string) => {
    await expectAllToFit(page, where);
    await withWideText(page, () => expectAllToFit(page, `${where}, wide text`));
  };

  await page.goto('/');
  await expectToFit('first page');
  await openForm(page);
  await goOn(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await expectToFit('errors');
  await expectAccessible(page);
  const email = `narrow.${Date.now()}@example.org`;
  for (const { key, title } of form.steps) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await answerStep(page, form, key, { ...nurse, email });
    for (const region of await page.locator('details:visible').all()) {
      if ((await region.getAttribute('open')) === null) await region.locator('summary').click();
    }
    await expectToFit(title);
    if (key === 'preferences') await expectAccessible(page);
    if (key !== 'review') await goOn(page);
  }
  await sendRegistration(page, form);
  await expectToFit('confirmation');
});

test('in forced colours, lines tell what is wrong, done, active, chosen and in focus @register', async ({
  page,
  stack,
}) => {
  const form = await liveForm(stack);
  await page.emulateMedia({ forcedColors: 'active' });
  await openForm(page);
  await page.getByLabel('Postal code').fill('D1A 1A1');
  await goOn(page);
  await expect(page.getByRole('alert')).toBeFocused();
  for (const drawn of [
    page.getByRole('alert'),
    page.locator('.question--wrong').first(),
    page.getByLabel('Postal code'),
    page.getByRole('button', { name: 'Continue' }),
  ]) {
    expect((await linesOf(drawn)).border).toMatch(/^solid [1-9]/);
  }

  await reachStep(page, form, 'preferences', nurse);
  const [done, , , , ahead] = await page.locator('nav li').all();
  expect((await linesOf(done)).border).not.toBe((await linesOf(ahead)).border);
  const [yes, no] = await page.locator('.choice').filter({ visible: true }).all();
  await yes?.click();
  const unchosen = await linesOf(no);
  const chosen = await linesOf(yes);
  expect(chosen.outline).not.toBe(unchosen.outline);
  await page.keyboard.press('ArrowRight');
  const inFocus = await linesOf(no);
  expect(inFocus.outline).not.toBe(unchosen.outline);
  expect(inFocus.outline).not.toBe(chosen.outline);

  await page.getByRole('link', { name: 'Your profession' }).click();
  await page.getByRole('combobox').fill('p');
  const [active, other] = await page.getByRole('option').all();
  expect((await linesOf(active)).background).not.toBe((await linesOf(other)).background);
});

test('who wants no motion sees none, and everything else @register', async ({ page }) => {
  const moving = () =>
    page.evaluate(() => {
      const isTimed = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
        Number.parseFloat(transitionDuration) > 0 || animationName !== 'none';
      return [...document.querySelectorAll('*')].filter((each) => isTimed(getComputedStyle(each)));
    });
  await openForm(page);
  expect(await moving()).not.toEqual([]);
  const before = await page.screenshot({ fullPage: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual([]);
  expect((await page.screenshot({ fullPage: true })).equals(before)).toBe(true);
});

/** How something is drawn for a person who has colours of their own. */
async function linesOf(drawn: Locator | undefined) {
  if (!drawn) throw new Error('There is nothing to look at');
  return drawn.evaluate((element) => {
    const style = getComputedStyle(element);
    const border = ['style', 'width', 'color'].map((part) =>
      style.getPropertyValue(`border-left-${part}`),
    );
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = style;
    return {
      border: border.join(' '),
      outline: `${outlineStyle} ${outlineWidth} ${outlineColor}`,
      background: backgroundColor,
    };
  });
}
